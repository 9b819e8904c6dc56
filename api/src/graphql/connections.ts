/** Relay connections: one helper for lists of the store, one for lists at hand. */
import { readCursor, writeCursor, isText } from '../store/cursor.ts';
import type { Page } from '../store/port.ts';
import { isGiven } from './arguments.ts';
import { badInput, RequestError } from './errors.ts';
import { LIMITS } from './limits/limits.ts';
import { andThen } from './loaders.ts';
import type { MaybePromise } from './loaders.ts';

/** The page arguments of every connection. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface PageRequest {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** How many are given where neither first nor last is. */
export const DEFAULT_PAGE = 25;

/** Checks the page arguments. Throws a RequestError that names the argument and says what to do. */
export function pageRequest({ first, after, last, before }: PageArgs, most: number = LIMITS.pageSize): PageRequest {
  if (isGiven(first) && isGiven(last))
    throw badInput('first, last', 'Give first or last, not both: first counts from the start of the list, last from its end.');
  const named = isGiven(last) ? 'last' : 'first';
  const size = last ?? first ?? DEFAULT_PAGE;
  if (size < 1) throw badInput(named, `${named}: ${size} is too small. Give a number from 1 to ${most}.`);
  if (size > most)
    throw new RequestError(
      'PAGE_TOO_LARGE',
      `${named}: ${size} is too large. Give a number from 1 to ${most}, then ask for the next page with its endCursor.`,
      { argument: named, most },
    );
  return { [named]: size, ...(isGiven(after) && { after }), ...(isGiven(before) && { before }) };
}

/** A page of the store as a connection. */
export function connectionOf<T, U = T>(page: Page<T>, turn: (node: T) => U): Connection<U> {
  const edges = page.items.map(({ cursor, node }) => ({ cursor, node: turn(node) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
  };
}

/**
 * A page of a list at hand, in the order it has. `list` names the list in its cursors, `keyOf` tells its items apart.
 * Throws a RequestError for page arguments out of range and for a cursor that is of another list.
 */
export function pageOf<T>(list: string, items: readonly T[], keyOf: (item: T) => string, args: PageArgs): Connection<T> {
  const { first, last, after, before } = pageRequest(args);
  const placeOf = (cursor: string, argument: string): number => {
    const [key] = readCursor(cursor, list, [isText]);
    const place = items.findIndex((item) => keyOf(item) === key);
    if (place < 0)
      throw badInput(argument, `The ${argument} cursor is of an item that is no longer in this list. Start again without a cursor.`);
    return place;
  };
  const start = after === undefined ? 0 : placeOf(after, 'after') + 1;
  const end = Math.max(start, before === undefined ? items.length : placeOf(before, 'before'));
  const [begin, stop] = last === undefined ? [start, Math.min(end, start + (first ?? DEFAULT_PAGE))] : [Math.max(start, end - last), end];
  return connectionOf(
    {
      items: items.slice(begin, stop).map((node) => ({ cursor: writeCursor(list, [keyOf(node)]), node })),
      totalCount: items.length,
      hasNextPage: stop < items.length,
      hasPreviousPage: begin > 0,
    },
    (node) => node,
  );
}

/** The same page with the things that its keys name; at once where all of them are read. */
export function filled<T>(page: Connection<string>, read: (key: string) => MaybePromise<T>): MaybePromise<Connection<T>> {
  const things = page.nodes.map(read);
  const found = things.some((thing) => thing instanceof Promise) ? Promise.all(things) : (things as T[]);
  return andThen(found, (nodes) => ({ ...page, nodes, edges: page.edges.map(({ cursor }, at) => ({ cursor, node: nodes[at] as T })) }));
}
