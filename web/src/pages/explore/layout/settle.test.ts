import { describe, expect, it } from 'vitest';
import { randomOf } from '../../../../../tests/support/random.ts';
import type { Place } from '../view/view.ts';
import { settle, type Unsettled } from './settle.ts';

const star = (many: number): Unsettled => {
  const newcomers = Array.from({ length: many }, (_, at) => `n${at}`);
  return { placed: [], newcomers: ['c', ...newcomers], links: newcomers.map((id) => ({ from: 'c', to: id })), centre: 'c' };
};
const apart = ([ax, ay]: Place, [bx, by]: Place): number => Math.hypot(ax - bx, ay - by);
const nearest = (places: readonly Place[]): number => Math.min(...places.flatMap((a, at) => places.slice(at + 1).map((b) => apart(a, b))));

describe('where newcomers are put', () => {
  it.each([1, 5, 12, 25, 60, 120])('%i around one thing: it is in the middle, and no two lie on each other', (many) => {
    const places = new Map(settle(star(many)));
    expect(places.size).toBe(many + 1);
    expect(places.get('c')).toEqual([0, 0]);
    expect(nearest([...places.values()])).toBeGreaterThan(110);
  });

  it('is the same every time', () => {
    expect(settle(star(40))).toEqual(settle(star(40)));
  });

  it.each(Array.from({ length: 10 }, (_, seed) => seed))('what has a place is not moved, seed %i', (seed) => {
    const random = randomOf(seed);
    const placed = settle(star(20));
    const anchor = random.pick(placed)[0];
    const newcomers = Array.from({ length: 12 }, (_, at) => `later${at}`);
    const links = [...star(20).links, ...newcomers.map((id) => ({ from: id, to: anchor }))];
    const after = settle({ placed, newcomers, links, centre: 'c' });
    expect(after.map(([id]) => id)).toEqual(newcomers);
    expect(nearest([...placed, ...after].map(([, place]) => place))).toBeGreaterThan(110);
  });

  it('stand near what they were opened from, away from the rest', () => {
    const placed: [string, Place][] = [
      ['c', [0, 0]],
      ['a', [600, 0]],
    ];
    const after = settle({
      placed,
      newcomers: ['x', 'y'],
      links: [
        { from: 'a', to: 'x' },
        { from: 'y', to: 'a' },
      ],
      centre: 'c',
    });
    for (const [, [x]] of after) expect(x).toBeGreaterThan(600);
  });

  it('places what hangs on a newcomer, and what hangs on nothing', () => {
    const places = settle({
      placed: [['c', [0, 0]]],
      newcomers: ['a', 'b', 'alone'],
      links: [
        { from: 'c', to: 'a' },
        { from: 'a', to: 'b' },
      ],
      centre: 'c',
    });
    expect(places.map(([id]) => id).toSorted()).toEqual(['a', 'alone', 'b']);
    expect(settle({ placed: [], newcomers: [], links: [], centre: null })).toEqual([]);
  });
});
