/** Lists page by page, and counts of values, each in one statement. */
import type { EntityKind, EntityNode } from '@rules/schema';
import { checkPageSize, writeCursor } from '../cursor.ts';
import { defaultOrder, listName, placeOf } from '../place.ts';
import type { Facet, FacetField, ListFilter, ListRequest, OrderBy, Page } from '../port.ts';
import { readThing } from './compact.ts';
import { whole } from './database.ts';
import type { Database } from './database.ts';
import type { Directory } from './directory.ts';
import { filterValues } from './filter.ts';
import { facetPrefix, lawKey, listKey, ORDER_PROPERTIES } from './record.ts';
import { cypher } from './statements.ts';
import { walkedOf, withWalk } from './walk.ts';
import type { WalkRow } from './walk.ts';

const LIST = cypher('list');
const FACETS = cypher('facets');

type Item = [json: string | null, main: string | number | null, tie: string, id: string];
type Row = { items: Item[]; totalCount: number; hasNextPage: boolean; hasPreviousPage: boolean; walked?: WalkRow[] };

/** See ListRequest. Throws a RangeError for a page size that is none, a BadCursorError for a cursor that is not of this list and order. */
export async function list(
  database: Database,
  current: () => Promise<Pick<Directory, 'slot' | 'byId'>>,
  request: ListRequest,
): Promise<Page<EntityNode>> {
  const { kind, filter = {}, orderBy: order = defaultOrder(kind), after, before, first, last, walk: steps } = request;
  checkPageSize(first, last);
  const place = (cursor: string | undefined) => (cursor === undefined ? null : placeValues(cursor, kind, order));
  const values = {
    filter: filterValues(filter),
    ...ORDER_PROPERTIES[order.field],
    descending: order.direction === 'DESC',
    after: place(after),
    before: place(before),
    first: first === undefined ? null : whole(first),
    last: last === undefined ? null : whole(last),
  };
  const { slot, byId } = await current();
  const asked = steps ? withWalk(LIST, steps) : { statement: LIST, values: {} };
  const [row] = await database.read<Row>(asked.statement, {
    ...values,
    ...startOf(slot, kind, filter),
    ...(steps && { ...asked.values, slot }),
  });
  const { items, walked, ...page } = row ?? { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
  return {
    ...page,
    ...(steps && { walked: walkedOf(walked ?? [], steps, byId) }),
    items: items.flatMap(([json, main, tie, id]) => {
      // What has a name of its own is at hand.
      const node = json === null ? byId.get(id) : readThing(json);
      return node ? { cursor: writeCursor(listName(kind, order), [main, tie, id]), node } : [];
    }),
  };
}

/** Where the things of a list are looked for: all of a kind, or the provisions of some laws alone. */
function startOf(slot: string, kind: EntityKind, { instrument }: ListFilter): { lists: string[]; laws: string[] } {
  if (kind !== 'PROVISION' || instrument === undefined) return { lists: [listKey(slot, kind)], laws: [] };
  return { lists: [], laws: [...new Set(instrument)].map((law) => lawKey(slot, law)) };
}

function placeValues(cursor: string, kind: EntityKind, order: OrderBy): { main: unknown; tie: string; id: string } {
  const { main, tie, id } = placeOf(cursor, kind, order);
  return { main: typeof main === 'number' ? whole(main) : main, tie, id };
}

/** Values by count, largest first, then by name; only those that something has. Each field is counted without its own filter. */
export async function facets(
  database: Database,
  slot: string,
  kind: EntityKind,
  filter: ListFilter,
  fields: readonly FacetField[],
): Promise<Facet[]> {
  if (fields.length === 0) return [];
  const rows = await database.read<{ field: FacetField; values: Facet['values'] }>(FACETS, {
    fields: fields.map((field) => ({
      field,
      ...startOf(slot, kind, filter),
      prefix: facetPrefix(field),
      filter: filterValues(filter, field),
    })),
  });
  return fields.map((field) => ({ field, values: rows.find((row) => row.field === field)?.values ?? [] }));
}
