/** What the documents tell people to type is there, and the quick ones do what they say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeProblem } from '../../scripts/lib/node-version.mjs';
import { runNode } from '../support/run.ts';
import { root } from '../support/server.ts';
import { documents, links, resolveLink } from './documents.ts';

const { scripts, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

describe.each(documents)('$path', (document) => {
  it('names only commands that exist', () => {
    const named = [...document.text.matchAll(/\bnpm (?:run ([a-z0-9:-]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const local = links(document).filter((target) => !/^(https?:|#)/.test(target));
    expect(local.filter((target) => !existsSync(join(root, resolveLink(document, target))))).toEqual([]);
  });
});

it.each(['README.md', 'docs/contribute.md', 'docs/deploy.md'])('%s names the versions of Node that the program takes', (path) => {
  const [, taken = ''] = /needs Node (.*?):/.exec(nodeProblem('1.0.0', engines.node) ?? '') ?? [];
  expect(taken).toContain(' or newer');
  expect(documents.find((document) => document.path === path)?.text).toContain(`(${taken})`);
});

it('explains every command', () => {
  const explained = documents.find(({ path }) => path === 'docs/contribute.md')?.text ?? '';
  expect(Object.keys(scripts).filter((name) => !explained.includes(`npm ${name}`) && !explained.includes(`npm run ${name}`))).toEqual([]);
});

it.each([
  ['start.mjs', '--help', 'npm start -- --port 4001'],
  ['test.mjs', '--help', 'npm test -- --only types,unit'],
])('%s %s explains itself', async (script, option, example) => {
  const { code, stdout, stderr } = await runNode([`scripts/${script}`, option]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(example);
});

it.each([
  ['test.mjs', ['--only', 'tpyes'], 'There is no part "tpyes": the parts are types, lint, format, data, unit, faults, neo4j, browser.\n'],
  ['test.mjs', ['--fast'], "Unknown option '--fast': npm test knows --only and --help.\n"],
  [
    'run.mjs',
    ['chek'],
    'There is no command "chek": the commands are check, data:check, data:compile, bench, bench:alternatives, bench:scale, hostile, seed, neo4j, map, verdict-report, codegen, format, build.\n',
  ],
])('%s %j is refused with what to write', async (script, args, stderr) => {
  expect(await runNode([`scripts/${script}`, ...args])).toEqual({ code: 1, stdout: '', stderr });
});

it('data:check finds nothing wrong with the facts', async () => {
  const { code, stderr } = await runNode(['scripts/run.mjs', 'data:check']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}, 120_000);
