import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../../app/address.ts';
import { readAsked, writeAsked, type Asked } from './asked.ts';

describe('what is asked of the paths', () => {
  it('is read back from the address it is written to', () => {
    const asked: Asked = {
      from: 'body/sssc',
      to: 'change/a',
      kinds: ['BLOCKS', 'CONTAINS'],
      most: 4,
      many: 10,
      through: 'foundation/care',
    };
    expect(readAsked(parseSearch(stringifySearch(writeAsked(asked))))).toEqual(asked);
  });

  it('leaves out what is as usual, and takes it for usual where it is left out', () => {
    const asked: Asked = { from: 'body/sssc', to: null, kinds: [], most: 6, many: 5, through: null };
    expect(stringifySearch(writeAsked(asked))).toBe('?from=body/sssc');
    expect(readAsked({ from: 'body/sssc' })).toEqual(asked);
  });

  it.each([
    ['most=99&many=99', 8, 20],
    ['most=0&many=-1', 6, 5],
    ['most=two&many=1.5', 6, 5],
  ])('makes the best of %s', (search, most, many) => {
    expect(readAsked(parseSearch(`${search}&kind=NONE`))).toMatchObject({ most, many, kinds: [] });
  });
});
