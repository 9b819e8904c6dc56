/** Forty searches as people make them, each with the answer that must come first. */
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { readRelease } from '@rules/graph-seed';

const SEARCHES: Record<string, readonly (readonly [typed: string, first: string])[]> = {
  'a citation': [
    ['s 29 1995 Act', 'ukpga/1995/36/section/29'],
    ['section 29 Children (Scotland) Act 1995', 'ukpga/1995/36/section/29'],
    ['s58 2014 Act', 'asp/2014/8/section/58'],
    ['Children and Young People (Scotland) Act 2014 section 58', 'asp/2014/8/section/58'],
    ['s 12 1968 act', 'ukpga/1968/49/section/12'],
    ['reg 8 leaving care', 'ssi/2003/608/regulation/8'],
    ['2009/210', 'ssi/2009/210'],
    ['SSI 2009/210', 'ssi/2009/210'],
    ['2014 asp 8', 'asp/2014/8'],
    ['asp 2014 8', 'asp/2014/8'],
  ],
  'an id or an address': [
    ['asp/2014/8/section/58', 'asp/2014/8/section/58'],
    ['https://www.legislation.gov.uk/asp/2014/8/section/58', 'asp/2014/8/section/58'],
    ['http://www.legislation.gov.uk/ssi/2009/210/regulation/5/made', 'ssi/2009/210/regulation/5'],
    ['legislation.gov.uk/ukpga/1995/36', 'ukpga/1995/36'],
  ],
  'a name of law': [
    ['Children (Scotland) Act 1995', 'ukpga/1995/36'],
    ['1995 Act', 'ukpga/1995/36'],
    ['2026 Act', 'asp/2026/16'],
    ['CYPA 2014', 'asp/2014/8'],
    ['Childrens Hearings Act', 'asp/2011/1'],
    ['Children (Care, Care Experience and Services Planning)', 'asp/2026/16'],
    ['social work scotland act 1968', 'ukpga/1968/49'],
    ['leaving care regulations 2003', 'ssi/2003/608'],
    ['Education Additional Support for Learning', 'asp/2004/4'],
    ['Data Protection Act 2018', 'ukpga/2018/12'],
    ['UNCRC', 'treaty/uncrc'],
    ['rights of the child', 'treaty/uncrc'],
    ['ECHR', 'treaty/echr'],
  ],
  'a body, a role, a policy': [
    ['SSSC', 'body/sssc'],
    ['care inspectrate', 'body/care-inspectorate'],
    ['SCRA', 'body/scra'],
    ['councils', 'body/local-authority'],
    ['Scottish Ministers', 'body/scottish-ministers'],
    ['who cares scotland', 'body/who-cares-scotland'],
    ['corporate parent', 'role/corporate-parent'],
    ['GIRFEC', 'policy/girfec'],
  ],
  'a subject': [
    ['aftercare', 'change/aftercare-for-early-leavers'],
    ['after-care', 'ukpga/1995/36/section/29'],
    ['brothers and sisters', 'action/brothers-and-sisters'],
    ['voice', 'foundation/voice'],
    ['justice', 'policy-area/justice'],
  ],
};

const store = new MemoryStore(readRelease());

it('are forty', () => {
  expect(Object.values(SEARCHES).flat()).toHaveLength(40);
});

describe.each(Object.entries(SEARCHES))('%s', (_what, searches) => {
  it.each(searches)('%s finds %s first', async (text, first) => {
    const { hits } = await store.search({ text, first: 1 });
    expect(hits[0]?.node.id).toBe(first);
  });
});
