import type { Edge, EntityNode } from '@rules/schema';
import { describe, expect, it } from 'vitest';
import { makeEdge, makeLever, makeNode } from '../../../../tests/support/build.ts';
import {
  aChange,
  against,
  anAct,
  aSection,
  at,
  CHANGE_ID,
  COMMENCED,
  delivers,
  factsOf,
  THE_RULES,
  TODAY,
} from '../../../../tests/support/domain.ts';
import { momentFor } from '../time/moment.ts';
import { Names } from '../words/names.ts';
import { positionOf } from './standing.ts';
import type { AsAt } from './types.ts';
import { bindingOf, COMMENCED_RULES, DATE_RULES } from './binding.ts';
import { deliveringRules } from './deliveries.ts';

const RULE = 'asp/2014/8/section/58';

/** What the binding rules say of the first edge, which names the rule that stands against the change. */
function bind(asAt: AsAt, nodes: EntityNode[], edges: [Edge, ...Edge[]], change = aChange()) {
  const facts = factsOf([change, ...nodes], edges);
  const moment = momentFor(change, asAt, TODAY);
  const [edge] = edges;
  const rule = facts.node(edge.from);
  if (!rule) throw new Error('no rule');
  const delivering = deliveringRules(facts, change, moment);
  const found = bindingOf({
    facts,
    change,
    edge,
    rule,
    moment,
    delivering,
    deliveringToday: deliveringRules(facts, change, momentFor(change, at(TODAY), TODAY)),
  });
  return { holds: found.holds, because: found.because(new Names(facts)), rule: found.rule };
}

const then = at(THE_RULES);
const now = at(TODAY);

