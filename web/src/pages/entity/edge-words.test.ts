import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDGE_ORDER, edgeHeading, howSaysMore, howWords, placeWords, sentence } from './edge-words.ts';
import { edgeVerb } from '../../words/relations.ts';

describe('edgeHeading', () => {
  it('says both sides of an edge', () => {
    expect([edgeHeading('AMENDS', 'OUT'), edgeHeading('AMENDS', 'IN')]).toEqual(['Amends', 'Amended by']);
    expect([edgeHeading('MADE_UNDER', 'OUT'), edgeHeading('MADE_UNDER', 'IN')]).toEqual(['Made under', 'Instruments made under it']);
  });
  it('is finer where the data says in which way bodies work together', () => {
    expect(edgeHeading('WORKS_WITH', 'OUT', 'hears appeals from')).toBe('Hears appeals from');
    expect(edgeHeading('WORKS_WITH', 'IN', 'hears appeals from')).toBe('Its decisions are appealed to');
    expect(edgeHeading('WORKS_WITH', 'OUT', 'in another way')).toBe('Works with');
  });
  it('never shows the name of a kind', () => {
    for (const kind of EDGE_ORDER)
      for (const said of [edgeHeading(kind, 'OUT'), edgeHeading(kind, 'IN'), edgeVerb(kind), edgeVerb(kind, { inForce: false })])
        expect(said).not.toMatch(/_|[A-Z]{2}/);
  });
});

it('says where in a rule an edge stands', () => {
  expect([placeWords('1(c)', 's 29'), placeWords('4A', 'reg 5'), placeWords('section 17(1)', 's 29'), placeWords('3.16')]).toEqual([
    'Subsection (1)(c)',
    'Paragraph (4A)',
    'At section 17(1)',
    'At 3.16',
  ]);
});

it('makes one sentence of a clause, and of remarks joined together', () => {
  expect([
    sentence('permanence orders added to s. 17(6)'),
    sentence('Replaced.; Replaces section 271 onwards.'),
    sentence('Is it?'),
  ]).toEqual(['Permanence orders added to s. 17(6).', 'Replaced. Replaces section 271 onwards.', 'Is it?']);
});

it('says what a statement’s tie to a rule means', () => {
  expect([howWords('ABOUT', 'may block'), howWords('ABOUT', 'by theme: Kinship care'), howWords('REPEALS', 'in part')]).toEqual([
    'The rule may block what the statement speaks of',
    'by theme: Kinship care',
    'in part',
  ]);
});

it('knows when `how` says more than the heading', () => {
  expect([
    howSaysMore('WORKS_WITH', 'appoints'),
    howSaysMore('SUPERSEDES', 'replaces'),
    howSaysMore('REPEALS', 'in part'),
    howSaysMore('REPEALS', null),
  ]).toEqual([false, false, true, false]);
});

it('orders every kind of edge of the schema once', () => {
  const kinds = /enum RelationKind \{([^}]*)\}/
    .exec(readFileSync(new URL('../../../../schema/graphql/entity.graphql', import.meta.url), 'utf8'))?.[1]
    ?.match(/^ {2}[A-Z_]+$/gm);
  expect([...EDGE_ORDER].sort()).toEqual(kinds?.map((kind) => kind.trim()).sort());
});
