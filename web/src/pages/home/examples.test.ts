import { expect, it } from 'vitest';
import { someOfEach } from './examples.ts';

it('takes a few of every verdict, hardest first, in the order given', () => {
  const rows = [
    { id: 'd', verdict: 'DELIVERED' },
    { id: 'b1', verdict: 'BLOCKED' },
    { id: 'b2', verdict: 'BLOCKED' },
    { id: 'b3', verdict: 'BLOCKED' },
  ] as const;
  expect(someOfEach(rows, 2).map(({ id }) => id)).toEqual(['b1', 'b2', 'd']);
});
