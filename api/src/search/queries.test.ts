/** What people type into the search box, and the answer they should see first, on the whole release. */
import { describe, expect, it } from 'vitest';
import { readRelease } from '@rules/graph-seed';
import { MemoryStore } from '../store/memory/store.ts';
import type { Matched } from './rank.ts';

const QUERIES: readonly [typed: string, best: string, matched: Matched][] = [
  // Citations
  ['s 29 1995 Act', 'ukpga/1995/36/section/29', 'CITATION'],
  ['s 29 1995', 'ukpga/1995/36/section/29', 'CITATION'],
  ['section 29 of the Children (Scotland) Act 1995', 'ukpga/1995/36/section/29', 'CITATION'],
  ['s.29(1)(a) 1995 act', 'ukpga/1995/36/section/29', 'CITATION'],
  ['Children and Young People (Scotland) Act 2014 s 58', 'asp/2014/8/section/58', 'CITATION'],
  ['s58 CYPA 2014', 'asp/2014/8/section/58', 'CITATION'],
  ['Part 9 of the 2014 Act', 'asp/2014/8/part/9', 'CITATION'],
  ['sch 4 2014 Act', 'asp/2014/8/schedule/4', 'CITATION'],
  ['art 12 UNCRC', 'treaty/uncrc/article/12', 'CITATION'],
  ['UNCRC 12', 'treaty/uncrc/article/12', 'CITATION'],
  ['Article 8 of the European Convention on Human Rights', 'treaty/echr/article/8', 'CITATION'],
  ['reg 5 2009 Regulations', 'ssi/2009/210/regulation/5', 'CITATION'],
  ['regulation 5A Looked After Children (Scotland) Regulations 2009', 'ssi/2009/210/regulation/5A', 'CITATION'],
  ['2009/210', 'ssi/2009/210', 'CITATION'],
  ['SSI 2009/210', 'ssi/2009/210', 'CITATION'],
  ['S.S.I. 2009 No. 210', 'ssi/2009/210', 'CITATION'],
  ['SI 1996/3256', 'uksi/1996/3256', 'CITATION'],
  ['asp 8', 'asp/2014/8', 'CITATION'],
  ['2014 asp 8', 'asp/2014/8', 'CITATION'],
  ['1995 c. 36', 'ukpga/1995/36', 'CITATION'],
  ['section 58', 'asp/2014/8/section/58', 'CITATION'],
  // Names of law
  ['CYPA 2014', 'asp/2014/8', 'ALIAS'],
  ['1995 Act', 'ukpga/1995/36', 'ALIAS'],
  ["Children's Hearings Act", 'asp/2011/1', 'TITLE'],
  ['children’s hearings (scotland) act 2011', 'asp/2011/1', 'TITLE'],
  ['looked after children regs 2009', 'ssi/2009/210', 'ALIAS'],
  ['regulation of care act', 'asp/2001/8', 'TITLE'],
  ['human rights act', 'ukpga/1998/42', 'TITLE'],
  ['GDPR', 'eur/2016/679', 'ALIAS'],
  ['ECHR', 'treaty/echr', 'ALIAS'],
  ['girfec', 'policy/girfec', 'ALIAS'],
  // Ids and addresses
  ['asp/2014/8/section/58', 'asp/2014/8/section/58', 'ID'],
  ['https://www.legislation.gov.uk/asp/2011/1/section/66/2020-02-05', 'asp/2011/1/section/66', 'ID'],
  ['www.legislation.gov.uk/id/ukpga/1995/36', 'ukpga/1995/36', 'ID'],
  ['body/sssc', 'body/sssc', 'ID'],
  // Bodies and roles by every name
  ['SSSC', 'body/sssc', 'ALIAS'],
  ['SCSWIS', 'body/care-inspectorate', 'ALIAS'],
  ['scottish government', 'body/scottish-ministers', 'ALIAS'],
  ['the Reporter', 'body/principal-reporter', 'TITLE'],
  ['corporate parent', 'role/corporate-parent', 'TITLE'],
  ['childrens hearings scotland', 'body/chs', 'TITLE'],
  // Short names with a slip: a letter changed, left out, swapped
  ['sscc', 'body/sssc', 'ALIAS'],
  ['ssc', 'body/sssc', 'ALIAS'],
  ['csla', 'body/cosla', 'ALIAS'],
  ['SRCA', 'body/scra', 'ALIAS'],
  // Words, unfinished or misspelt
  ['aftercare', 'change/aftercare-for-early-leavers', 'TITLE'],
  ['aftercare early leavers', 'change/aftercare-for-early-leavers', 'ALIAS'],
  ['left care before 16', 'change/aftercare-for-early-leavers', 'TITLE'],
  ['aftercar', 'change/aftercare-for-early-leavers', 'TITLE'],
  ['aftercar for erly leavers', 'change/aftercare-for-early-leavers', 'WORDS'],
  ['corporate parnt', 'role/corporate-parent', 'WORDS'],
  ['kinshp allowance', 'change/foster-and-kinship-national-allowance', 'WORDS'],
  ['school exclusion', 'change/end-school-exclusion-of-looked-after-children', 'WORDS'],
  ['duty place siblings together', 'ssi/2009/210/regulation/5A', 'TITLE'],
  ['limit profit', 'change/limit-profit-in-residential-care', 'TITLE'],
  ['brothers and sisters live', 'change/siblings-together', 'TITLE'],
  ['one plan', 'change/one-plan-per-child', 'TITLE'],
  ['secure accomodation regulations 2013', 'ssi/2013/205', 'WORDS'],
  ['caseloads', 'change/safe-caseloads-in-social-work', 'TITLE'],
  ['voice', 'foundation/voice', 'TITLE'],
];

describe('the search box', () => {
  const store = new MemoryStore(readRelease());

  it.each(QUERIES)('%s gives %s (by %s)', async (typed, best, matched) => {
    const { hits } = await store.search({ text: typed, first: 3 });
    expect(hits.slice(0, 1).map((hit) => [hit.node.id, hit.matched])).toEqual([[best, matched]]);
  });

  it('answers while a name is still being typed, and keeps the answer', async () => {
    for (const typed of ['care insp', 'care inspec', 'care inspectorat', 'care inspectorate']) {
      const { hits } = await store.search({ text: typed, first: 1 });
      expect([typed, hits[0]?.node.id]).toEqual([typed, 'body/care-inspectorate']);
    }
  });

  it('puts what people look for before what it rests on', async () => {
    const { hits } = await store.search({ text: 'siblings', first: 6 });
    expect(hits.map(({ node }) => node.kind)).not.toContain('STATEMENT');
    expect(hits[0]?.node.kind).toBe('CHANGE');
  });

  it('gives the law too where its provision is cited, and the law alone where the provision is not held', async () => {
    const held = await store.search({ text: 's 58 2014 Act', first: 2 });
    expect(held.hits.map(({ node }) => node.id)).toEqual(['asp/2014/8/section/58', 'asp/2014/8']);
    const notHeld = await store.search({ text: 's 999 Children (Scotland) Act 1995', first: 1 });
    expect(notHeld.hits.map(({ node }) => node.id)).toEqual(['ukpga/1995/36']);
  });
});