describe('on a date', () => {
  it('a draft does not bind', () => {
    expect(bind(now, [makeNode('INSTRUMENT', 'draft/a', { title: 'A draft' })], [against('draft/a')])).toEqual({
      holds: false,
      because: 'it is a draft and not yet law',
      rule: 'a draft does not bind',
    });
  });
  it('law binds only once it is made', () => {
    expect(bind(then, [anAct('asp/2024/1', { made: '2024-01-16' })], [against('asp/2024/1/section/6')])).toEqual({
      holds: false,
      because: 'its Act was not made until 16 January 2024',
      rule: 'law binds only once it is made',
    });
  });
  it('a provision put in later does not bind before the law that puts it in was made', () => {
    const found = bind(
      then,
      [anAct('asp/2024/5', { made: '2024-06-04' })],
      [against('ukpga/1995/46/section/208A'), makeEdge('INSERTS', 'asp/2024/5/section/19', 'ukpga/1995/46/section/208A')],
    );
    expect(found).toEqual({
      holds: false,
      because: 'the Example (Scotland) Act 2024, which put it in, was not made until 4 June 2024',
      rule: 'law binds only once it is made',
    });
  });
  it('no rule stands in the way before its recorded day', () => {
    expect(bind(then, [], [against(RULE, { since: '2024-07-16' })])).toMatchObject({
      holds: false,
      because: 'it did not stand in the way until 16 July 2024',
    });
  });
  it('no rule stands in the way after its recorded day', () => {
    expect(bind(at('2021-07-26'), [], [against(RULE, { until: '2021-07-26', bindsToday: false })])).toMatchObject({
      holds: false,
      because: 'it stood in the way only until 26 July 2021',
    });
    expect(bind(at('2021-07-25'), [], [against(RULE, { until: '2021-07-26', bindsToday: false })])).toMatchObject({ holds: null });
  });
  it('law binds only while it is in force', () => {
    expect(bind(then, [aSection(RULE, { from: '2024-07-16' })], [against(RULE)])).toMatchObject({
      holds: false,
      rule: 'law binds only while it is in force',
    });
    expect(bind(then, [aSection(RULE, { to: '2019-01-01' })], [against(RULE, { bindsToday: false })])).toMatchObject({
      holds: false,
      because: 'it stopped on 1 January 2019',
    });
    expect(bind(now, [aSection(RULE, { status: 'not_commenced' })], [against(RULE)])).toMatchObject({
      holds: false,
      because: 'it had not started when the law was last read',
    });
  });
  it('a rule of the new law binds only once that law is in force', () => {
    const edge = against(RULE, {}, { phase: 'AFTER', kind: 'CONSTRAINS' });
    expect(bind(then, [aSection(RULE, { from: '2015-04-01' })], [edge])).toMatchObject({
      holds: true,
      rule: 'a rule of the new law binds only once that law is in force',
    });
    expect(bind(then, [aSection(RULE)], [edge])).toMatchObject({ holds: null });
    expect(bind(then, [aSection(RULE, { status: 'not_commenced' })], [edge])).toMatchObject({ holds: false });
  });
  it.each([
    [true, true, 'it stood in the way when the law was last read'],
    [false, false, 'it no longer stood in the way when the law was last read'],
    [null, null, 'whether it still stands in the way is not settled'],
  ])('as the law was last read: %s', (bindsToday, holds, because) => {
    expect(bind(now, [], [against(RULE, { bindsToday })])).toEqual({ holds, because, rule: 'as the law was last read' });
  });
  it('the old position goes when what delivers the change is in force', () => {
    const old = against(RULE, { bindsToday: false }, { phase: 'BEFORE' });
    const made = delivers('asp/2020/16/section/13', { delivery: { state: 'in_force', date: '2021-07-26', effect: null } });
    const act = anAct('asp/2020/16', { made: '2020-10-01' });
    expect(bind(at('2021-07-26'), [act], [old, made])).toMatchObject({
      holds: false,
      rule: 'the old position goes when what delivers the change is in force',
    });
    expect(bind(at('2021-07-25'), [act], [old, made]).holds).toBeNull();
  });
  it('an old position that was read as binding after the delivery was not displaced by it', () => {
    const old = against(RULE, { bindsToday: true, since: '2015-04-01' }, { phase: 'BEFORE' });
    const made = delivers('asp/2020/16/section/13', { delivery: { state: 'in_force', date: '2021-07-26', effect: null } });
    expect(bind(at('2023-01-01'), [anAct('asp/2020/16', { made: '2020-10-01' })], [old, made])).toMatchObject({
      holds: true,
      because: 'it has stood in the way since 1 April 2015',
    });
  });
  it('an old position goes today where the change is recorded as delivered and nothing else is known', () => {
    const change = aChange({ status: { value: 'delivered', asOf: '2023-01-01', detail: null, confidence: 'HIGH', evidence: [] } });
    const edge = makeEdge('BLOCKS', RULE, CHANGE_ID, { phase: 'BEFORE' });
    expect(bind(now, [], [edge], change)).toMatchObject({ holds: false, because: 'the law that delivers the change had taken its place' });
    expect(bind(now, [], [edge]).holds).toBeNull();
  });
  it('in force since a known day', () => {
    expect(bind(then, [aSection(RULE, { from: '2015-04-01' })], [against(RULE)])).toEqual({
      holds: true,
      because: 'in force since 1 April 2015',
      rule: 'in force since a known day',
    });
    expect(bind(then, [], [against(RULE, { since: '2015-04-01' })])).toMatchObject({
      holds: true,
      because: 'it has stood in the way since 1 April 2015',
    });
  });
  it('not known, so taken to bind', () => {
    expect(bind(then, [anAct('asp/2014/8', { made: '2014-03-27' })], [against(RULE)])).toEqual({
      holds: null,
      because:
        'the Example (Scotland) Act 2014 dates from 27 March 2014, and the day this rule started is not in the data, so it is taken to bind',
      rule: 'not known, so taken to bind',
    });
    expect(bind(then, [aSection(RULE, { status: 'uncertain' })], [against(RULE)]).because).toBe(
      'whether it bound is not settled, so it is taken to bind',
    );
    expect(bind(then, [], [against('asp/2014/8/section/58A')]).because).toBe(
      'the day this part of the Example (Scotland) Act 2014 started is not in the data, so it is taken to bind',
    );
  });
});

