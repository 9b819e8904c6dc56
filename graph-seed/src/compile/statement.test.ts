import { expect, it } from 'vitest';
import { titleOf } from './statement.ts';

it.each([
  ['Recruitment is hard.', 'Recruitment is hard'],
  ['The Promise came out in February 2020. It had seven parts.', 'The Promise came out in February 2020'],
  ['The survey asked one question: what stands in the way?', 'The survey asked one question'],
  [
    'The care system, which many call complex, fragmented and many-sided, rests on law that was made at different times, for different ends and by different people',
    'The care system, which many call complex, fragmented and many-sided…',
  ],
  [`${'word '.repeat(40)}end.`, `${'word '.repeat(17).trim()}…`],
])('a title of a text of %s', (text, title) => {
  expect(titleOf(text)).toBe(title);
  expect(title.length).toBeLessThanOrEqual(90);
});
