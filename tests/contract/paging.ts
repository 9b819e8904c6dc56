import { describe, expect, it } from 'vitest';
import { BadCursorError } from '@rules/api/store/port.ts';
import type { GraphStore, ListFilter, ListRequest, OrderBy } from '@rules/api/store/port.ts';
import { makeNode, makeRelease } from '../support/build.ts';
import type { EntityKind } from '@rules/schema';
import type { MakeStore } from './contract.ts';
import { opened } from './opened.ts';

export const ORDER_FIELDS: readonly OrderBy['field'][] = ['TITLE', 'ID', 'YEAR', 'CLASS', 'MEMBERSHIP', 'VERDICT', 'STATUS'];

type ListOf = Pick<ListRequest, 'kind' | 'filter' | 'orderBy'>;

/** Every id of a list, page after page of one size, from its start or from its end; and what the pages said wrongly of their neighbours. */
async function walk(store: GraphStore, request: ListOf, size: number, from: 'START' | 'END'): Promise<{ ids: string[]; faults: string[] }> {
  const ids: string[] = [];
  const faults: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await store.list({ ...request, ...(from === 'START' ? { first: size, after: cursor } : { last: size, before: cursor }) });
    const pageIds = page.items.map(({ node }) => node.id);
    if (from === 'START') ids.push(...pageIds);
    else ids.unshift(...pageIds);
    const [more, behind] = from === 'START' ? [page.hasNextPage, page.hasPreviousPage] : [page.hasPreviousPage, page.hasNextPage];
    if (behind !== (cursor !== undefined)) faults.push(`after ${ids.length} says ${behind} of pages behind`);
    if (more !== ids.length < page.totalCount) faults.push(`after ${ids.length} of ${page.totalCount} says ${more} of pages to come`);
    if (!more || pageIds.length === 0) return { ids, faults };
    cursor = (from === 'START' ? page.items.at(-1) : page.items[0])?.cursor;
  }
}

/** What is wrong with a list walked either way in pages of these sizes, against the same list on one page. */
export async function pagingFaults(
  store: GraphStore,
  kind: EntityKind,
  orderBy: OrderBy,
  sizes: readonly number[],
  filter: ListFilter = {},
): Promise<string[]> {
  const whole = await store.list({ kind, orderBy, filter, first: 100_000 });
  const expected = whole.items.map(({ node }) => node.id);
  const faults = new Set(expected).size === whole.totalCount ? [] : [`one page of all has ${expected.length} of ${whole.totalCount}`];
  for (const size of sizes) {
    for (const from of ['START', 'END'] as const) {
      const walked = await walk(store, { kind, orderBy, filter }, size, from);
      faults.push(...walked.faults);
      if (walked.ids.join() !== expected.join())
        faults.push(`${kind} by ${orderBy.field} ${orderBy.direction} in pages of ${size} from the ${from}: ${walked.ids.join()}`);
    }
  }
  return faults;
}

/** Seven bodies of one title, as ties in every order but ID, and one thing alone of its kind. */
const bodies = ['f', 'b', 'g', 'a', 'd', 'c', 'e'].map((name) => makeNode('BODY', `body/${name}`, { title: 'The Same' }));
const release = makeRelease([...bodies, makeNode('ROLE', 'role/only')]);

