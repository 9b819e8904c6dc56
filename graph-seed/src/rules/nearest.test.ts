import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['what_change', ['what_changes', 'why'], 'what_changes'],
  ['body/minsters', ['body/ministers', 'body/sssc'], 'body/ministers'],
  ['tim', ['time', 'money'], 'time'],
  ['replies', ['answers'], null],
  ['x', [], null],
])('the word meant by %s among %j is %s', (word, words, meant) => {
  expect(nearest(word, words)).toBe(meant);
});
