/**
 * `npm run bench:scale`: statute books of several sizes, each loaded into a Neo4j server of its own and asked. Ends with code 1 where the
 * largest misses a target. `--json` for a program to read.
 */
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { readRelease } from '@rules/graph-seed';
import { progressBar } from '@rules/api/store/neo4j/progress.ts';
import { missingFor, NEO4J_VERSIONS } from '../../../scripts/lib/neo4j.mjs';
import { StatuteBook } from './book.ts';
import { measure } from './measure.ts';
import type { Measured, Memory } from './measure.ts';
import { TRACE } from './questions.ts';
import { table, verdicts } from './report.ts';

const HELP = `Loads synthetic statute books in the shape of ours into Neo4j, and measures loading and answers.

  npm run bench:scale                            1, 10 and 100 times our provisions
  npm run bench:scale -- --times 1,50            other sizes, as multiples of ours
  npm run bench:scale -- --provisions 1000000    sizes in provisions; with --times, these come after
  npm run bench:scale -- --heap 4g --page-cache 6g
                                                 memory of the server; 2g and 2g unless given
  npm run bench:scale -- --json                  for a program to read`;

class UsageError extends Error {}

function options() {
  try {
    return parseArgs({
      options: {
        times: { type: 'string' },
        provisions: { type: 'string' },
        heap: { type: 'string', default: '2g' },
        'page-cache': { type: 'string', default: '2g' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

/** Positive numbers that stand between commas. */
function numbers(name: string, text: string | undefined): number[] {
  const found = (text ?? '').split(',').filter((part) => part !== '');
  const wrong = found.find((part) => !(Number(part) > 0));
  if (wrong !== undefined) throw new UsageError(`--${name} has "${wrong}": give numbers above 0, with commas between, such as 1,10,100.`);
  return found.map(Number);
}

async function main(): Promise<void> {
  const given = options();
  if (given.help) return console.log(HELP);
  const missing = await missingFor(NEO4J_VERSIONS[0]);
  if (missing !== null) throw new UsageError(missing);
  const core = readRelease();
  const ours = core.nodes.filter(({ kind }) => kind === 'PROVISION').length;
  const asked = [...numbers('times', given.times).map((times) => times * ours), ...numbers('provisions', given.provisions)];
  const sizes = asked.length > 0 ? asked : [1, 10, 100].map((times) => times * ours);
  const memory: Memory = { heap: given.heap, pageCache: given['page-cache'] };
  const [load = 0] = loadavg();
  const say = given.json ? () => {} : (line: string) => console.log(line);
  const progress = given.json ? () => {} : undefined;

  const all: Measured[] = [];
  for (const size of sizes) all.push(await measure(new StatuteBook(core, size), memory, say, progress ?? progressBar()));

  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB; load ${load.toFixed(1)} at the start, ${loadavg()[0]?.toFixed(1)} at the end`;
  const told = verdicts(all, TRACE);
  if (given.json) console.log(JSON.stringify({ machine, measured: new Date().toISOString(), memory, sizes: all, targets: told }, null, 2));
  else {
    console.log(`\n${table(all)}\n`);
    if (told.length === 0) console.log('No target is for books of these sizes: give a million provisions, or 1 and 100 times ours.');
    for (const { met, words } of told) console.log(`${met ? 'Met' : 'MISSED'}: ${words}`);
    console.log(`Measured with ${machine}. Server: heap ${memory.heap}, page cache ${memory.pageCache}.`);
  }
  process.exitCode = told.every(({ met }) => met) ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exit(1);
});