export function pagingContract(makeStore: MakeStore): void {
  describe('paging', () => {
    const store = opened(makeStore, release);
    const page = async (request: Omit<ListRequest, 'kind'>): Promise<string> =>
      (await store().list({ kind: 'BODY', ...request })).items.map(({ node }) => node.id.slice(5)).join('');
    const cursors = async (orderBy?: OrderBy): Promise<Record<string, string>> =>
      Object.fromEntries(
        (await store().list({ kind: 'BODY', first: 9, ...(orderBy && { orderBy }) })).items.map(({ cursor, node }) => [
          node.id.slice(5),
          cursor,
        ]),
      );

    it.each(ORDER_FIELDS.flatMap((field) => (['ASC', 'DESC'] as const).map((direction) => [field, direction] as const)))(
      'by %s %s, walked either way, gives each tie once',
      async (field, direction) => {
        expect(await pagingFaults(store(), 'BODY', { field, direction }, [1, 2, 3, 7, 8])).toEqual([]);
      },
    );

    it('gives ties in the order of ids', async () => {
      expect(await page({ first: 9 })).toBe('abcdefg');
      expect(await page({ first: 9, orderBy: { field: 'TITLE', direction: 'DESC' } })).toBe('abcdefg');
      expect(await page({ first: 9, orderBy: { field: 'ID', direction: 'DESC' } })).toBe('gfedcba');
    });

    it('takes a stretch between two cursors, from its start or its end', async () => {
      const at = await cursors();
      expect(await page({ first: 2, after: at['b'], before: at['g'] })).toBe('cd');
      expect(await page({ last: 2, after: at['b'], before: at['g'] })).toBe('ef');
      expect(await page({ first: 9, after: at['g'] })).toBe('');
      expect(await page({ first: 9, after: at['e'], before: at['c'] })).toBe('');
      const middle = await store().list({ kind: 'BODY', first: 2, after: at['b'] });
      expect([middle.totalCount, middle.hasNextPage, middle.hasPreviousPage]).toEqual([7, true, true]);
    });

    it('goes on from a place even where a filter, or a new release, has no such item', async () => {
      const at = await cursors();
      expect(await page({ first: 2, after: at['c'], filter: { ids: ['body/a', 'body/d', 'body/g'] } })).toBe('dg');
      await store().replace(makeRelease(bodies.filter(({ id }) => id !== 'body/c')));
      expect(await page({ first: 2, after: at['c'] })).toBe('de');
      expect(await page({ last: 2, before: at['c'] })).toBe('ab');
      await store().replace(release);
    });

    it('of one thing, and of none', async () => {
      const one = await store().list({ kind: 'ROLE', last: 5 });
      expect([one.items.map(({ node }) => node.id), one.totalCount, one.hasNextPage, one.hasPreviousPage]).toEqual([
        ['role/only'],
        1,
        false,
        false,
      ]);
      expect(await store().list({ kind: 'PLAN', last: 5 })).toEqual({
        items: [],
        totalCount: 0,
        hasNextPage: false,
        hasPreviousPage: false,
      });
    });

    it('refuses a cursor of another order, another kind, or none at all', async () => {
      const { a = '' } = await cursors();
      const { a: byYear = '' } = await cursors({ field: 'YEAR', direction: 'ASC' });
      const { a: down = '' } = await cursors({ field: 'TITLE', direction: 'DESC' });
      const notOurs = Buffer.from(JSON.stringify(['BODY:TITLE:ASC', 7, 'x', 'body/a'])).toString('base64url');
      for (const bad of [
        byYear,
        down,
        '',
        'x',
        a.slice(0, -4),
        `${a.slice(0, 4)}!${a.slice(4)}`,
        notOurs,
        Buffer.from('null').toString('base64url'),
        'é'.repeat(500),
      ]) {
        await expect(store().list({ kind: 'BODY', first: 2, after: bad })).rejects.toThrow(new BadCursorError(bad));
        await expect(store().list({ kind: 'BODY', last: 2, before: bad })).rejects.toThrow(new BadCursorError(bad));
      }
      await expect(store().list({ kind: 'ROLE', first: 2, after: a })).rejects.toThrow('is not one of this list in this order');
    });

    it.each([{}, { first: 0 }, { first: -1 }, { last: 1.5 }, { first: 2, last: 2 }, { first: Number.NaN }])(
      'refuses the size %j',
      async (size) => {
        await expect(store().list({ kind: 'BODY', ...size })).rejects.toThrow(
          'Ask for a page with either first or last, a whole number of 1 or more.',
        );
      },
    );
  });
}
