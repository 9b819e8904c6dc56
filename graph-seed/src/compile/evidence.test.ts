import { describe, expect, it } from 'vitest';
import type { Evidence } from '@rules/schema';
import { basisOf, basisOfAddress, evidenceOfAll } from './evidence.ts';

const blank: Evidence = { source: null, locator: null, url: null, basis: 'JUDGEMENT', confidence: 'MEDIUM', asRead: null, note: null };

describe('a source', () => {
  it.each([
    ['https://www.legislation.gov.uk/asp/2014/8', { url: 'https://www.legislation.gov.uk/asp/2014/8', basis: 'OFFICIAL' }],
    ['https://www.scotsman.com/news', { url: 'https://www.scotsman.com/news', basis: 'PARSED' }],
    ['own knowledge', { basis: 'OWN_KNOWLEDGE' }],
    ['own knowledge: number and date: both', { basis: 'OWN_KNOWLEDGE', note: 'number and date: both' }],
    ['our reading', {}],
    [
      { source: 'source/report', at: 'page 3' },
      { source: 'source/report', locator: 'page 3', basis: 'PARSED' },
    ],
    [
      { note: 'BAILII copy', basis: 'parsed', confidence: 'low', read: '2026-06-09' },
      { note: 'BAILII copy', basis: 'PARSED', confidence: 'LOW', asRead: '2026-06-09' },
    ],
  ] as const)('%j', (item, evidence) => {
    expect(evidenceOfAll([item], 'MEDIUM')).toEqual([{ ...blank, ...evidence }]);
  });

  it('takes the basis given for the whole, unless it says its own', () => {
    expect(
      evidenceOfAll(['https://example.org/a', { note: 'b', basis: 'own_knowledge' }], 'HIGH', 'OFFICIAL').map(({ basis }) => basis),
    ).toEqual(['OFFICIAL', 'OWN_KNOWLEDGE']);
  });

  it('counts once', () => {
    expect(evidenceOfAll(['own knowledge', 'own knowledge', 'our reading'], 'LOW')).toHaveLength(1);
  });
});

describe('the basis', () => {
  it('of an address is official for official hosts and for the public copy of legislation.gov.uk, and for nothing that only looks like them', () => {
    expect(
      [
        'https://beta.gov.scot/x',
        'https://github.com/legalize-dev/legalize-uk',
        'https://notgov.uk/x',
        'https://gov.uk.example.org/x',
        'https://',
      ].map(basisOfAddress),
    ).toEqual(['OFFICIAL', 'OFFICIAL', 'PARSED', 'PARSED', 'PARSED']);
  });

  it('of a relation is fixed by its kind, else the best of its evidence', () => {
    const [official, own] = evidenceOfAll(['https://www.gov.uk/x', 'own knowledge'], 'HIGH');
    expect([
      basisOf('BLOCKS', [official!]),
      basisOf('CONTAINS', [official!]),
      basisOf('AMENDS', [own!, official!]),
      basisOf('AMENDS', [own!]),
      basisOf('AMENDS', []),
    ]).toEqual(['JUDGEMENT', 'PARSED', 'OFFICIAL', 'OWN_KNOWLEDGE', 'OWN_KNOWLEDGE']);
  });
});
