import { describe, expect, it } from 'vitest';
import { makeEdge, makeNode, makeRelease } from '../support/build.ts';
import type { MakeStore } from './contract.ts';
import { ids, opened } from './opened.ts';

const act = makeNode('INSTRUMENT', 'asp/2014/8', { title: 'Children and Young People (Scotland) Act 2014', aliases: ['act/cyp-2014'] });
const section = makeNode('PROVISION', 'asp/2014/8/section/58', { title: 's 58' });
const inserted = makeNode('PROVISION', 'asp/2014/8/section/26A');
const part = makeNode('PROVISION', 'asp/2014/8/part/9');
const council = makeNode('BODY', 'body/sssc', {
  title: 'Scottish Social Services Council',
  aliases: ['SSSC', 'the Council (in the 2001 Act)', 'shared name'],
});
const inspectorate = makeNode('BODY', 'body/care-inspectorate', { aliases: ['SCSWIS', 'shared name', 'body/scswis'] });
const nodes = [act, section, inserted, part, council, inspectorate];
const small = makeRelease(nodes, [makeEdge('CONTAINS', act.id, section.id)], {
  tables: [{ id: 't-1', source: 's', locator: 'p 1', title: 'T', unit: '%', rows: [{ a: '81.5' }], note: null, url: null }],
});

export function nodesContract(makeStore: MakeStore): void {
  describe('nodes', () => {
    const store = opened(makeStore, small);
    const found = async (...asked: string[]): Promise<(string | null)[]> => ids(await store().nodes(asked));

    it('gives whole nodes in the order asked, as often as asked, null for the unknown', async () => {
      expect(await store().nodes([section.id, 'asp/2014/8/section/580', act.id, section.id])).toEqual([section, null, act, section]);
      expect(await store().nodes([])).toEqual([]);
    });

    it('answers aliases, former ids and ids in other capitals', async () => {
      expect(await found('SSSC', 'sssc', 'the Council (in the 2001 Act)', 'act/cyp-2014', 'body/scswis')).toEqual([
        council.id,
        council.id,
        council.id,
        act.id,
        inspectorate.id,
      ]);
      expect(await found('ASP/2014/8', 'asp/2014/8/section/26a', ' body/SSSC ')).toEqual([act.id, inserted.id, council.id]);
    });

    it('does not guess between two things with one alias', async () => {
      expect(await found('shared name', '', ' ', 'nothing', '__proto__', 'constructor')).toEqual([null, null, null, null, null, null]);
    });

    it.each([
      ['https://www.legislation.gov.uk/asp/2014/8', 'asp/2014/8'],
      ['http://www.legislation.gov.uk/id/asp/2014/8', 'asp/2014/8'],
      ['https://legislation.gov.uk/asp/2014/8/contents/enacted', 'asp/2014/8'],
      ['www.legislation.gov.uk/asp/2014/8/section/58/enacted', 'asp/2014/8/section/58'],
      ['https://www.legislation.gov.uk/asp/2014/8/section/58/2020-02-05', 'asp/2014/8/section/58'],
      ['https://www.legislation.gov.uk/asp/2014/8/section/58/2020-02-05/data.xml', 'asp/2014/8/section/58'],
      ['https://www.legislation.gov.uk/asp/2014/8/section/58/data.akn?view=plain#x', 'asp/2014/8/section/58'],
      ['https://www.legislation.gov.uk/asp/2014/8/section/58/1/a', 'asp/2014/8/section/58'],
      ['https://www.legislation.gov.uk/asp/2014/8/section/26A', 'asp/2014/8/section/26A'],
      ['https://www.legislation.gov.uk/asp/2014/8#section-58-1', 'asp/2014/8/section/58'],
      ['https://www.legislation.gov.uk/asp/2014/8/part/9/crossheading/duties', 'asp/2014/8/part/9'],
      ['https://www.legislation.gov.uk/asp/2014/8/pdfs/asp_20140008_en.pdf', 'asp/2014/8'],
      ['/law/asp/2014/8/section/58', 'asp/2014/8/section/58'],
      ['/body/sssc', 'body/sssc'],
    ])('reads the address %s', async (address, id) => {
      expect(await found(address)).toEqual([id]);
    });

    it('offers the nearest ids, best first, and no more than asked', async () => {
      expect(ids(await store().nearest('asp/2014/8/section/580', 2))).toEqual(['asp/2014/8/section/58', 'asp/2014/8']);
      expect(ids(await store().nearest('body/sscc', 1))).toEqual(['body/sssc']);
      expect(await store().nearest('zzzz/qqqq', 3)).toEqual([]);
      expect(await store().nearest('body/sscc', 0)).toEqual([]);
    });
  });

  describe('the release', () => {
    const store = opened(makeStore, small);

    it('gives its facts and tables unchanged', async () => {
      expect(await store().release()).toEqual(small.info);
      expect(await store().tables()).toEqual(small.tables);
    });

    it('is replaced at once: each answer is of one release', async () => {
      const next = makeRelease([makeNode('INSTRUMENT', 'asp/2011/1', { title: 'Next' })], [], { info: { id: '2026-07-01-111111111111' } });
      const before = store().nodes(['asp/2014/8', 'asp/2011/1']);
      const change = store().replace(next);
      expect(ids(await before)).toEqual(['asp/2014/8', null]);
      await change;
      expect((await store().release()).id).toBe(next.info.id);
      expect(ids(await store().nodes(['asp/2014/8', 'asp/2011/1']))).toEqual([null, 'asp/2011/1']);
      expect((await store().list({ kind: 'BODY', first: 5 })).totalCount).toBe(0);
      expect((await store().search({ text: 'social services council', first: 5 })).totalCount).toBe(0);
      expect((await store().edges({ ids: [act.id], direction: 'BOTH' })).edges).toEqual([]);
      await store().replace(small);
      expect(ids(await store().nodes(['SSSC']))).toEqual(['body/sssc']);
    });

    it('stays as it was where the next one is refused', async () => {
      const broken = { ...small, edges: [makeEdge('CONTAINS', 'asp/2014/8', 'asp/2014/8/section/404')] };
      await expect(store().replace(broken)).rejects.toThrow('has an end, asp/2014/8/section/404, that is no node of the release');
      expect(ids(await store().nodes(['asp/2014/8']))).toEqual(['asp/2014/8']);
    });

    it('may be empty', async () => {
      await store().replace(makeRelease([]));
      expect(await store().nodes(['asp/2014/8'])).toEqual([null]);
      expect(await store().list({ kind: 'INSTRUMENT', first: 3 })).toEqual({
        items: [],
        totalCount: 0,
        hasNextPage: false,
        hasPreviousPage: false,
      });
      expect(await store().facets('INSTRUMENT', {}, ['membership'])).toEqual([{ field: 'membership', values: [] }]);
      expect(await store().search({ text: 'act', first: 3 })).toEqual({ hits: [], totalCount: 0, countsByKind: [], hasNextPage: false });
      expect(await store().nearest('asp/2014/8', 3)).toEqual([]);
    });
  });
}
