import { describe, expect, it } from 'vitest';
import type { Edge, Lever } from '@rules/schema';
import { makeEdge, makeLever, makeNode, makeObstacle } from '../../../../tests/support/build.ts';
import { aSection, at, realChanges, realStore, storeOf, TODAY, withEnds } from '../../../../tests/support/domain.ts';
import type { GraphStore } from '../../store/port.ts';
import { smallestSet } from './smallest-set.ts';
import type { SmallestSetRequest } from './smallest-set.ts';
import { textOfSmallestSet } from './text.ts';

const REQUEST: SmallestSetRequest = {
  changes: ['change/a', 'change/b'],
  foundations: null,
  against: 'ALL',
  asAt: at(TODAY),
  today: TODAY,
  keep: [],
  oneBill: false,
  aim: 'FEWEST',
  weights: new Map(),
  settled: [],
  without: [],
  notHolders: [],
};
const ask = (store: GraphStore, request: Partial<SmallestSetRequest> = {}) => smallestSet(store, { ...REQUEST, ...request });

const MINISTERS = 'body/scottish-ministers';
const POWER = 'asp/2010/8/section/78';
const order = (fields: Partial<Lever> = {}): Lever =>
  makeLever({ type: 'NEGATIVE_SSI', under: POWER, holder: MINISTERS, lifts: 'FULL', ...fields });
const act = (fields: Partial<Lever> = {}): Lever =>
  makeLever({ type: 'ACT_OF_SCOTTISH_PARLIAMENT', under: null, holder: 'body/scottish-parliament', lifts: 'FULL', ...fields });
const practice = (fields: Partial<Lever> = {}): Lever =>
  makeLever({ type: 'PRACTICE', under: null, holder: 'body/local-authority', lifts: 'FULL', ...fields });
const stands = (rule: string, change: string, levers: readonly Lever[], kind: Edge['kind'] = 'BLOCKS'): Edge =>
  makeEdge(kind, rule, change, { phase: 'CURRENT', why: 'It says so.', obstacle: makeObstacle({ levers: [...levers] }) });
const held = (edges: readonly Edge[], ...sections: ReturnType<typeof aSection>[]): GraphStore =>
  storeOf(
    withEnds([makeNode('CHANGE', 'change/a', { title: 'A' }), makeNode('CHANGE', 'change/b', { title: 'B' }), ...sections], edges, [POWER]),
    [...edges],
  );

