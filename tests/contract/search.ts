import { describe, expect, it } from 'vitest';
import { BadCursorError } from '@rules/api/store/port.ts';
import { makeEdge, makeNode, makeRelease } from '../support/build.ts';
import type { MakeStore } from './contract.ts';
import { opened } from './opened.ts';

const release = makeRelease(
  [
    makeNode('INSTRUMENT', 'ukpga/1995/36', { title: 'Children (Scotland) Act 1995', citation: '1995 c. 36', shortTitle: '1995 Act' }),
    makeNode('INSTRUMENT', 'ukpga/1995/46', { title: 'Criminal Procedure (Scotland) Act 1995', citation: '1995 c. 46' }),
    makeNode('INSTRUMENT', 'asp/2014/8', { title: 'Children and Young People (Scotland) Act 2014', citation: '2014 asp 8' }),
    makeNode('INSTRUMENT', 'ssi/2009/210', { title: 'Looked After Children (Scotland) Regulations 2009', citation: 'SSI 2009/210' }),
    makeNode('INSTRUMENT', 'treaty/uncrc', { title: 'United Nations Convention on the Rights of the Child' }),
    makeNode('PROVISION', 'ukpga/1995/36/section/29', { title: 'After-care', heading: 'After-care' }),
    makeNode('PROVISION', 'ukpga/1995/46/section/29', { title: 'Something else' }),
    makeNode('PROVISION', 'treaty/uncrc/article/12', { title: 'Views of the child' }),
    makeNode('CHANGE', 'change/aftercare-for-early-leavers', { title: 'Aftercare for people who left care before 16' }),
    makeNode('BODY', 'body/sssc', { title: 'Scottish Social Services Council', aliases: ['SSSC'] }),
    makeNode('STATEMENT', 'statement/us-1', { title: 'Aftercare comes late', text: 'Aftercare comes late for people in aftercare.' }),
    makeNode('STATEMENT', 'statement/us-2', { title: 'SSSC codes', text: 'Codes of the SSSC.' }),
  ],
  [makeEdge('CONTAINS', 'ukpga/1995/36', 'ukpga/1995/36/section/29')],
);

export function searchContract(makeStore: MakeStore): void {
  describe('search', () => {
    const store = opened(makeStore, release);
    const best = async (text: string): Promise<string> => {
      const [hit] = (await store().search({ text, first: 1 })).hits;
      return hit ? `${hit.matched} ${hit.node.id}` : 'nothing';
    };

    it.each([
      ['ukpga/1995/36/section/29', 'ID ukpga/1995/36/section/29'],
      ['https://www.legislation.gov.uk/ukpga/1995/36/section/29/2020-02-05', 'ID ukpga/1995/36/section/29'],
      ['s 29 1995 Act', 'CITATION ukpga/1995/36/section/29'],
      ['section 29(1) of the Children (Scotland) Act 1995', 'CITATION ukpga/1995/36/section/29'],
      ['UNCRC art. 12', 'CITATION treaty/uncrc/article/12'],
      ['2009/210', 'CITATION ssi/2009/210'],
      ['2014 asp 8', 'CITATION asp/2014/8'],
      ['children (scotland) act 1995', 'TITLE ukpga/1995/36'],
      ['The Children and Young People (Scotland) Act 2014 (asp 8)', 'TITLE asp/2014/8'],
      ['sssc', 'ALIAS body/sssc'],
      ['aftercare for people', 'TITLE change/aftercare-for-early-leavers'],
      ['aftercare late', 'TITLE statement/us-1'],
    ])('%s finds %s', async (typed, expected) => {
      expect(await best(typed)).toBe(expected);
    });

    it('takes each word to count, and any of them only where nothing has all', async () => {
      const all = await store().search({ text: 'young people scotland', first: 9 });
      expect(all.hits.map(({ node }) => node.id)).toEqual(['asp/2014/8']);
      const any = await store().search({ text: 'young zebras', first: 9 });
      expect(any.hits.map(({ node }) => node.id)).toEqual(['asp/2014/8']);
      expect(await best('zebras')).toBe('nothing');
    });

    it('forgives a slip and an unfinished word', async () => {
      expect(await best('criminl procedur')).toBe('WORDS ukpga/1995/46');
      expect(await best('aftercar')).toBe('TITLE change/aftercare-for-early-leavers');
    });

    it('counts the hits of every kind, and gives those asked for', async () => {
      const answer = await store().search({ text: 'sssc', kinds: ['STATEMENT', 'CHANGE'], first: 9 });
      expect(answer.hits.map(({ node }) => node.id)).toEqual(['statement/us-2']);
      expect([answer.totalCount, answer.hasNextPage]).toEqual([1, false]);
      expect(answer.countsByKind).toEqual([
        { kind: 'BODY', count: 1 },
        { kind: 'STATEMENT', count: 1 },
      ]);
    });

    it('goes on page by page in falling score, each hit once', async () => {
      const whole = await store().search({ text: 'scotland', first: 99 });
      expect(whole.totalCount).toBe(whole.hits.length);
      expect(whole.hits.map(({ score }) => score)).toEqual(whole.hits.map(({ score }) => score).sort((a, b) => b - a));
      const paged: string[] = [];
      let after: string | undefined;
      for (;;) {
        const page = await store().search({ text: ' Scotland ', first: 2, after });
        paged.push(...page.hits.map(({ node }) => node.id));
        after = page.hits.at(-1)?.cursor;
        if (!page.hasNextPage) break;
      }
      expect(paged.length).toBeGreaterThan(3);
      expect(paged).toEqual(whole.hits.map(({ node }) => node.id));
    });

    it('refuses a cursor of another search', async () => {
      const after = (await store().search({ text: 'scotland', first: 1 })).hits[0]?.cursor;
      await expect(store().search({ text: 'children', first: 1, after })).rejects.toThrow(BadCursorError);
      await expect(store().search({ text: 'scotland', kinds: ['BODY'], first: 1, after })).rejects.toThrow(BadCursorError);
      await expect(store().search({ text: 'scotland', first: 1, after: 'rubbish' })).rejects.toThrow(BadCursorError);
    });

    it.each(['', '   ', '?!', '"', '*', '~', 'AND OR NOT', '(((', '\\', 'a/b:c', '\u0000', '😀', 'x'.repeat(5000), 'le '.repeat(3000)])(
      'stands %j',
      async (text) => {
        const answer = await store().search({ text, first: 3 });
        expect(answer.hits.length).toBeLessThanOrEqual(3);
      },
    );

    it.each([0, -1, 1.5, Number.NaN])('refuses a page of %d', async (first) => {
      await expect(store().search({ text: 'children', first })).rejects.toThrow('a whole number of 1 or more');
    });

    it('finds nothing in what holds no word', async () => {
      expect(await store().search({ text: ' ?! ', first: 3 })).toEqual({ hits: [], totalCount: 0, countsByKind: [], hasNextPage: false });
    });
  });
}
