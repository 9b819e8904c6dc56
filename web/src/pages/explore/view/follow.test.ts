import { describe, expect, it } from 'vitest';
import { travel } from './follow.ts';
import { begin, step, undo } from './history.ts';

const of = (...steps: number[]) => steps.slice(1).reduce(step, begin(steps[0] ?? 0));

describe('an address that the browser goes back or forward to', () => {
  it('takes as many steps back as lie between', () => {
    expect(travel(of(1, 2, 3, 4), (state) => state === 2)).toEqual({ past: [1], now: 2, future: [3, 4] });
  });
  it('takes the nearest of those alike', () => {
    expect(travel(of(1, 2, 1, 3), (state) => state === 1)?.past).toEqual([1, 2]);
  });
  it('goes forward again', () => {
    const back = undo(undo(of(1, 2, 3)));
    expect(travel(back, (state) => state === 3)).toEqual(of(1, 2, 3));
  });
  it('is none of the steps where it was made elsewhere', () => {
    expect(travel(of(1, 2), (state) => state === 9)).toBeNull();
  });
});
