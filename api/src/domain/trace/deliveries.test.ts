import type { ChangeNode, Edge, EntityNode } from '@rules/schema';
import { describe, expect, it } from 'vitest';
import { makeNode } from '../../../../tests/support/build.ts';
import { aChange, anAct, aSection, at, COMMENCED, delivers, factsOf, THE_RULES, TODAY } from '../../../../tests/support/domain.ts';
import { momentFor } from '../time/moment.ts';
import { countsAsDelivery, deliveringRules, isWaiting } from './deliveries.ts';
import type { AsAt } from './types.ts';

const LAW = 'asp/2020/16/section/13';
const ACT = anAct('asp/2020/16', { made: '2020-10-01' });
const now = at(TODAY);

function delivering(asAt: AsAt, nodes: EntityNode[], edges: Edge[], change: ChangeNode = aChange()) {
  return deliveringRules(factsOf([change, ...nodes], edges), change, momentFor(change, asAt, TODAY)).map((rule) => ({
    enacted: rule.enacted,
    inForce: rule.inForce.holds,
    counts: rule.counts,
    waiting: isWaiting(rule),
  }));
}

describe('a rule that delivers', () => {
  it.each([
    ['in force on the recorded day', at('2021-07-26'), { state: 'in_force', date: '2021-07-26', effect: null }, true],
    ['not in force the day before', at('2021-07-25'), { state: 'in_force', date: '2021-07-26', effect: null }, false],
    ['in force as read, with no day', now, { state: 'in_force', date: null, effect: null }, true],
    ['in force, with no day, in the past: not known', at('2021-01-01'), { state: 'in_force', date: null, effect: null }, null],
    ['started in part is not in force', now, { state: 'partially_in_force', date: '2025-05-05', effect: null }, false],
    ['prospective', now, { state: 'prospective', date: '2020-10-01', effect: null }, false],
    ['passed, with no start found', now, { state: 'enacted', date: '2020-10-01', effect: null }, false],
    ['not made yet', at(THE_RULES), { state: 'in_force', date: '2021-07-26', effect: null }, false],
    ['taken as started', COMMENCED, { state: 'prospective', date: null, effect: null }, true],
  ] as const)('%s', (_name, asAt, delivery, inForce) => {
    expect(delivering(asAt, [ACT], [delivers(LAW, { delivery })])[0]?.inForce).toBe(inForce);
  });
  it('waits where it is enacted and not known to be in force', () => {
    expect(delivering(now, [ACT, aSection(LAW, { status: 'not_commenced' })], [delivers(LAW)])).toEqual([
      { enacted: true, inForce: false, counts: true, waiting: true },
    ]);
    expect(delivering(now, [ACT, aSection(LAW, { status: 'uncertain' })], [delivers(LAW)])).toEqual([
      { enacted: true, inForce: null, counts: true, waiting: true },
    ]);
    expect(delivering(now, [ACT, aSection(LAW)], [delivers(LAW)])).toEqual([
      { enacted: true, inForce: true, counts: true, waiting: false },
    ]);
  });
  it('takes the record of its Act where it has none of its own', () => {
    const edges = [delivers(LAW), delivers('asp/2020/16', { delivery: { state: 'in_force', date: '2025-04-01', effect: null } })];
    expect(delivering(now, [ACT, aSection(LAW, { status: 'uncertain' })], edges).map(({ inForce }) => inForce)).toEqual([true, true]);
  });
  it('counts for nothing as a draft, or where it was not read', () => {
    expect(countsAsDelivery(delivers('draft/a'))).toBe(false);
    expect(countsAsDelivery(delivers(LAW, { confidence: 'LOW' }))).toBe(false);
    expect(countsAsDelivery(delivers('policy/p'))).toBe(true);
    expect(delivering(COMMENCED, [makeNode('INSTRUMENT', 'draft/a', { title: 'A draft' })], [delivers('draft/a')])).toEqual([
      { enacted: false, inForce: false, counts: false, waiting: false },
    ]);
  });
  it('may be an agreed rate, in use where the change is recorded as delivered', () => {
    const rate = makeNode('INSTRUMENT', 'policy/rate', { title: 'A rate', inForce: { ...ACT.inForce, status: 'uncertain' } });
    const done = aChange({ status: { value: 'delivered_non_statutory', asOf: null, detail: null, confidence: 'HIGH', evidence: [] } });
    expect(delivering(now, [rate], [delivers('policy/rate')], done)[0]?.inForce).toBe(true);
    expect(delivering(now, [rate], [delivers('policy/rate')])[0]?.inForce).toBeNull();
    expect(delivering(at(THE_RULES), [rate], [delivers('policy/rate')], done)[0]?.inForce).toBeNull();
  });
});
