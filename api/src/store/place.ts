/** The place of an item in one order of one list, as cursors hold it. */
import type { EntityKind } from '@rules/schema';
import { isNumber, isText, orNull, readCursor } from './cursor.ts';
import type { SortKey } from './keys.ts';
import type { OrderBy } from './port.ts';

export type Place = SortKey & { id: string };

/** Provisions and statements follow their numbers; all else is found by title. */
export const defaultOrder = (kind: EntityKind): OrderBy => ({
  field: kind === 'PROVISION' || kind === 'STATEMENT' ? 'ID' : 'TITLE',
  direction: 'ASC',
});

/** The name of a list in one order, which its cursors carry. */
export const listName = (kind: EntityKind, order: OrderBy): string => `${kind}:${order.field}:${order.direction}`;

/** The place that a cursor names. Throws a BadCursorError for one of another list or order. */
export function placeOf(cursor: string, kind: EntityKind, order: OrderBy): Place {
  const isMain = order.field === 'TITLE' || order.field === 'ID' ? isText : orNull(isNumber);
  const [main, tie, id] = readCursor<[Place['main'], string, string]>(cursor, listName(kind, order), [isMain, isText, isText]);
  return { main, tie, id };
}
