import { describe, expect, it } from 'vitest';
import { lawIdOf, lawIdWords, officialPage, spokenNumber } from './law-path.ts';

describe('lawIdOf', () => {
  it.each([
    ['ukpga/1995/36', 'ukpga/1995/36'],
    ['ukpga/1995/36/section/29/', 'ukpga/1995/36/section/29'],
    ['/asp/2014/8/section/58', 'asp/2014/8/section/58'],
    ['id/asp/2014/8', 'asp/2014/8'],
    ['asp/2014/8/contents', 'asp/2014/8'],
    ['asp/2026/16/section/1/data.xht', 'asp/2026/16/section/1'],
    ['asp/2026/16/section/1/enacted', 'asp/2026/16/section/1'],
    ['ukpga/1995/36/section/29/2014-08-01/data.html', 'ukpga/1995/36/section/29'],
    ['https://www.legislation.gov.uk/asp/2014/8/section/58?view=plain#top', 'asp/2014/8/section/58'],
    ['http:/legislation.gov.uk/id/asp/2014/8', 'asp/2014/8'],
    ['treaty/uncrc/article/12', 'treaty/uncrc/article/12'],
    ['asp/2020/7/schedule/3/paragraph/1', 'asp/2020/7/schedule/3/paragraph/1'],
  ])('reads %s as %s', (splat, id) => expect(lawIdOf(splat)).toBe(id));
});

describe('officialPage', () => {
  it('leads to the page for people, not to the identifier', () =>
    expect(officialPage('https://www.legislation.gov.uk/id/asp/2014/8/section/58')).toBe(
      'https://www.legislation.gov.uk/asp/2014/8/section/58',
    ));
  it('is null where there is no official identifier', () => {
    expect(officialPage(null)).toBeNull();
    expect(officialPage('https://example.org/id/asp/2014/8')).toBeNull();
  });
});

it('says an id in short words', () => {
  expect(
    ['ssi/2025/388', 'asp/2026/16/section/70', 'ukpga/1995/36', 'asp/2020/7/schedule/3/paragraph/1', 'treaty/uncrc'].map(lawIdWords),
  ).toEqual(['SSI 2025/388', '2026 asp 16, s 70', '1995 c. 36', '2020 asp 7, sch 3 para 1', 'treaty/uncrc']);
});

it('reads a number aloud', () =>
  expect(['s 58', 'sch 3 para 1', 'Pt II', 'art 12', 'OP1'].map(spokenNumber)).toEqual([
    'section 58',
    'schedule 3 paragraph 1',
    'Part II',
    'article 12',
    'OP1',
  ]));
