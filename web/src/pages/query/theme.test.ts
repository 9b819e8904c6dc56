import { expect, it } from 'vitest';
import { long, triplet } from './theme.ts';

it('writes short colours out', () => {
  expect(long('#fff')).toBe('#ffffff');
  expect(long('#0b5')).toBe('#00bb55');
  expect(long('#0B5A60')).toBe('#0B5A60');
});

it.each([
  ['#ffffff', '0, 0%, 100%'],
  ['#000000', '0, 0%, 0%'],
  ['#ff0000', '0, 100%, 50%'],
  ['#0b5a60', '184, 79%, 21%'],
  ['#800080', '300, 100%, 25%'],
])('writes %s as hue, saturation and lightness', (hex, hsl) => expect(triplet(hex)).toBe(hsl));
