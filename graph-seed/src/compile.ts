/** Compiles a data folder into one release. */
import type { Release } from '@rules/schema';
import { checkData, type CheckResult } from './check.ts';
import { releaseOf } from './compile/release.ts';

/** A release, or the errors that stand in its way. */
export type CompileResult = { release: Release; check: CheckResult } | { release: null; check: CheckResult };

/** Checks a data folder and, where it is sound, compiles it. Throws where the folder cannot be read. */
export function compileData(folder: string): CompileResult {
  const check = checkData(folder);
  return check.errors.length > 0 ? { release: null, check } : { release: releaseOf(check.built), check };
}
