import { describe, expect, it } from 'vitest';
import { natural } from './natural.ts';

describe('natural order', () => {
  it('puts numbers by size and letters after them', () => {
    const ids = [
      'asp/2014/8/section/11ZA',
      'asp/2014/8/section/10',
      'asp/2014/8/section/2',
      'asp/2014/8/section/11',
      'asp/2014/8/schedule/4',
      'asp/2003/7',
    ];
    expect(ids.sort(natural)).toEqual([
      'asp/2003/7',
      'asp/2014/8/schedule/4',
      'asp/2014/8/section/2',
      'asp/2014/8/section/10',
      'asp/2014/8/section/11',
      'asp/2014/8/section/11ZA',
    ]);
  });

  it('finds a text equal to itself', () => {
    expect(natural('body/sssc', 'body/sssc')).toBe(0);
  });
});
