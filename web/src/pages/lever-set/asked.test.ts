import { expect, it } from 'vitest';
import { readAsked, variablesOf, writeWeights } from './asked.ts';

it('reads from the address what is asked for, and passes over what cannot be read', () => {
  const asked = readAsked({
    change: ['change/a', 'change/b', 'change/a'],
    aim: 'lightest',
    weight: ['GUIDANCE.4', 'GUIDANCE', 'NOTHING.3', 'CODE.0', 'CODE.101', 'CODE.2.5'],
    settled: 'X',
    without: ['X', 'Y'],
    not: 'body/sssc',
    asAt: '2020-02-05',
    against: 'blocks',
    bill: 'one',
  });
  expect(variablesOf(asked)).toEqual({
    changes: ['change/a', 'change/b'],
    aim: 'LIGHTEST',
    against: 'BLOCKS',
    oneBill: true,
    asAt: { mode: 'DATE', date: '2020-02-05' },
    weights: [
      { type: 'GUIDANCE', weight: 4 },
      { type: 'CODE', weight: 2 },
    ],
    keep: null,
    settled: ['X'],
    without: ['Y'],
    notHolders: ['body/sssc'],
  });
});

it('writes only the weights that differ from the ladder', () => {
  expect(
    writeWeights(
      new Map([
        ['PRACTICE', 1],
        ['GUIDANCE', 9],
      ]),
    ),
  ).toEqual(['GUIDANCE.9']);
});
