import { expect, it } from 'vitest';
import { knownOf, listOf, oneOf, parseSearch, stringifySearch } from './address.ts';
import { chosenOf, sortOf, sortText } from './search-state.ts';

it('reads a name given twice as a list', () => {
  expect(parseSearch('?verdict=BLOCKED&foundation=care&foundation=voice&q=looked+after')).toEqual({
    verdict: 'BLOCKED',
    foundation: ['care', 'voice'],
    q: 'looked after',
  });
  expect(parseSearch('')).toEqual({});
});

it('writes what it reads, leaving out what is empty', () => {
  const search = { verdict: ['BLOCKED', 'DELIVERED'], holder: 'body/scra', asAt: '2020-02-05', q: '', view: undefined };
  expect(stringifySearch(search)).toBe('?verdict=BLOCKED&verdict=DELIVERED&holder=body/scra&asAt=2020-02-05');
  expect(parseSearch(stringifySearch(search))).toEqual({ verdict: ['BLOCKED', 'DELIVERED'], holder: 'body/scra', asAt: '2020-02-05' });
  expect(stringifySearch({})).toBe('');
});

it('survives a hand-made address', () => {
  expect(knownOf(['BLOCKED', 'NONSENSE', 3], ['BLOCKED', 'DELIVERED'])).toEqual(['BLOCKED']);
  expect([listOf(undefined), listOf('a'), oneOf(['a', 'b']), oneOf(7)]).toEqual([[], ['a'], 'a', undefined]);
  expect(chosenOf({ area: 'justice' }, ['area', 'class'])).toEqual({ area: ['justice'], class: [] });
});

it('keeps the sort in the address, and nothing for the usual one', () => {
  const columns = [{ id: 'title', sort: () => '' }, { id: 'notes' }];
  const usual = { by: 'title', descending: false };
  expect(sortOf({ sort: '-title' }, columns, usual)).toEqual({ by: 'title', descending: true });
  expect(sortOf({ sort: 'notes' }, columns, usual)).toEqual(usual);
  expect(sortOf({ sort: 'nonsense' }, columns, null)).toBeNull();
  expect([sortText(usual, usual), sortText({ by: 'title', descending: true }, usual)]).toEqual([undefined, '-title']);
});
