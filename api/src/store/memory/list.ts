/** One kind of thing, filtered, in order, page by page. */
import type { EntityKind, EntityNode } from '@rules/schema';
import { checkPageSize, writeCursor } from '../cursor.ts';
import { passes } from '../filter.ts';
import type { Listed } from '../filter.ts';
import { compareKeys, sortKey } from '../keys.ts';
import { defaultOrder, listName, placeOf } from '../place.ts';
import type { Place } from '../place.ts';
import type { ListRequest, OrderBy, Page } from '../port.ts';
import type { Built } from './build.ts';
import { walk } from './walk.ts';

interface Placed {
  item: Listed;
  place: Place;
}

/** Lists in order, kept for as long as the release they are of. */
const kept = new WeakMap<Built, Map<string, readonly Placed[]>>();

function inOrder(built: Built, kind: EntityKind, order: OrderBy): readonly Placed[] {
  const lists = kept.get(built) ?? new Map<string, readonly Placed[]>();
  kept.set(built, lists);
  const name = listName(kind, order);
  const known = lists.get(name);
  if (known) return known;
  const list = (built.byKind.get(kind) ?? []).map((item) => ({
    item,
    place: { ...sortKey(item.node, item.facts, order.field), id: item.node.id },
  }));
  list.sort((a, b) => compareKeys(a.place, b.place, order.direction));
  lists.set(name, list);
  return list;
}

/** See ListRequest. Throws a RangeError for a page size that is none, a BadCursorError for a cursor that is not of this list and order. */
export function list(built: Built, request: ListRequest): Page<EntityNode> {
  const { kind, filter = {}, orderBy: order = defaultOrder(kind), after, before, first, last, walk: steps } = request;
  checkPageSize(first, last);
  const from = after === undefined ? undefined : placeOf(after, kind, order);
  const to = before === undefined ? undefined : placeOf(before, kind, order);

  const passing = inOrder(built, kind, order).filter(({ item }) => passes(item, filter));
  const start = from ? firstIndex(passing, (place) => compareKeys(place, from, order.direction) > 0) : 0;
  const end = to
    ? Math.max(
        start,
        firstIndex(passing, (place) => compareKeys(place, to, order.direction) >= 0),
      )
    : passing.length;
  const [begin, stop] = first === undefined ? [Math.max(start, end - (last ?? 0)), end] : [start, Math.min(end, start + first)];
  const page = passing.slice(begin, stop);
  return {
    items: page.map(({ item, place }) => ({
      cursor: writeCursor(listName(kind, order), [place.main, place.tie, place.id]),
      node: item.node,
    })),
    totalCount: passing.length,
    hasNextPage: stop < passing.length,
    hasPreviousPage: begin > 0,
    ...(steps && {
      walked: walk(
        built,
        page.map(({ item }) => item.node.id),
        steps,
      ),
    }),
  };
}

/** Index of the first item whose place holds; the length where none does. */
function firstIndex(items: readonly Placed[], holds: (place: Place) => boolean): number {
  const index = items.findIndex(({ place }) => holds(place));
  return index < 0 ? items.length : index;
}
