/** The whole data, compiled once for a test file. */
import { fileURLToPath } from 'node:url';
import { compileData } from '@rules/graph-seed';
import type { Release } from '@rules/schema';

export const DATA = fileURLToPath(new URL('../../../graph-seed/data', import.meta.url));

/** Time for a step over the whole data on a busy machine, in milliseconds. */
export const WHOLE_DATA = 180_000;

/** Compiles a folder that must be sound. Throws with its errors where it is not. */
export function compiled(folder: string = DATA): Release {
  const { release, check } = compileData(folder);
  if (!release) throw new Error(check.errors.map(({ file, line, rule, what }) => `${file}:${line} ${rule} ${what}`).join('\n'));
  return release;
}

/** How often each value occurs, by value. */
export function tally(values: Iterable<unknown>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}
