/** The facts: read, check, compile, and load the release that everything else stands on. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Release } from '@rules/schema';

export { checkData, type CheckResult } from './check.ts';
export { compileData, type CompileResult } from './compile.ts';
export type { Problem } from './rules/problem.ts';

/** Where the compiled release stands unless told otherwise. */
export const RELEASE_FILE = fileURLToPath(new URL('../dist/release.json', import.meta.url));

/** The release cannot be read; the message says what to do. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

const isRelease = (value: unknown): value is Release => {
  if (value === null || typeof value !== 'object') return false;
  const { info, nodes, edges, tables } = value as Partial<Record<keyof Release, unknown>>;
  return (
    typeof (info as Partial<Release['info']> | undefined)?.hash === 'string' &&
    Array.isArray(nodes) &&
    nodes.length > 0 &&
    Array.isArray(edges) &&
    Array.isArray(tables)
  );
};

/**
 * Loads a compiled release. It was checked in full when it was compiled, so here only its outline is.
 * @param path file to load; by default the one that `npm run data:compile` writes.
 * @throws ReleaseError where the file is absent, is no JSON, or is no release.
 */
export function readRelease(path: string = RELEASE_FILE): Release {
  if (!existsSync(path)) throw new ReleaseError(`There is no release of the data at ${path}. Run "npm run data:compile" to make it.`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new ReleaseError(`${path} is not a whole JSON file. Run "npm run data:compile" to make it again.`);
  }
  if (!isRelease(value)) throw new ReleaseError(`${path} is not a release of the data. Run "npm run data:compile" to make it again.`);
  return value;
}
