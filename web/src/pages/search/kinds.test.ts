import { expect, it } from 'vitest';
import { EntityKind } from '@rules/schema';
import { byKind, kindOfSlug, KINDS, kindSlug, matchedWords } from './kinds.ts';

it('names every kind in the address, and reads it back', () => {
  expect([...KINDS].sort()).toEqual([...EntityKind.options].sort());
  for (const kind of KINDS) expect(kindOfSlug(kindSlug(kind))).toBe(kind);
  expect([kindSlug('POLICY_AREA'), kindOfSlug('nonsense'), kindOfSlug(undefined)]).toEqual(['policy-area', null, null]);
});

it('groups results by kind in the order of the best of each', () => {
  const hit = (id: string, kind: 'BODY' | 'CHANGE'): { entity: { id: string; kind: 'BODY' | 'CHANGE' } } => ({ entity: { id, kind } });
  expect(
    byKind([hit('1', 'CHANGE'), hit('2', 'BODY'), hit('3', 'CHANGE')]).map(({ kind, hits }) => [kind, hits.map(({ entity }) => entity.id)]),
  ).toEqual([
    ['CHANGE', ['1', '3']],
    ['BODY', ['2']],
  ]);
});

it('says where the words were found', () => {
  expect([matchedWords('CITATION'), matchedWords('NEW')]).toEqual(['found by its citation', 'found']);
});
