/** Choke points of the real release, held against the list that was counted by hand, and against the traces. */
import { beforeAll, describe, expect, it } from 'vitest';
import { at, COMMENCED, MOMENTS, realStore, TODAY } from '../../../../tests/support/domain.ts';
import { trace } from '../trace/index.ts';
import { chokePoints } from './choke-points.ts';
import type { ChokePoints, ChokePointsRequest } from './choke-points.ts';
import { textOfChokePoints } from './text.ts';

const REQUEST: ChokePointsRequest = {
  changes: null,
  foundations: null,
  holders: null,
  keys: null,
  types: null,
  against: 'ALL',
  asAt: at(TODAY),
  today: TODAY,
  keep: [],
  oneBill: false,
};
const asked = async (request: Partial<ChokePointsRequest> = {}): Promise<ChokePoints> =>
  chokePoints(await realStore(), { ...REQUEST, ...request });

/** Type, power, holder, and the number of changes that wait for it, as the makers of the data counted them: levers under one provision that serve two changes or more. */
const COUNTED = [
  ['COMMENCEMENT_REGULATIONS', 'asp/2026/16/section/70', 'scottish-ministers', 22],
  ['GUIDANCE', 'ukpga/1968/49/section/5', 'scottish-ministers', 14],
  ['COMMENCEMENT_REGULATIONS', 'asp/2024/5/section/38', 'scottish-ministers', 4],
  ['NEGATIVE_SSI', 'ukpga/1968/49/section/5', 'scottish-ministers', 6],
  ['DIRECTION', 'ukpga/1968/49/section/5', 'scottish-ministers', 6],
  ['AFFIRMATIVE_SSI', 'asp/2010/8/section/78', 'scottish-ministers', 5],
  ['PRACTICE', 'ukpga/1995/36/section/22', 'local-authority', 5],
  ['AFFIRMATIVE_SSI', 'asp/2011/1/section/67', 'scottish-ministers', 4],
  ['COMMENCEMENT_REGULATIONS', 'asp/2025/9/section/39', 'scottish-ministers', 4],
  ['NEGATIVE_SSI', 'asp/2007/4/section/110', 'scottish-ministers', 4],
  ['COMMENCEMENT_REGULATIONS', 'asp/2020/16/section/34', 'scottish-ministers', 1],
  ['PRACTICE', 'ukpga/1995/36/section/29', 'local-authority', 3],
  ['AFFIRMATIVE_SSI', 'asp/2011/1/section/177', 'scottish-ministers', 3],
  ['PRACTICE', 'ukpga/1973/65/section/57', 'local-authority', 0],
  ['NEGATIVE_SSI', 'asp/2001/8/section/73', 'scottish-ministers', 2],
  ['AFFIRMATIVE_SSI', 'asp/2010/8/section/49', 'scottish-ministers', 2],
  ['PRACTICE', 'asp/2011/1/section/89', 'principal-reporter', 2],
  ['PRACTICE', 'asp/2011/1/section/66', 'principal-reporter', 2],
  ['AFFIRMATIVE_SSI', 'asp/2026/16/section/10', 'scottish-ministers', 2],
  ['AFFIRMATIVE_SSI', 'asp/2014/8/section/68', 'scottish-ministers', 2],
  ['AFFIRMATIVE_SSI', 'ukpga/1995/36/section/26A', 'scottish-ministers', 2],
  ['PRACTICE', 'ssi/2009/210/regulation/27B', 'local-authority', 2],
  ['PRACTICE', 'asp/2014/9/section/7', 'local-authority', 2],
  ['GUIDANCE', 'asp/2014/8/section/63', 'scottish-ministers', 2],
  ['GUIDANCE', 'asp/2014/12/section/13', 'scottish-ministers', 2],
  ['GUIDANCE', 'asp/2026/16/section/38', 'scottish-ministers', 2],
  ['GUIDANCE', 'asp/2014/8/section/15', 'scottish-ministers', 2],
  ['CODE', 'asp/2004/4/section/27', 'scottish-ministers', 2],
  ['CODE', 'asp/2001/8/section/53', 'sssc', 2],
  ['DIRECTION', 'asp/2004/4/section/27', 'scottish-ministers', 2],
  ['DIRECTION', 'asp/2014/8/section/16', 'scottish-ministers', 2],
  ['NEGATIVE_SSI', 'asp/2014/8/section/68', 'scottish-ministers', 2],
  ['NEGATIVE_SSI', 'asp/2014/9/section/1', 'scottish-ministers', 2],
  ['AFFIRMATIVE_SSI', 'asp/2025/9/section/2', 'scottish-ministers', 2],
  ['AFFIRMATIVE_SSI', 'ukpga/1992/14/schedule/12', 'scottish-ministers', 2],
  ['UK_STATUTORY_INSTRUMENT', 'ukpga/2018/12/section/16', 'uk-government', 2],
  ['SCOTLAND_ACT_ORDER', 'ukpga/1998/46/section/30', 'uk-government', 2],
] as const;

