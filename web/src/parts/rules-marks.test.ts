import { expect, it } from 'vitest';
import { decadesOf, markRows, yearsOf, type MarkLike } from './rules-marks.ts';

const mark = (
  id: string,
  year: number | null,
  membership: MarkLike['membership'] = 'RECONSTRUCTED',
  instrumentClass: MarkLike['instrumentClass'] = 'PRIMARY_ACT',
): MarkLike => ({ id, title: id, shortTitle: null, address: `/law/${id}`, year, membership, instrumentClass });
const marks = [
  mark('b', 1995),
  mark('a', 1995, 'CONFIRMED'),
  mark('old', 1937),
  mark('order', 2015, 'RECONSTRUCTED', 'SECONDARY_INSTRUMENT'),
  mark('undated', null),
];

it('stacks one year, the confirmed one lowest, and loses nothing without a year', () => {
  const [acts, orders, conventions] = markRows(marks);
  expect(acts?.marks.map(({ mark: { id }, year, level }) => [id, year, level])).toEqual([
    ['old', 1937, 0],
    ['a', 1995, 0],
    ['b', 1995, 1],
  ]);
  expect([acts?.tallest, acts?.undated.map(({ id }) => id)]).toEqual([2, ['undated']]);
  expect([orders?.marks.length, conventions?.marks.length]).toEqual([1, 0]);
});

it('spans whole decades', () => {
  expect(yearsOf(marks)).toEqual({ from: 1930, to: 2020 });
  expect(yearsOf([mark('x', 2020)])).toEqual({ from: 2020, to: 2030 });
});

it('parts a row by decade', () => {
  const [acts] = markRows(marks);
  expect(acts && decadesOf(acts).map(({ decade, marks: own }) => [decade, own.map(({ id }) => id)])).toEqual([
    [1930, ['old']],
    [1990, ['a', 'b']],
  ]);
});
