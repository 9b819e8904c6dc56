import { expect, it } from 'vitest';
import type { Verdict } from '../../generated/graphql.ts';
import { leverCount, leversByChange } from './held-levers.ts';

const held = (change: string, verdict: Verdict, rule: string, isLightest: boolean) => ({
  change: { id: change, title: change, verdict },
  rule: { id: rule },
  isLightest,
});

it('puts levers together by change, hardest verdict first, the lightest first in each', () => {
  const levers = [
    held('delivered', 'DELIVERED', 'r1', true),
    held('blocked', 'BLOCKED', 'r2', false),
    held('blocked', 'BLOCKED', 'r3', true),
    held('also blocked', 'BLOCKED', 'r4', false),
  ];
  expect(
    leversByChange(levers).map(({ change, lightest, levers: each }) => [change.id, lightest, each.map(({ rule }) => rule.id)]),
  ).toEqual([
    ['also blocked', 0, ['r4']],
    ['blocked', 1, ['r3', 'r2']],
    ['delivered', 1, ['r1']],
  ]);
});

it('does not change what it was given', () => {
  const levers = [held('a', 'BLOCKED', 'r1', false), held('a', 'BLOCKED', 'r2', true)];
  leversByChange(levers);
  expect(levers.map(({ rule }) => rule.id)).toEqual(['r1', 'r2']);
});

it('counts the levers of a change', () =>
  expect([leverCount(1, 1), leverCount(4, 4), leverCount(4, 2), leverCount(3, 0)]).toEqual([
    '1 lever, the lightest',
    '4 levers, each the lightest',
    '4 levers, 2 the lightest',
    '3 levers',
  ]));
