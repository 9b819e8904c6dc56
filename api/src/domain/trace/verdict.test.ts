import type { ChangeNode, Edge, EntityNode } from '@rules/schema';
import { describe, expect, it } from 'vitest';
import { makeLever, makeNode } from '../../../../tests/support/build.ts';
import { aChange, against, anAct, aSection, at, COMMENCED, delivers, factsOf, THE_RULES, TODAY } from '../../../../tests/support/domain.ts';
import { momentFor } from '../time/moment.ts';
import { Names } from '../words/names.ts';
import { positionOf } from './standing.ts';
import type { AsAt } from './types.ts';
import { reviewStands, verdictFor } from './verdict-for.ts';
import { deriveVerdict, VERDICT_RULES } from './verdict.ts';

const RULE = 'asp/2014/8/section/58';
const WAITING = 'asp/2026/16/section/1';
const waitingLaw = [anAct('asp/2026/16', { made: '2026-05-15' }), aSection(WAITING, { status: 'not_commenced' })];
const act = makeLever({ type: 'ACT_OF_SCOTTISH_PARLIAMENT' });
const start = (lifts: 'FULL' | 'PARTLY') => makeLever({ type: 'COMMENCEMENT_REGULATIONS', lifts, alreadyDoneBy: WAITING });
const now = at(TODAY);

function derive(edges: Edge[], nodes: EntityNode[] = [], asAt: AsAt = now, change: ChangeNode = aChange()) {
  const facts = factsOf([change, ...nodes], edges);
  const { verdict, rule, because } = deriveVerdict(positionOf(facts, change, momentFor(change, asAt, TODAY)));
  return { verdict, rule, because: because(new Names(facts)) };
}

