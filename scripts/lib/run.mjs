import { CHECKS } from './parts.mjs';
import { prepare } from './prepare.mjs';
import { PlainError, run, runMain, typescript } from './terminal.mjs';

/**
 * The commands beside start and test: what each needs first, and what it runs.
 * @type {Record<string, { needs: Parameters<typeof prepare>[0], run: (args: string[]) => Promise<number> }>}
 */
const COMMANDS = {
  check: { needs: ['packages', 'types'], run: allChecks },
  'data:check': { needs: ['packages'], run: (args) => node(typescript('graph-seed/src/cli/check.ts', args)) },
  'data:compile': { needs: ['packages'], run: (args) => node(typescript('graph-seed/src/cli/compile.ts', args)) },
  bench: { needs: ['packages', 'data', 'types', 'web'], run: (args) => node(typescript('tests/bench/index.ts', args)) },
  'bench:alternatives': {
    needs: ['packages', 'data', 'types'],
    run: (args) => node(typescript('tests/bench/alternatives/index.ts', args)),
  },
  'bench:scale': { needs: ['packages', 'data'], run: (args) => node(typescript('tests/bench/scale/index.ts', args)) },
  hostile: { needs: ['packages', 'data', 'types', 'web'], run: (args) => node(typescript('tests/hostile/index.ts', args)) },
  seed: { needs: ['packages', 'data'], run: (args) => node(typescript('api/src/cli/seed.ts', args)) },
  neo4j: { needs: ['packages'], run: (args) => node(['scripts/neo4j/run.mjs', ...args]) },
  map: { needs: ['packages', 'data'], run: (args) => node(typescript('api/src/cli/map.ts', args)) },
  'verdict-report': { needs: ['packages', 'data'], run: (args) => node(typescript('api/src/cli/verdict-report.ts', args)) },
  codegen: { needs: ['packages'], run: async () => (await node(typescript('api/codegen.ts'))) || node(typescript('web/codegen.ts')) },
  format: { needs: ['packages'], run: () => node(['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', '.']) },
  build: { needs: ['packages', 'data', 'types', 'web'], run: async () => 0 },
};

runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command) throw new PlainError(`There is no command "${name}": the commands are ${Object.keys(COMMANDS).join(', ')}.`);
  await prepare(command.needs);
  process.exitCode = await command.run(args);
});

/** @param {string[]} args */
const node = async (args) => (await run(process.execPath, args, { show: true })).code;

async function allChecks() {
  let failed = 0;
  for (const part of CHECKS) {
    console.log(part.title);
    failed += (await part.run()).failed;
  }
  console.log(failed === 0 ? 'Every check passed.' : `${failed} of ${CHECKS.length} checks failed.`);
  return failed === 0 ? 0 : 1;
}
