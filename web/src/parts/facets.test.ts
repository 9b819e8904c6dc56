import { describe, expect, it } from 'vitest';
import { chipsOf, choiceWords, facetFields, loosenings, passing, type FacetOf } from './facets.ts';

interface Row {
  id: string;
  verdict: string;
  foundations: string[];
  words: string;
}
const rows: Row[] = [
  { id: 'a', verdict: 'blocked', foundations: ['care', 'voice'], words: 'Aftercare for people who left early' },
  { id: 'b', verdict: 'blocked', foundations: ['care'], words: 'No upper age' },
  { id: 'c', verdict: 'clear', foundations: ['voice'], words: 'Advocacy at children’s hearings' },
];
const facets: FacetOf<Row>[] = [
  {
    field: 'verdict',
    legend: 'Verdict',
    values: ({ verdict }) => [verdict],
    label: (value) => value.toUpperCase(),
    order: ['clear', 'blocked'],
  },
  { field: 'foundation', legend: 'Foundation', values: ({ foundations }) => foundations, label: (value) => value },
];
const data = { rows, facets, words: ({ words }: Row) => words };
const choice = (chosen: Record<string, string[]>, text = ''): { text: string; chosen: Record<string, string[]> } => ({ text, chosen });
const ids = (some: Row[]): string => some.map(({ id }) => id).join('');

describe('passing', () => {
  it('takes any value of a field and all fields', () => {
    expect(ids(passing(data, choice({})))).toBe('abc');
    expect(ids(passing(data, choice({ foundation: ['care', 'voice'] })))).toBe('abc');
    expect(ids(passing(data, choice({ verdict: ['blocked'], foundation: ['voice'] })))).toBe('a');
  });
  it('finds all words in any order, without regard to capitals, accents or the shape of an apostrophe', () => {
    expect(ids(passing(data, choice({}, 'LEFT after')))).toBe('a');
    expect(ids(passing(data, choice({}, "children's")))).toBe('c');
  });
});

describe('facetFields', () => {
  it('counts what each option would show among rows that pass the other fields', () => {
    const fields = facetFields(data, choice({ verdict: ['blocked'], foundation: ['voice'] }));
    expect(fields.map(({ field, options }) => [field, options.map(({ value, count }) => `${value} ${count}`)])).toEqual([
      ['verdict', ['clear 1', 'blocked 1']],
      ['foundation', ['care 2', 'voice 1']],
    ]);
  });
  it('keeps the order of options while one filters', () => {
    const before = facetFields(data, choice({})).map(({ options }) => options.map(({ value }) => value));
    const after = facetFields(data, choice({ verdict: ['clear'] }, 'advocacy')).map(({ options }) => options.map(({ value }) => value));
    expect(after).toEqual(before);
  });
});

describe('nothing left', () => {
  it('says which filter to loosen, and what that would show', () => {
    expect(loosenings(data, choice({ verdict: ['clear'], foundation: ['care'] }))).toEqual([
      { field: 'verdict', legend: 'Verdict', count: 2 },
      { field: 'foundation', legend: 'Foundation', count: 1 },
    ]);
    expect(loosenings(data, choice({ verdict: ['clear'] }, 'upper age'))).toEqual([
      { field: 'text', legend: 'Words', count: 1 },
      { field: 'verdict', legend: 'Verdict', count: 1 },
    ]);
  });
  it('is silent where no single one helps', () => {
    expect(loosenings(data, choice({ verdict: ['none'], foundation: ['none'] }))).toEqual([]);
  });
});

it('puts the choice in words', () => {
  const chosen = choice({ verdict: ['clear', 'blocked'], foundation: ['care'] }, ' age ');
  expect(choiceWords(facets, chosen)).toBe('Verdict: CLEAR or BLOCKED; Foundation: care; Words: age');
  expect(choiceWords(facets, choice({}))).toBe('all');
  expect(chipsOf(facets, chosen).map(({ label }) => label)).toEqual([
    'Verdict: CLEAR',
    'Verdict: BLOCKED',
    'Foundation: care',
    'Words: age',
  ]);
});