describe('when all enacted law has started', () => {
  const waiting = delivers('asp/2026/16/section/1', { delivery: { state: 'prospective', date: '2026-05-15', effect: null } });
  const law = [anAct('asp/2026/16', { made: '2026-05-15' }), aSection('asp/2026/16/section/1', { status: 'not_commenced' })];
  it('what is not enacted is not counted', () => {
    expect(bind(COMMENCED, [makeNode('INSTRUMENT', 'draft/a', { title: 'A draft' })], [against('draft/a')])).toMatchObject({
      holds: false,
      rule: 'what is not enacted is not counted',
    });
  });
  it('the old position goes with the law that delivers the change', () => {
    expect(bind(COMMENCED, law, [against(RULE, {}, { phase: 'BEFORE' }), waiting])).toEqual({
      holds: false,
      because: 'the position this change set out to alter goes when the law that delivers it starts',
      rule: 'the old position goes with the law that delivers the change',
    });
    expect(bind(COMMENCED, law, [against(RULE), waiting])).toMatchObject({ holds: true });
    expect(
      bind(COMMENCED, law, [against(RULE, {}, { phase: 'BEFORE' }), waiting, makeEdge('REPEALS', 'asp/2026/16/section/1', RULE)]).because,
    ).toBe('section 1 of the Example (Scotland) Act 2026 would take its place');
  });
  it('what enacted law lifts only in part still narrows', () => {
    const partly = makeLever({ type: 'COMMENCEMENT_REGULATIONS', lifts: 'PARTLY', alreadyDoneBy: 'asp/2026/16/section/1' });
    expect(bind(COMMENCED, law, [against(RULE, { levers: [partly] }, { phase: 'BEFORE' }), waiting])).toEqual({
      holds: true,
      because: 'it would be lifted only in part by section 1 of the Example (Scotland) Act 2026',
      rule: 'what enacted law lifts only in part still narrows',
    });
  });
  it('what is over stays over', () => {
    expect(bind(COMMENCED, law, [against(RULE, { until: '2021-07-26', bindsToday: false }, { phase: 'BEFORE' }), waiting])).toMatchObject({
      holds: false,
      because: 'it stopped standing in the way on 26 July 2021',
    });
  });
  it('law that has started already, or was not read, takes nothing away', () => {
    const started = delivers('asp/2026/16/section/1', { delivery: { state: 'in_force', date: '2026-06-01', effect: null } });
    expect(bind(COMMENCED, law, [against(RULE, {}, { phase: 'BEFORE' }), started]).holds).toBe(true);
    expect(
      bind(COMMENCED, law, [against(RULE, {}, { phase: 'BEFORE' }), delivers('asp/2026/16/section/1', { confidence: 'LOW' })]).holds,
    ).toBe(true);
  });
  it('a repeal that is enacted has happened', () => {
    expect(bind(COMMENCED, [aSection(RULE, { status: 'in_force_repeal_pending' })], [against(RULE)])).toMatchObject({
      holds: false,
      because: 'its repeal is enacted and would have happened',
    });
  });
  it('an enacted lift has happened, but only in full, and only if it was waiting', () => {
    const lifted = (lifts: 'FULL' | 'PARTLY') =>
      against(RULE, { levers: [makeLever({ type: 'COMMENCEMENT_REGULATIONS', lifts, alreadyDoneBy: 'asp/2026/16/section/1' })] });
    expect(bind(COMMENCED, law, [lifted('FULL')])).toMatchObject({
      holds: false,
      because: 'section 1 of the Example (Scotland) Act 2026 would lift it',
    });
    expect(bind(COMMENCED, law, [lifted('PARTLY')]).holds).toBe(true);
    expect(
      bind(
        COMMENCED,
        [anAct('asp/2026/16', { made: '2026-05-15' }), aSection('asp/2026/16/section/1', { from: '2026-06-01' })],
        [lifted('FULL')],
      ).holds,
    ).toBe(true);
  });
  it('new law that is enacted binds', () => {
    expect(
      bind(COMMENCED, law, [against('asp/2026/16/section/1', { bindsToday: false }, { kind: 'CONSTRAINS', phase: 'AFTER' })]),
    ).toMatchObject({ holds: true, rule: 'new law that is enacted binds' });
  });
  it('all else stands as today', () => {
    expect(bind(COMMENCED, [], [against(RULE)])).toMatchObject({ holds: true, rule: 'as the law was last read' });
    expect(bind(COMMENCED, [], [against(RULE, { bindsToday: false })])).toMatchObject({ holds: false });
  });
});

describe('the rules', () => {
  it('have names of their own', () => {
    const names = [...DATE_RULES, ...COMMENCED_RULES].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  it('sort what binds from what does not, hardest first', () => {
    const facts = factsOf(
      [],
      [
        against(RULE, { blockKind: 'POWER_UNUSED' }),
        against('asp/2014/8/section/60', { blockKind: 'PROHIBITS' }),
        against('asp/2014/8/section/61', {}, { kind: 'CONSTRAINS' }),
        against('asp/2014/8/section/62', { bindsToday: false }),
      ],
    );
    const change = aChange();
    const { blocks, narrowing, notBinding } = positionOf(facts, change, momentFor(change, now, TODAY));
    expect([blocks, narrowing, notBinding].map((list) => list.map(({ edge }) => edge.from))).toEqual([
      ['asp/2014/8/section/60', RULE],
      ['asp/2014/8/section/61'],
      ['asp/2014/8/section/62'],
    ]);
  });
});
