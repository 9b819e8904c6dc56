import { expect, it } from 'vitest';
import { readRecent, withRecent, type Recent } from './recent.ts';

const recent = (name: string): Recent => ({ href: `/search?q=${name}`, name, kind: null });

it('keeps the newest first, each address once, and eight at most', () => {
  const kept = Array.from({ length: 9 }, (_, at) => recent(`word${at}`)).reduce<Recent[]>(withRecent, []);
  expect(kept.map(({ name }) => name)).toEqual(['word8', 'word7', 'word6', 'word5', 'word4', 'word3', 'word2', 'word1']);
  expect(
    withRecent(kept, recent('word3'))
      .map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(['word3', 'word8', 'word7']);
});

it('reads nothing that cannot be its own', () => {
  const sssc: Recent = { href: '/body/sssc', name: 'Scottish Social Services Council', kind: 'BODY' };
  expect(readRecent([sssc, { ...sssc, kind: 'DRAGON' }])).toEqual([sssc, { ...sssc, kind: null }]);
  expect(
    readRecent([
      { ...sssc, href: '//elsewhere.example' },
      { ...sssc, href: '/\\elsewhere.example' },
      { ...sssc, href: 'javascript:alert(1)' },
      { ...sssc, name: 3 },
      null,
      'x',
    ]),
  ).toEqual([]);
  for (const nothing of [null, 'text', 4, {}]) expect(readRecent(nothing)).toEqual([]);
});
