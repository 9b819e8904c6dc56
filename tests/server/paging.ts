/** Relay connections: every list can be walked forwards and backwards, and gives each thing once, in its order. */
import { describe, expect, it } from 'vitest';
import type { Asked } from './service.ts';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const PAGE = 'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

/** Each list: how to ask for it with page arguments, and where it stands in the answer. */
const LISTS: [string, (page: string) => string, (data: Record<string, Page & Record<string, Page>>) => Page | undefined][] = [
  ...['instruments', 'changes', 'bodies', 'roles', 'clashes', 'sources', 'planAreas', 'actions'].map((list): (typeof LISTS)[number] => [
    list,
    (page) => `{ ${list}(${page}) { ${PAGE} } }`,
    (data) => data[list],
  ]),
  [
    'changes by verdict, downwards',
    (page) => `{ changes(orderBy: { field: VERDICT, direction: DESC }, ${page}) { ${PAGE} } }`,
    (data) => data.changes,
  ],
  [
    'instruments by membership, filtered',
    (page) => `{ instruments(filter: { inTheRules: true }, orderBy: { field: MEMBERSHIP }, ${page}) { ${PAGE} } }`,
    (data) => data.instruments,
  ],
  [
    'provisions of an instrument',
    (page) => `{ entity(id: "ukpga/1995/36") { ... on Instrument { provisions(${page}) { ${PAGE} } } } }`,
    (data) => data.entity?.provisions,
  ],
  [
    'edges of a thing',
    (page) => `{ entity(id: "ukpga/1995/36/section/29") { relations(${page}) { ${PAGE} } } }`,
    (data) => data.entity?.relations,
  ],
  [
    'statements of a source',
    (page) => `{ entity(id: "source/seed-moray-cpb-2020") { ... on Source { statements(${page}) { ${PAGE} } } } }`,
    (data) => data.entity?.statements,
  ],
];

export function paging({ data }: Asked): void {
  describe.each(LISTS)('%s', (_name, query, find) => {
    const page = async (args: string): Promise<Page> => {
      const found = find(await data(query(args)));
      if (!found) throw new Error('the list is not in the answer');
      return found;
    };
    /** All pages of 7, from the start or from the end, as one list in the order of the list. */
    const walk = async (way: 'forward' | 'backward'): Promise<string[]> => {
      const ids: string[] = [];
      let cursor: string | null = null;
      for (;;) {
        const after: string = cursor === null ? '' : `, ${way === 'forward' ? 'after' : 'before'}: "${cursor}"`;
        const { nodes, edges, pageInfo, totalCount } = await page(`${way === 'forward' ? 'first' : 'last'}: 7${after}`);
        expect(edges.map(({ node }) => node)).toEqual(nodes);
        expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null]);
        expect(way === 'forward' ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null);
        if (way === 'forward') ids.push(...nodes.map(({ id }) => id));
        else ids.unshift(...nodes.map(({ id }) => id));
        const more = way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
        expect(more).toBe(ids.length < totalCount);
        if (!more) return ids;
        cursor = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
      }
    };

    it('gives all, each once, the same both ways', async () => {
      const { nodes, totalCount } = await page('first: 200');
      expect(totalCount).toBeGreaterThan(7);
      const all = nodes.map(({ id }) => id);
      expect(all.length).toBe(totalCount);
      expect(new Set(all).size).toBe(totalCount);
      expect(await walk('forward')).toEqual(all);
      expect(await walk('backward')).toEqual(all);
    });

    it('gives 25 where nothing is asked', async () => {
      const { nodes, totalCount } = await page('after: null');
      expect(nodes.length).toBe(Math.min(25, totalCount));
    });

    it('gives what stands between two cursors', async () => {
      const { edges } = await page('first: 7');
      const { nodes } = await page(`first: 200, after: "${edges[1]?.cursor ?? ''}", before: "${edges[5]?.cursor ?? ''}"`);
      expect(nodes).toEqual(edges.slice(2, 5).map(({ node }) => node));
    });
  });

  it('provisions stand in the order of the law', async () => {
    const { entity } = await data<{ entity: { provisions: { nodes: { number: string }[] } } }>(
      '{ entity(id: "ukpga/1995/36") { ... on Instrument { provisions(first: 200) { nodes { number } } } } }',
    );
    const numbers = entity.provisions.nodes.map(({ number }) => number).filter((number) => /^s \d+[A-Z]*$/.test(number));
    expect(numbers.indexOf('s 3')).toBeLessThan(numbers.indexOf('s 11'));
    expect(numbers.indexOf('s 11')).toBeLessThan(numbers.indexOf('s 11ZA'));
    expect(numbers.indexOf('s 17')).toBeLessThan(numbers.indexOf('s 17A'));
    expect(numbers.indexOf('s 17A')).toBeLessThan(numbers.indexOf('s 19'));
  });

  it('search results go on where they left off', async () => {
    interface Found {
      search: { nodes: { entity: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
    }
    const ids: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { search }: Found = await data<Found>(
        'query ($after: String) { search(text: "aftercare", first: 10, after: $after) { nodes { entity { id } } pageInfo { hasNextPage endCursor } totalCount } }',
        { after },
      );
      ids.push(...search.nodes.map(({ entity }) => entity.id));
      total = search.totalCount;
      after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids.length).toBe(total);
    expect(new Set(ids).size).toBe(total);
  });
}
