import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, readStamps, root, writeStamp } from './files.mjs';
import { PlainError, run, runOrFail, step, typescript } from './terminal.mjs';

/** The package manager, fetched by npx so that nobody has to install it. The version is named here and nowhere else. */
export const PNPM = 'pnpm@10.34.9';

const PACKAGES = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  ...['schema', 'graph-seed', 'api', 'web', 'tests'].map((part) => `${part}/package.json`),
];

/**
 * What has to be made before the product runs, in order. A step is done again when one of its inputs has changed or its output is gone.
 * @typedef {'packages' | 'data' | 'types' | 'web'} StepName
 * @type {Record<StepName, { title: string, inputs: string[], outputs: string[], make: () => Promise<unknown> }>}
 */
const STEPS = {
  packages: { title: 'Installing packages', inputs: PACKAGES, outputs: ['node_modules/.modules.yaml'], make: install },
  data: {
    title: 'Checking and compiling the facts',
    inputs: [...PACKAGES, 'schema/model', 'graph-seed/data', 'graph-seed/src'],
    outputs: ['graph-seed/dist/release.json'],
    make: () => node('graph-seed/src/cli/compile.ts'),
  },
  types: {
    title: 'Generating types from the schema',
    inputs: [...PACKAGES, 'schema/graphql', 'api/codegen.ts', 'web/codegen.ts', 'web/src'],
    outputs: ['api/src/graphql/generated', 'web/src/generated'],
    make: () => Promise.all([node('api/codegen.ts'), node('web/codegen.ts')]),
  },
  web: {
    title: 'Building the pages',
    inputs: [...PACKAGES, 'schema/graphql', 'web'],
    outputs: ['web/dist/index.html'],
    make: () => runOrFail(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { cwd: join(root, 'web') }),
  },
};

/**
 * Makes what is missing or out of date, with a line for each step that has something to do; silent where all is fresh.
 * @param {StepName[]} names in the order of STEPS
 */
export async function prepare(names) {
  for (const name of names) {
    const { title, inputs, outputs, make } = STEPS[name];
    const hash = `${hashOf(inputs)} ${process.platform} ${process.arch}`;
    const missing = () => outputs.find((path) => !existsSync(join(root, path)));
    if (readStamps()[name] === hash && missing() === undefined) continue;
    await step(title, make);
    // Else it would be done again at each start.
    if (missing() !== undefined) throw new PlainError(`"${title}" ended well and did not make ${missing()}.`);
    writeStamp(name, hash);
  }
}

/** @param {string} file */
const node = (file) => runOrFail(process.execPath, typescript(file));

async function install() {
  const { code, output } = await run('npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    env: { ...process.env, CI: 'true', npm_config_yes: 'true' },
  });
  if (code === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output);
  const reason = offline
    ? 'The packages could not be fetched: there seems to be no way to the package registry. Check the network, then run the command again; what was fetched is kept.'
    : 'The packages could not be installed.';
  throw new PlainError(`${reason}\n\n${output.trim().split('\n').slice(-30).join('\n')}`);
}
