/** Keyset cursors: the place of an item in one order of one list, opaque to all but the stores. */
import { BadCursorError } from './port.ts';

/** Whether a decoded part of a cursor has the type its place asks for. */
type PartCheck = (part: unknown) => boolean;

export const isText: PartCheck = (part) => typeof part === 'string';
export const isNumber: PartCheck = (part) => typeof part === 'number' && Number.isFinite(part);

/** A cursor from the name of the list and order, and the parts of the place in it. */
export const writeCursor = (list: string, parts: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify([list, ...parts])).toString('base64url');

/**
 * The parts of a cursor. Throws a BadCursorError where the text is damaged, was made for another list or order, or does not
 * hold the parts that the checks ask for.
 */
export function readCursor(cursor: string, list: string, checks: readonly PartCheck[]): unknown[] {
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
  const parts: unknown[] = read.slice(1);
  if (!parts.every((part, index) => checks[index]?.(part))) throw refused;
  return parts;
}