describe('the rules give', () => {
  it('blocked: a block binds and no enacted law lifts it', () => {
    expect(derive([against(RULE, { levers: [act] })])).toEqual({
      verdict: 'BLOCKED',
      rule: 'a block binds and no enacted law lifts it',
      because: 'is blocked by section 58 of the Example (Scotland) Act 2014, and no enacted law lifts that rule in full',
    });
  });
  it('blocked: a block of which nobody knows whether it binds is taken to bind', () => {
    expect(derive([against(RULE, { bindsToday: null, levers: [act] })]).verdict).toBe('BLOCKED');
  });
  it('blocked: one of two blocks waits for enacted law, the other does not', () => {
    expect(
      derive([against(RULE, { levers: [start('FULL')] }), against('asp/2014/8/section/60', { levers: [act] })], waitingLaw),
    ).toMatchObject({
      verdict: 'BLOCKED',
      because: 'is blocked by section 60 of the Example (Scotland) Act 2014, and no enacted law lifts that rule in full',
    });
  });
  it('waiting: every block is lifted in full by law that is enacted and not in force', () => {
    expect(derive([against(RULE, { levers: [start('FULL')] })], waitingLaw)).toMatchObject({
      verdict: 'LIFT_ENACTED_NOT_IN_FORCE',
      rule: 'every block waits for law that is enacted',
      because:
        'is blocked by section 58 of the Example (Scotland) Act 2014, and the law that would lift it, section 1 of the Example (Scotland) Act 2026, is passed but had not started when the law was last read (June 2026)',
    });
    expect(derive([against(RULE, { levers: [start('PARTLY'), act] })], waitingLaw).verdict).toBe('BLOCKED');
  });
  it('waiting: the block is the old position and the law that delivers the change is enacted, and what it leaves is said', () => {
    expect(derive([against(RULE, { levers: [start('PARTLY'), act] }, { phase: 'BEFORE' }), delivers(WAITING)], waitingLaw)).toMatchObject({
      verdict: 'LIFT_ENACTED_NOT_IN_FORCE',
      because:
        'is blocked by section 58 of the Example (Scotland) Act 2014, and the law that would deliver the change, section 1 of the Example (Scotland) Act 2026, is passed but had not started when the law was last read (June 2026), and would lift section 58 of the 2014 Act only in part',
    });
  });
  it('waiting counts no law made later than the day', () => {
    expect(derive([against(RULE, { since: '2015-04-01', levers: [start('FULL')] })], waitingLaw, at(THE_RULES)).verdict).toBe('BLOCKED');
  });
  it('narrowed: on the day the law that came to deliver it was not yet made', () => {
    expect(derive([delivers(WAITING)], waitingLaw, at(THE_RULES))).toEqual({
      verdict: 'CONSTRAINED',
      rule: 'the law that came to deliver it was not yet made',
      because: 'no rule blocked it, but the law that came to deliver it, section 1 of the Example (Scotland) Act 2026, was not yet made',
    });
  });
  it('waiting: nothing blocks, and the law that delivers is enacted and not in force', () => {
    expect(derive([delivers(WAITING), against(RULE, { levers: [act] }, { kind: 'CONSTRAINS' })], waitingLaw)).toMatchObject({
      verdict: 'LIFT_ENACTED_NOT_IN_FORCE',
      rule: 'nothing blocks, and the law that delivers is enacted and not in force',
    });
  });
  it('narrowed: the law that delivers leaves part of it undone', () => {
    expect(
      derive([against(RULE, { levers: [start('PARTLY'), act] }, { phase: 'BEFORE' }), delivers(WAITING)], waitingLaw, COMMENCED),
    ).toEqual({
      verdict: 'CONSTRAINED',
      rule: 'the law that delivers leaves part of it undone',
      because: 'the law that delivers it lifts section 58 of the Example (Scotland) Act 2014 only in part',
    });
  });
  it('delivered: all that delivers is in force and no old position stands', () => {
    const edges = [
      delivers('asp/2020/16/section/13', { delivery: { state: 'in_force', date: '2021-07-26', effect: null } }),
      against(RULE, { bindsToday: false, levers: [act] }, { phase: 'BEFORE' }),
    ];
    expect(derive(edges, [anAct('asp/2020/16', { made: '2020-10-01' })])).toEqual({
      verdict: 'DELIVERED',
      rule: 'all that delivers is in force and the old position is gone',
      because: 'is delivered by section 13 of the Example (Scotland) Act 2020',
    });
  });
  it('not delivered while the old position stands, or while a part has not started, or by a draft', () => {
    const done = delivers('asp/2020/16/section/13', { delivery: { state: 'in_force', date: '2021-07-26', effect: null } });
    const law = [anAct('asp/2020/16', { made: '2020-10-01' })];
    expect(
      derive([done, against(RULE, { levers: [makeLever({ type: 'CODE' })] }, { kind: 'CONSTRAINS', phase: 'BEFORE' })], law).verdict,
    ).toBe('NOT_BLOCKED_BY_LAW');
    expect(derive([done, delivers(WAITING)], [...law, ...waitingLaw]).verdict).toBe('LIFT_ENACTED_NOT_IN_FORCE');
    expect(derive([delivers('draft/a')], [makeNode('INSTRUMENT', 'draft/a', { title: 'A draft' })]).verdict).toBe('NOT_BLOCKED_BY_LAW');
  });
  it('narrowed: only a legal step lifts what narrows it', () => {
    expect(derive([against(RULE, { levers: [makeLever({ type: 'PRACTICE', lifts: 'PARTLY' }), act] }, { kind: 'CONSTRAINS' })])).toEqual({
      verdict: 'CONSTRAINED',
      rule: 'a rule narrows it and only a legal step lifts that rule',
      because: 'no rule blocks it, but part of it needs a legal step because of section 58 of the Example (Scotland) Act 2014',
    });
  });
  it.each([
    ['practice lifts it in full', { levers: [makeLever({ type: 'PRACTICE' }), act] }],
    ['guidance lifts it in full', { levers: [makeLever({ type: 'GUIDANCE' })] }],
    ['it is a matter of money or habit', { blockKind: 'PRACTICE_OR_RESOURCES', levers: [act] }],
    ['there is guidance and no rule', { blockKind: 'GUIDANCE_ONLY', levers: [act] }],
  ] as const)('not blocked: %s', (_name, { levers, ...rest }) => {
    expect(derive([against(RULE, { ...rest, levers: [...levers] }, { kind: 'CONSTRAINS' })])).toMatchObject({
      verdict: 'NOT_BLOCKED_BY_LAW',
      because: 'no rule blocks it, and the one rule that bears on it needs no legal step',
    });
  });
  it('not blocked: a change that asks for money or guidance, where what narrows it can be eased without law', () => {
    const edges = [against(RULE, { levers: [makeLever({ type: 'PRACTICE', lifts: 'PARTLY' }), act] }, { kind: 'CONSTRAINS' })];
    expect(
      ['funding', 'guidance', 'legislative', null].map((changeKind) => derive(edges, [], now, aChange({ changeKind })).verdict),
    ).toEqual(['NOT_BLOCKED_BY_LAW', 'NOT_BLOCKED_BY_LAW', 'CONSTRAINED', 'CONSTRAINED']);
  });
  it('not blocked: no rule at all', () => {
    expect(derive([])).toEqual({
      verdict: 'NOT_BLOCKED_BY_LAW',
      rule: 'nothing in the law stands in the way',
      because: 'no rule stands against it',
    });
  });
  it('rules with names of their own, the last of which always applies', () => {
    expect(new Set(VERDICT_RULES.map(({ name }) => name)).size).toBe(VERDICT_RULES.length);
    expect(VERDICT_RULES.at(-1)?.verdict).toBe('NOT_BLOCKED_BY_LAW');
  });
});

describe('the verdict that is shown', () => {
  const change = aChange({
    assessment: { verdict: 'CONSTRAINED', note: 'As reviewed.', asOf: '2026-11-20', lawAsRead: '2026-06', confidence: 'MEDIUM' },
  });
  it.each([
    ['2026-11-19', false],
    ['2026-11-20', true],
    [TODAY, true],
    ['2026-11-26', false],
  ])('on %s is the reviewed one: %s', (day, stands) => {
    expect(reviewStands(change, at(day), TODAY)).toBe(stands);
    const { verdict, from } = verdictFor(factsOf([change]), change, at(day), TODAY);
    expect([verdict, from]).toEqual(stands ? ['CONSTRAINED', 'JUDGEMENT'] : ['NOT_BLOCKED_BY_LAW', 'DERIVED']);
  });
  it('is derived when all enacted law is taken as started', () => {
    expect(reviewStands(change, COMMENCED, TODAY)).toBe(false);
  });
});