describe('choke points', () => {
  let today: ChokePoints;
  beforeAll(async () => {
    today = await asked();
  });

  it('are those that were counted by hand, but for two', () => {
    const found = COUNTED.map(([type, under, holder]) => {
      const lever = today.levers.find(({ key }) => key === `${type}/${under}/body/${holder}` || key === `${type}/${under}/role/${holder}`);
      return [type, under, holder, lever ? lever.frees.length + lever.lifts.length + lever.eases.length + lever.waits.length : 0];
    });
    const differing = found
      .filter((row, index) => row[3] !== COUNTED[index]?.[3])
      .map(([type, under, , changes]) => [type, under, changes]);
    expect(differing).toEqual([
      // Profit in residential care is now limited by section 27 of the 2026 Act, whose power has not started.
      ['AFFIRMATIVE_SSI', 'asp/2010/8/section/78', 4],
      // Whether these rules still stand in the way is not settled; they are taken to bind, as in a trace.
      ['PRACTICE', 'ukpga/1973/65/section/57', 2],
    ]);
  });

  it.each(Object.entries(MOMENTS))('have the levers of the traces, %s', async (_name, moment) => {
    const { changes, blocks } = await asked({ asAt: moment });
    const store = await realStore();
    for (const change of changes) {
      const { blockers, constraints } = await trace(store, { change: change.id, asAt: moment, officialOnly: false, today: TODAY });
      const told = [...blockers, ...constraints].map(({ relation, bearing, levers }) => ({ id: relation.id, bearing, levers }));
      const own = blocks.filter((block) => block.change.id === change.id);
      expect(own.map(({ relation, bearing, levers }) => ({ id: relation.id, bearing, levers }))).toEqual(told);
    }
  });

  it('are few who hold them: filters leave the figures of the rest as they are', async () => {
    const ministers = await asked({ holders: ['body/scottish-ministers'] });
    expect(ministers.levers).toEqual(today.levers.filter(({ holder }) => holder?.id === 'body/scottish-ministers'));
    expect(ministers.holders).toEqual(today.holders);
    const orders = await asked({ types: ['COMMENCEMENT_REGULATIONS'] });
    expect(orders.levers).toEqual(today.levers.filter(({ type }) => type === 'COMMENCEMENT_REGULATIONS'));
    const blocking = await asked({ against: 'BLOCKS' });
    expect(new Set(blocking.blocks.map(({ bearing }) => bearing))).toEqual(new Set(['BLOCKS']));
  });

  it('free a change only where nothing else stands against it', () => {
    for (const { frees, uses } of today.levers)
      for (const change of frees) {
        const against = today.blocks.filter((block) => block.change === change);
        expect(uses.filter(({ block, lever }) => block.change === change && lever.lifts === 'FULL')).toHaveLength(against.length);
      }
  });

  it('are none that start law, once all law has started', async () => {
    const { levers } = await asked({ asAt: COMMENCED });
    expect(levers.some(({ type }) => type === 'COMMENCEMENT_REGULATIONS')).toBe(false);
    expect(levers.length).toBeGreaterThan(100);
  });

  it('use no lever that changes a rule which is to stay', async () => {
    const { levers } = await asked({ keep: ['ukpga/1995/36'] });
    const types = levers.flatMap(({ type, uses }) => (uses.some(({ block }) => block.rule.id.startsWith('ukpga/1995/36/')) ? type : []));
    expect(new Set(types)).toEqual(
      new Set(['PRACTICE', 'GUIDANCE', 'CODE', 'DIRECTION', 'COURT_RULING'].filter((type) => types.includes(type as never))),
    );
  });

  it('read aloud', () => {
    const text = textOfChokePoints(today);
    expect(text).toMatchSnapshot();
    expect(text).not.toMatch(/undefined|null|\b[A-Z]+_[A-Z]+\b|body\/|\.\./);
  });
});
