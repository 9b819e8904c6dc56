import { describe, expect, it } from 'vitest';
import { readRelease } from '@rules/graph-seed';
import { editDistance, knownOf, nearestIds } from './nearest.ts';

describe('nearestIds', () => {
  const all = knownOf(readRelease().nodes);

  it.each([
    ['asp/2014/8/section/580', ['asp/2014/8/section/58', 'asp/2014/8']],
    ['asp/2014/8/section/59/1', ['asp/2014/8/section/59', 'asp/2014/8']],
    ['asp/2014/8/regulation/58', ['asp/2014/8/section/58', 'asp/2014/8']],
    ['https://www.legislation.gov.uk/asp/2014/8/section/999', ['asp/2014/8']],
    ['asp/2014/88', ['asp/2014/8']],
    ['ukpga/1995/63/section/29', ['ukpga/1995/36/section/29']],
    ['si/2009/210', ['ssi/2009/210']],
    ['treaty/uncrc/art/12', ['treaty/uncrc/article/12']],
    ['change/aftercare-early', ['change/aftercare-for-early-leavers']],
    ['change/lifelong-suport-beyond-26', ['change/lifelong-support-beyond-26']],
    ['body/corporate-parent', ['role/corporate-parent']],
    ['body/sscc', ['body/sssc']],
    ['body/scottish-goverment', ['body/scottish-ministers']],
    ['sssc', ['body/sssc']],
    ['foundation/voices', ['foundation/voice']],
    ['plan/21-24', ['plan/plan-21-24']],
    ['policy/girfek', ['policy/girfec']],
  ])('offers for %s first %j', (asked, expected) => {
    expect(nearestIds(asked, all, 5).slice(0, expected.length)).toEqual(expected);
  });

  it.each(['', '/', 'zzzz/qqqq', 'section/58', 'nonsense-zz', 'x'.repeat(10_000)])('offers nothing for %j', (asked) => {
    expect(nearestIds(asked, all, 5)).toEqual([]);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['sssc', 'sscs', 1],
    ['sssc', 'sscc', 1],
    ['kitten', 'sitting', 3],
  ])('%j to %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
