import { expect, it } from 'vitest';
import type { CalendarDate, InstrumentNode, LawStatus } from '@rules/schema';
import { makeEdge, makeNode } from '../../../../tests/support/build.ts';
import { aSection, anAct, at, COMMENCED, storeOf, THE_RULES, TODAY } from '../../../../tests/support/domain.ts';
import { standingOf } from './standing.ts';

const ACT = anAct('asp/2014/8', { title: 'Children and Young People (Scotland) Act 2014', made: '2014-03-27' });
const REFORM = anAct('asp/2026/16', { title: 'Children (Care) (Scotland) Act 2026', made: '2026-06-09' });
const OLD = aSection('asp/2014/8/section/58', { from: '2015-04-01' });
const NEW = aSection('asp/2014/8/section/58A', { status: 'not_commenced' });
const SSSC = makeNode('BODY', 'body/sssc', { title: 'SSSC', aliases: ['the council'] });
const store = storeOf([ACT, REFORM, OLD, NEW, SSSC], [makeEdge('INSERTS', 'asp/2026/16/section/3', NEW.id)]);
const standing = async (ids: readonly string[], asAt = at(TODAY)) =>
  (await standingOf(store, { ids, asAt, today: TODAY })).map(({ law, inForce, because }) => [law.id, inForce, because]);

it('says of each piece of law whether it is in force on a day, and why', async () => {
  expect(await standing([NEW.id, OLD.id])).toEqual([
    [NEW.id, false, 'it had not started when the law was last read'],
    [OLD.id, true, 'in force since 1 April 2015'],
  ]);
  expect(await standing([OLD.id], at('2015-03-31'))).toEqual([[OLD.id, false, 'it did not start until 1 April 2015']]);
  expect(await standing([NEW.id], COMMENCED)).toEqual([[NEW.id, true, 'it is enacted, and taken as in force']]);
});

it('knows that law put in later is as old as the Act that puts it in', async () => {
  expect(await standing([NEW.id], at(THE_RULES))).toEqual([
    [NEW.id, false, 'the Children (Care) (Scotland) Act 2026, which put it in, was not made until 9 June 2026'],
  ]);
});

it('takes law as gone where all enacted law has started and some of it repeals it, whole and not in part', async () => {
  const other = aSection('asp/2014/8/section/59', { from: '2015-04-01' });
  const repealing = storeOf(
    [ACT, REFORM, OLD, other, aSection('asp/2026/16/section/9', { status: 'not_commenced' })],
    [makeEdge('REPEALS', 'asp/2026/16/section/9', OLD.id), makeEdge('REPEALS', 'asp/2026/16/section/9', other.id, { how: 'in part' })],
  );
  const then = await standingOf(repealing, { ids: [OLD.id, other.id], asAt: COMMENCED, today: TODAY });
  expect(then.map(({ inForce, because }) => [inForce, because])).toEqual([
    [false, 'its repeal is enacted and it would have gone'],
    [true, 'it is enacted, and taken as in force'],
  ]);
});

it('passes over what is no law, what names nothing, and what was asked for twice', async () => {
  expect(await standing([SSSC.id, 'gone/for/good', ACT.id, OLD.id, ACT.id])).toHaveLength(2);
});

it('knows of an instrument what its position was on the day of The Rules, and what has been so since', async () => {
  const of = (fields: Partial<InstrumentNode>, status: LawStatus = 'in_force'): InstrumentNode =>
    anAct('ukpga/1995/36', { made: '1995-07-19', ...fields, inForce: { ...aSection('asp/2014/8/section/1').inForce, status } });
  const told = async (act: InstrumentNode, date: CalendarDate) =>
    (await standingOf(storeOf([act], []), { ids: [act.id], asAt: at(date), today: TODAY })).map(({ inForce, because }) => [
      inForce,
      because,
    ]);
  const held = of({ statusFeb2020: 'in_force' });
  expect(await told(held, THE_RULES)).toEqual([[true, 'it was in force on that day']]);
  expect(await told(held, '2022-01-01')).toEqual([[true, 'in force on 5 February 2020, and when the law was last read']]);
  expect(await told(held, '2019-01-01')).toEqual([[null, 'the day it started is not in the data']]);
  expect(await told(of({ statusFeb2020: 'not_commenced' }), THE_RULES)).toEqual([[false, 'it had not started by that day']]);
  expect(await told(of({ statusFeb2020: 'partly_in_force' }, 'partly_in_force'), THE_RULES)).toEqual([
    [null, 'it was in force only in part on that day'],
  ]);
  expect(await told(of({ statusFeb2020: 'in_force' }, 'partly_in_force'), '2022-01-01')).toEqual([
    [null, 'it is in force only in part, and since when is not in the data'],
  ]);
  expect(await told(of({ statusFeb2020: 'in_force' }, 'repealed'), '2022-01-01')).toEqual([
    [null, 'the day it started is not in the data'],
  ]);
});

it('knows that law which was repealed before it started was never in force', async () => {
  const never = aSection('asp/2014/8/part/4', { status: 'repealed', neverStarted: true });
  const repealed = storeOf([ACT, never], []);
  for (const asAt of [at('2016-01-01'), at(TODAY), COMMENCED])
    expect((await standingOf(repealed, { ids: [never.id], asAt, today: TODAY })).map(({ inForce, because }) => [inForce, because])).toEqual(
      [[false, 'it never came into force, and has been repealed']],
    );
});
