/** The generated resolver types are those of the SDL, and compile with the resolvers written for them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '@rules/api/codegen.ts';
import { runNode } from '../support/run.ts';
import { root } from '../support/server.ts';

it('are fresh', async () => {
  const file = join(root, 'api/src/graphql/generated/resolvers.ts');
  expect(existsSync(file), 'run "npm run codegen"').toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(await generate());
});

it('compile with the resolvers', async () => {
  expect(await runNode(['node_modules/typescript/bin/tsc', '-p', 'tests/server/resolvers.tsconfig.json'])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
}, 60_000);
