import { expect, it } from 'vitest';
import { giveFocusTurn, takeFocusTurn } from './focus.ts';

it('gives the focus once after each change of path, and not on the first page', () => {
  giveFocusTurn('/');
  expect(takeFocusTurn('/')).toBe(false);
  giveFocusTurn('/rules');
  expect([takeFocusTurn('/changes'), takeFocusTurn('/rules'), takeFocusTurn('/rules')]).toEqual([false, true, false]);
  giveFocusTurn('/rules');
  expect(takeFocusTurn('/rules')).toBe(false);
});
