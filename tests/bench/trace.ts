/** How long a whole trace takes in process on the memory store: every change of the release, at the three moments, after one round to warm up. */
import { verdictsOf } from '@rules/api/domain/verdicts.ts';
import { trace } from '@rules/api/domain/trace/index.ts';
import type { AsAt } from '@rules/api/domain/trace/types.ts';
import { openStore } from '@rules/api/store/open.ts';
import type { GraphStore } from '@rules/api/store/port.ts';
import { quantile } from './figure.ts';
import type { Figure } from './figure.ts';

/** Rounds measured: enough for a steady p95, some seconds in all. */
const ROUNDS = 5;

/** Median and p95 of a full trace, and of the verdicts of all changes in one go, in milliseconds. */
export async function benchTrace(): Promise<Figure[]> {
  const store = await openStore();
  const { date: today } = await store.release();
  const moments: AsAt[] = [
    { mode: 'DATE', date: '2020-02-05' },
    { mode: 'DATE', date: today },
    { mode: 'WHEN_COMMENCED', date: today },
  ];
  const { items } = await store.list({ kind: 'CHANGE', first: 500 });
  const changes = items.map(({ node }) => node.id);

  const rounds = new Map<string, number[]>();
  const lists: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const asAt of moments) {
      for (const change of changes) {
        const question = `${change} ${asAt.mode} ${asAt.date}`;
        const times = rounds.get(question) ?? [];
        rounds.set(question, times);
        keep(times, round, await timed(() => trace(store, { change, asAt, officialOnly: false, today })));
      }
      keep(lists, round, await timed(() => verdictsOf(store, changes, asAt, today)));
    }
  }
  const storeCalls = await callsOfATrace(store, changes, today);
  await store.close();
  // Each trace by the median of its rounds: what it takes, and not what else the machine did in those milliseconds.
  const traces = [...rounds.values()].map((times) => quantile(times, 0.5));
  const calls = [...rounds.values()].flat();
  return [
    { name: 'whole trace, median', value: quantile(traces, 0.5), unit: 'ms' },
    { name: `whole trace, p95 of ${traces.length} (median of ${ROUNDS} each)`, value: quantile(traces, 0.95), unit: 'ms', under: 5 },
    { name: `whole trace, p95 of all ${calls.length} calls`, value: quantile(calls, 0.95), unit: 'ms' },
    { name: `verdicts of all ${changes.length} changes, median`, value: quantile(lists, 0.5), unit: 'ms' },
    { name: 'calls of the store in one trace, most', value: storeCalls, unit: 'calls', under: 7 },
  ];
}

/** The first round warms up and is not kept. */
const keep = (samples: number[], round: number, value: number): void => {
  if (round > 0) samples.push(value);
};

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The most calls of the store that one trace makes: what a store over a network would wait for. */
async function callsOfATrace(store: GraphStore, changes: readonly string[], today: string): Promise<number> {
  let calls = 0;
  const counting = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        // The facts of the release are held by every store.
        if (name !== 'release') calls += 1;
        return Reflect.apply(member, target, args);
      };
    },
  });
  let most = 0;
  for (const change of changes) {
    calls = 0;
    await trace(counting, { change, asAt: { mode: 'DATE', date: today }, officialOnly: false, today });
    most = Math.max(most, calls);
  }
  return most;
}
