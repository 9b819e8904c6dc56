/** Pages and keyset cursors: the place of an item in one order of one list, opaque to all but the stores. */
import { BadCursorError } from './port.ts';

/** Whether a decoded part of a cursor has the type its place asks for. */
type PartCheck<T> = (part: unknown) => part is T;

export const isText: PartCheck<string> = (part) => typeof part === 'string';
export const isNumber: PartCheck<number> = (part) => typeof part === 'number';
export const orNull =
  <T>(check: PartCheck<T>): PartCheck<T | null> =>
  (part): part is T | null =>
    part === null || check(part);

/** A cursor from the name of the list and order, and the parts of the place in it. */
export const writeCursor = (list: string, parts: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify([list, ...parts])).toString('base64url');

/**
 * The parts of a cursor. Throws a BadCursorError where the text is damaged, was made for another list or order, or does not
 * hold the parts that the checks ask for.
 */
export function readCursor<T extends unknown[]>(cursor: string, list: string, checks: { [K in keyof T]: PartCheck<T[K]> }): T {
  const refused = new BadCursorError(cursor);
  const bytes = Buffer.from(cursor, 'base64url');
  // Decoding skips characters that are not base64url, so a damaged cursor shows only when it is written again.
  if (bytes.toString('base64url') !== cursor) throw refused;
  let read: unknown;
  try {
    read = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw refused;
  }
  if (!Array.isArray(read) || read.length !== checks.length + 1 || read[0] !== list) throw refused;
  const parts = read.slice(1);
  if (!checks.every((check, index) => check(parts[index]))) throw refused;
  return parts as T;
}

/** Throws a RangeError unless just one of the sizes is given, a whole number of 1 or more. */
export function checkPageSize(first?: number, last?: number): void {
  const size = first ?? last;
  if ((first !== undefined && last !== undefined) || size === undefined || !Number.isInteger(size) || size < 1) {
    throw new RangeError('Ask for a page with either first or last, a whole number of 1 or more.');
  }
}
