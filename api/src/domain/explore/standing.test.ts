import { expect, it } from 'vitest';
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
