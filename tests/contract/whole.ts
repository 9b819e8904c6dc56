import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, RELATION_KINDS, officialUri } from '@rules/schema';
import type { EntityNode, Release } from '@rules/schema';
import { FACET_FIELDS } from '@rules/api/store/port.ts';
import type { ListFilter } from '@rules/api/store/port.ts';
import type { MakeStore } from './contract.ts';
import { ids, opened } from './opened.ts';
import { ORDER_FIELDS, pagingFaults } from './paging.ts';

/** The whole compiled release, in the store under test. Figures are counted from the release itself, never written here. */
export function wholeReleaseContract(makeStore: MakeStore, readRelease: () => Release): void {
  describe('the whole release', () => {
    const release = readRelease();
    const store = opened(makeStore, release);
    const ofKind = (kind: EntityNode['kind']): EntityNode[] => release.nodes.filter((node) => node.kind === kind);

    it('is given back node by node, with its own facts', async () => {
      expect(await store().nodes(release.nodes.map(({ id }) => id))).toEqual(release.nodes);
      expect(await store().release()).toEqual(release.info);
      expect(await store().tables()).toEqual(release.tables);
    });

    it('is given back edge by edge: a frontier of every node sees each edge once', async () => {
      const everything = release.nodes.map(({ id }) => id);
      for (const direction of ['BOTH', 'OUT', 'IN'] as const) {
        const { edges, leftOut } = await store().edges({ ids: everything, direction });
        expect(leftOut).toEqual([]);
        expect(edges.map(({ id }) => id).sort()).toEqual(release.edges.map(({ id }) => id).sort());
      }
      const byKind = await store().edges({ ids: everything, direction: 'OUT', kinds: ['BLOCKS', 'STATED_IN'] });
      expect(byKind.edges.length).toBe(release.edges.filter(({ kind }) => kind === 'BLOCKS' || kind === 'STATED_IN').length);
    });

    it('loses no edge to a limit: those given and those left out add up, kind by kind', async () => {
      for (const id of ['body/local-authority', 'foundation/scaffolding', 'asp/2011/1', 'change/kinship-parity']) {
        const { edges, leftOut } = await store().edges({ ids: [id], direction: 'BOTH', limitPerId: 40 });
        for (const kind of RELATION_KINDS) {
          const all = release.edges.filter((edge) => edge.kind === kind && (edge.from === id || edge.to === id)).length;
          const given = edges.filter((edge) => edge.kind === kind).length;
          const left = leftOut.filter((each) => each.kind === kind).reduce((sum, { count }) => sum + count, 0);
          expect([id, kind, given + left]).toEqual([id, kind, all]);
        }
      }
    });

    it.each(ENTITY_KINDS)('lists every %s once in every order, walked either way', async (kind) => {
      const expected = ofKind(kind)
        .map(({ id }) => id)
        .sort();
      const size = Math.max(1, Math.ceil(expected.length / 5));
      for (const field of ORDER_FIELDS) {
        for (const direction of ['ASC', 'DESC'] as const)
          expect(await pagingFaults(store(), kind, { field, direction }, [size])).toEqual([]);
      }
      const { items } = await store().list({ kind, first: 10_000 });
      expect(items.map(({ node }) => node.id).sort()).toEqual(expected);
    });

    it('keeps a filtered list whole page by page', async () => {
      const filter: ListFilter = { confidence: ['HIGH', 'MEDIUM'], foundation: ['foundation/voice', 'foundation/care'] };
      expect(await pagingFaults(store(), 'PROVISION', { field: 'YEAR', direction: 'DESC' }, [17], filter)).toEqual([]);
      expect(await pagingFaults(store(), 'CHANGE', { field: 'VERDICT', direction: 'ASC' }, [4], filter)).toEqual([]);
    });

    it.each(ENTITY_KINDS)('counts of facets of %s agree with the lists they stand for', async (kind) => {
      const filter: ListFilter = { confidence: ['HIGH', 'MEDIUM'] };
      for (const { field, values } of await store().facets(kind, filter, FACET_FIELDS)) {
        const rest = field === 'confidence' ? {} : filter;
        for (const { value, count } of values) {
          const page = await store().list({ kind, filter: { ...rest, [field]: [value] }, first: 1 });
          expect([field, value, page.totalCount]).toEqual([field, value, count]);
        }
      }
      const [confidence] = await store().facets(kind, {}, ['confidence']);
      expect(confidence?.values.reduce((sum, { count }) => sum + count, 0)).toBe(ofKind(kind).length);
    });

    it('finds everything by its own id, whatever the capitals, and by its official address', async () => {
      const all = release.nodes.map(({ id }) => id);
      expect(ids(await store().nodes(all.map((id) => id.toUpperCase())))).toEqual(all);
      const law = all.filter((id) => officialUri(id) !== null);
      expect(law.length).toBeGreaterThan(1000);
      expect(ids(await store().nodes(law.map(officialUri).map(String)))).toEqual(law);
      expect(ids(await store().nodes(law.map((id) => `http://legislation.gov.uk/${id}/2020-02-05/data.xml`)))).toEqual(law);
    });

    it('finds each change, instrument and body first by its title', async () => {
      for (const kind of ['CHANGE', 'INSTRUMENT', 'BODY'] as const) {
        for (const node of ofKind(kind)) {
          const { hits } = await store().search({ text: node.title, kinds: [kind], first: 1 });
          expect([node.id, hits[0]?.node.title]).toEqual([node.id, node.title]);
        }
      }
    });

    it('links far things through its hubs by short paths that are real', async () => {
      for (const [from, to] of [
        ['change/aftercare-for-early-leavers', 'body/sssc'],
        ['foundation/voice', 'body/local-authority'],
        ['statement/us-118', 'treaty/uncrc/article/12'],
      ] as const) {
        const found = await store().paths({ from, to, maxLength: 6, limit: 5 });
        expect([from, to, found.length]).toEqual([from, to, 5]);
        for (const { ids: steps, edges } of found) {
          expect([steps[0], steps.at(-1), new Set(steps).size, edges.length]).toEqual([from, to, steps.length, steps.length - 1]);
          edges.forEach((edge, index) => expect(new Set([edge.from, edge.to])).toEqual(new Set([steps[index], steps[index + 1]])));
        }
        expect(found.map(({ edges }) => edges.length)).toEqual(found.map(({ edges }) => edges.length).sort((a, b) => a - b));
      }
    });

    it('offers the nearest right ids for a wrong one', async () => {
      const nearest = async (id: string): Promise<(string | null)[]> => ids(await store().nearest(id, 3));
      expect((await nearest('asp/2014/8/section/580')).slice(0, 2)).toEqual(['asp/2014/8/section/58', 'asp/2014/8']);
      expect((await nearest('change/aftercare-early'))[0]).toBe('change/aftercare-for-early-leavers');
      expect((await nearest('body/corporate-parent'))[0]).toBe('role/corporate-parent');
    });
  });
}
