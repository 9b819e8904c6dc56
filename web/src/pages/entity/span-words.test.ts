import { expect, it } from 'vitest';
import { spanWords } from './span-words.ts';

it('says a span, a date, and keeps other text', () =>
  expect(['2021-07/2021-08', '2021/2024', '2021-11', '2020-02-05', 'mid-2021 (announced)'].map(spanWords)).toEqual([
    'July 2021 to August 2021',
    '2021 to 2024',
    'November 2021',
    '5 February 2020',
    'mid-2021 (announced)',
  ]));
