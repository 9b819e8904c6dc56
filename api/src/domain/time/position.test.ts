import { describe, expect, it } from 'vitest';
import { makeEdge, makeNode } from '../../../../tests/support/build.ts';
import { at, COMMENCED, factsOf, anAct, aSection, momentAt, THE_RULES, TODAY } from '../../../../tests/support/domain.ts';
import { Names } from '../words/names.ts';
import { dayOf, isAsRead, tenseOf, todayOf } from './moment.ts';
import { inForceOn, isEnacted, madeOn, startOf, wasMade } from './position.ts';

const SECTION = 'asp/2014/8/section/58';
const ACT = anAct('asp/2014/8', { made: '2014-03-27' });
const then = momentAt(at(THE_RULES));
const now = momentAt(at(TODAY));
const commenced = momentAt(COMMENCED);

describe('a moment', () => {
  it('has a day, a tense, and is read or worked out', () => {
    expect([dayOf(then), dayOf(now), dayOf(commenced)]).toEqual([THE_RULES, TODAY, TODAY]);
    expect([isAsRead(then), isAsRead(now), isAsRead(momentAt(at('2026-06-01'))), isAsRead(momentAt(at('2026-05-31')))]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([tenseOf(then), tenseOf(now), tenseOf(commenced)]).toEqual(['PAST', 'PRESENT', 'WOULD']);
    expect(todayOf(then).asAt).toEqual(at(TODAY));
  });
});

describe('when law was made', () => {
  it('is when its instrument was made, as precisely as is known', () => {
    expect(madeOn(factsOf([ACT, aSection(SECTION)]), SECTION)).toBe('2014-03-27');
    expect(madeOn(factsOf([aSection(SECTION)]), SECTION)).toBe('2014');
    expect(madeOn(factsOf([makeNode('INSTRUMENT', 'treaty/udhr', { title: 'A declaration' })]), 'treaty/udhr')).toBeNull();
  });
  it('is when the Act that puts it in was made', () => {
    const facts = factsOf(
      [anAct('asp/2026/16', { made: '2026-05-15' }), aSection(SECTION)],
      [makeEdge('INSERTS', 'asp/2026/16/section/26', SECTION)],
    );
    expect(madeOn(facts, SECTION)).toBe('2026-05-15');
    expect([wasMade(facts, SECTION, then), wasMade(facts, SECTION, now)]).toEqual([false, true]);
  });
  it('is not known for a lettered provision that nothing puts in, but it is no older than its instrument', () => {
    const facts = factsOf([ACT, aSection('asp/2014/8/section/58A')]);
    expect(madeOn(facts, 'asp/2014/8/section/58A')).toBeNull();
    expect([wasMade(facts, 'asp/2014/8/section/58A', then), wasMade(facts, 'asp/2014/8/section/58A', momentAt(at('2010-01-01')))]).toEqual([
      null,
      false,
    ]);
  });
  it('is not known within a year of which no date is known', () => {
    expect(wasMade(factsOf([anAct('asp/2020/16')]), 'asp/2020/16', then)).toBeNull();
  });
  it('makes law, but not drafts or policy, enacted', () => {
    const facts = factsOf([
      ACT,
      makeNode('INSTRUMENT', 'draft/a', { title: 'A draft' }),
      makeNode('INSTRUMENT', 'policy/p', { title: 'A policy' }),
    ]);
    expect(['asp/2014/8', 'draft/a', 'policy/p'].map((id) => isEnacted(facts, id, now))).toEqual([true, false, false]);
  });
});

describe('where law stands', () => {
  const standing = (section: Parameters<typeof aSection>[1], moment = then, act = ACT, id = SECTION) => {
    const facts = factsOf([act, aSection(id, section)]);
    const { holds, because } = inForceOn(facts, id, moment);
    return [holds, because(new Names(facts))];
  };
  it.each([
    ['started by the day', { from: '2015-04-01' }, then, [true, 'in force since 1 April 2015']],
    ['starts later', { from: '2024-07-16' }, then, [false, 'it did not start until 16 July 2024']],
    ['stopped by the day', { to: '2019-01-01' }, then, [false, 'it stopped on 1 January 2019']],
    ['stops later', { from: '2015-04-01', to: '2025-05-05' }, then, [true, 'in force since 1 April 2015']],
    ['start not known, in the past', {}, then, [null, 'the day it started is not in the data']],
    ['start not known, as read', {}, now, [true, 'it was in force when the law was last read']],
    ['not started', { status: 'not_commenced' }, now, [false, 'it had not started when the law was last read']],
    ['not started, all taken as started', { status: 'not_commenced' }, commenced, [true, 'it is enacted, and taken as in force']],
    ['in part', { status: 'partly_in_force' }, now, [null, 'it is in force only in part']],
    ['not established', { status: 'uncertain' }, now, [null, 'whether it is in force was not established']],
    ['repealed', { status: 'repealed' }, now, [false, 'it has been repealed']],
    ['repealed, all taken as started', { status: 'repealed' }, commenced, [false, 'it has been repealed']],
  ] as const)('%s', (_name, section, moment, wanted) => {
    expect(standing(section, moment)).toEqual(wanted);
  });
  it('is none before the law was made', () => {
    expect(standing({}, momentAt(at('2010-01-01')))).toEqual([false, 'its Act was not made until 27 March 2014']);
  });
  it('of a regulation begins with its Regulations, unless it was put in later', () => {
    const regulations = anAct('ssi/2009/210', { inForce: { ...ACT.inForce, from: '2009-09-28' } });
    expect(standing({}, then, regulations, 'ssi/2009/210/regulation/5')).toEqual([true, 'in force since 28 September 2009']);
    expect(standing({}, then, regulations, 'ssi/2009/210/regulation/5A')).toEqual([null, 'the day it started is not in the data']);
    expect(
      startOf(factsOf([anAct('asp/2014/8', { inForce: { ...ACT.inForce, from: '2015-04-01' } }), aSection(SECTION)]), SECTION),
    ).toBeNull();
  });
  it('of a draft is none', () => {
    const facts = factsOf([makeNode('INSTRUMENT', 'draft/a', { title: 'A draft' })]);
    expect(inForceOn(facts, 'draft/a', commenced).holds).toBe(false);
  });
});