describe('the smallest set of levers', () => {
  const shared = held([
    stands('asp/2014/8/section/1', 'change/a', [practice(), order()]),
    stands('asp/2014/8/section/2', 'change/a', [order()], 'CONSTRAINS'),
    stands('asp/2014/8/section/1', 'change/b', [order(), act()]),
  ]);

  it('takes one power for several rules, where that is fewest', async () => {
    const { levers, weight, frees, stays, alternatives } = await ask(shared);
    expect(levers.map(({ key, uses }) => [key, uses.length])).toEqual([[`NEGATIVE_SSI/${POWER}/${MINISTERS}`, 3]]);
    expect([weight, frees.map(({ title }) => title), stays, alternatives]).toEqual([6, ['A', 'B'], [], []]);
  });

  it('goes by weight where the lightest is asked for, with the weights that are given', async () => {
    const store = held([
      stands('asp/2014/8/section/1', 'change/a', [order()]),
      stands('asp/2014/8/section/2', 'change/b', [practice(), order()]),
    ]);
    const heavy = { weights: new Map([['PRACTICE', 50] as const]) };
    const types = async (request: Partial<SmallestSetRequest>) => (await ask(store, request)).levers.map(({ type }) => type);
    expect(await types({ aim: 'LIGHTEST' })).toEqual(['NEGATIVE_SSI']);
    const apart = held([
      stands('asp/2014/8/section/1', 'change/a', [practice(), act()]),
      stands('asp/2014/8/section/2', 'change/b', [practice(), act()]),
    ]);
    expect((await ask(apart, { aim: 'LIGHTEST', oneBill: true })).levers.map(({ type }) => type)).toEqual(['PRACTICE', 'PRACTICE']);
    expect((await ask(apart, { aim: 'FEWEST', oneBill: true })).levers.map(({ type }) => type)).toEqual(['ACT_OF_SCOTTISH_PARLIAMENT']);
    expect((await ask(apart, { aim: 'LIGHTEST', oneBill: true, ...heavy })).weight).toBe(8);
  });

  it('offers other sets of the same size', async () => {
    const store = held([stands('asp/2014/8/section/1', 'change/a', [practice(), order(), act()])]);
    const { levers, alternatives, hasMoreAlternatives } = await ask(store, { changes: ['change/a'] });
    expect([levers, ...alternatives.map((set) => set.levers)].map((set) => set.map(({ type }) => type))).toEqual([
      ['PRACTICE'],
      ['NEGATIVE_SSI'],
      ['ACT_OF_SCOTTISH_PARLIAMENT'],
    ]);
    expect(hasMoreAlternatives).toBe(false);
  });

  it('starts a power first where it has not started, and says so where nothing starts it', async () => {
    const waiting = aSection('asp/2026/16/section/8', { status: 'not_commenced' });
    const starting = makeLever({
      type: 'COMMENCEMENT_REGULATIONS',
      under: 'asp/2026/16/section/70',
      holder: MINISTERS,
      lifts: 'PARTLY',
      alreadyDoneBy: waiting.id,
    });
    const edge = stands('asp/2014/8/section/1', 'change/a', [starting, order({ under: waiting.id })]);
    const { levers, stays } = await ask(held([edge], waiting), { changes: ['change/a'] });
    expect([levers.map(({ type }) => type), stays]).toEqual([['COMMENCEMENT_REGULATIONS', 'NEGATIVE_SSI'], []]);
    const alone = stands('asp/2014/8/section/1', 'change/a', [order({ under: waiting.id })]);
    expect((await ask(held([alone], waiting), { changes: ['change/a'] })).stays.map(({ because }) => because)).toEqual([
      'POWER_NOT_STARTED',
    ]);
  });

  it('finds what starts a power wherever it is listed', async () => {
    const waiting = aSection('asp/2026/16/section/8', { status: 'not_commenced' });
    const starting = makeLever({ type: 'COMMENCEMENT_REGULATIONS', under: 'asp/2026/16/section/70', holder: MINISTERS, lifts: 'FULL' });
    const store = held(
      [
        stands('asp/2014/8/section/1', 'change/a', [order({ under: waiting.id })]),
        stands('asp/2014/8/section/2', 'change/b', [{ ...starting, alreadyDoneBy: waiting.id }]),
      ],
      waiting,
    );
    const { levers, frees, stays } = await ask(store);
    expect([levers.map(({ type }) => type), frees.length, stays]).toEqual([['COMMENCEMENT_REGULATIONS', 'NEGATIVE_SSI'], 2, []]);
  });

  it('reads aloud for one change and one rule, for none, and for what is already free', async () => {
    const one = held([stands('asp/2014/8/section/1', 'change/a', [practice()])]);
    const text = async (store: GraphStore, request: Partial<SmallestSetRequest> = {}) => textOfSmallestSet(await ask(store, request));
    expect(await text(one, { changes: ['change/a'] })).toContain(
      'One change is asked for, on 25 November 2026. One rule stands against it. One lever is the fewest that lifts it, with a weight of 1. This is exact',
    );
    expect(await text(one)).toContain('Nothing stands against “B” as it is.');
    expect(await text(one, { changes: ['change/b'] })).toContain('No rule stands against it. Nothing needs to be lifted.');
    expect(await text(one, { changes: ['change/a'], notHolders: ['body/local-authority'] })).toContain(
      'No lever that may be used lifts it in full.',
    );
  });

  it('says what stays and why, and what would ease it', async () => {
    const because = async (request: Partial<SmallestSetRequest>) => (await ask(shared, request)).stays.map((stay) => stay.because);
    expect(await because({ notHolders: [MINISTERS] })).toEqual(['LEFT_OUT']);
    expect(await because({ without: [`NEGATIVE_SSI/${POWER}/${MINISTERS}`] })).toEqual(['LEFT_OUT']);
    expect(await because({ keep: ['asp/2014/8'] })).toEqual(['KEPT', 'KEPT']);
    expect(await because({ keep: ['asp/2014/8/section/2'], against: 'BLOCKS' })).toEqual([]);
    const eased = held([stands('asp/2014/8/section/1', 'change/a', [practice({ lifts: 'PARTLY' })])]);
    const { stays, frees, levers } = await ask(eased, { changes: ['change/a'] });
    expect([stays.map(({ because: why, eases }) => [why, eases.length]), frees, levers]).toEqual([[['NO_FULL_LEVER', 1]], [], []]);
  });

  it('builds on what is decided already, whatever is left out or kept, and names levers that are none of theirs', async () => {
    const key = 'ACT_OF_SCOTTISH_PARLIAMENT/asp/2014/8/section/1/change/b/body/scottish-parliament';
    const { levers, weight } = await ask(shared, { settled: [key] });
    expect(levers.map(({ type, isSettled }) => [type, isSettled])).toEqual([
      ['NEGATIVE_SSI', false],
      ['ACT_OF_SCOTTISH_PARLIAMENT', true],
    ]);
    expect(weight).toBe(6);
    expect((await ask(shared, { settled: ['none/such'], without: [key] })).unknown).toEqual(['none/such']);
    const ministers = `NEGATIVE_SSI/${POWER}/${MINISTERS}`;
    const both = await ask(shared, { settled: [ministers], notHolders: [MINISTERS], keep: ['asp/2014/8'] });
    expect([both.levers.map((lever) => lever.key), both.stays]).toEqual([[ministers], []]);
  });

  it('lifts every rule of the whole release that can be lifted, and reads aloud', async () => {
    const changes = (await realChanges()).map(({ id }) => id);
    const found = await ask(await realStore(), { changes: changes.slice(0, 30) });
    const chosen = new Set(found.levers.map(({ key }) => key));
    const stayed = new Set(found.stays.map(({ block }) => block));
    for (const block of found.blocks) {
      const lifting = found.levers.filter(({ uses }) =>
        uses.some(
          (use) =>
            use.block === block && use.lever.lifts === 'FULL' && (use.lever.waitsFor === null || chosen.has(use.startFirst?.key ?? '')),
        ),
      );
      expect(lifting.length > 0, `${block.rule.id} against ${block.change.id}`).toBe(!stayed.has(block));
    }
    expect(textOfSmallestSet(found)).toMatchSnapshot();
  });
});
