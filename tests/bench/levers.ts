/** How long questions across changes take, on either store: the levers that free the most, and the smallest set for thirty changes. */
import { chokePoints } from '@rules/api/domain/lifting/choke-points.ts';
import { smallestSet } from '@rules/api/domain/lifting/smallest-set.ts';
import { openStore } from '@rules/api/store/open.ts';
import type { GraphStore } from '@rules/api/store/port.ts';
import { quantile } from './figure.ts';
import type { Figure } from './figure.ts';

/** Calls of each question that are measured, after some to warm up. */
const [WARM_UP, CALLS] = [5, 60];
const THIRTY = 30;

/** Median and p95 of each question, in milliseconds; the p95 is to be under `under`. Each call asks about other changes or another day. */
export async function leverFigures(store: GraphStore, under: number): Promise<Figure[]> {
  const { date: today } = await store.release();
  const { items } = await store.list({ kind: 'CHANGE', first: 500 });
  const changes = items.map(({ node }) => node.id);
  const thirty = (at: number): string[] => Array.from({ length: THIRTY }, (_, index) => changes[(at * 7 + index) % changes.length] ?? '');
  const day = (at: number): string => (at % 2 === 0 ? today : `${2020 + (at % 6)}-02-05`);
  const base = { foundations: null, against: 'ALL', today, keep: [], oneBill: false } as const;
  const questions: [name: string, ask: (at: number) => Promise<unknown>][] = [
    [
      'choke points of all changes',
      (at) => chokePoints(store, { ...base, asAt: { mode: 'DATE', date: day(at) }, changes: null, holders: null, keys: null, types: null }),
    ],
    [
      `smallest set for ${THIRTY} changes`,
      (at) =>
        smallestSet(store, {
          ...base,
          asAt: { mode: 'DATE', date: today },
          changes: thirty(at),
          aim: at % 2 === 0 ? 'FEWEST' : 'LIGHTEST',
          weights: new Map(),
          settled: [],
          without: [],
          notHolders: [],
        }),
    ],
  ];
  const figures: Figure[] = [];
  for (const [name, ask] of questions) {
    const times: number[] = [];
    for (let at = -WARM_UP; at < CALLS; at += 1) {
      const began = performance.now();
      await ask(at + WARM_UP);
      if (at >= 0) times.push(performance.now() - began);
    }
    figures.push(
      { name: `${name}, median`, value: quantile(times, 0.5), unit: 'ms' },
      { name: `${name}, p95 of ${CALLS}`, value: quantile(times, 0.95), unit: 'ms', under },
    );
  }
  return figures;
}

export async function benchLevers(): Promise<Figure[]> {
  const store = await openStore();
  try {
    return await leverFigures(store, 100);
  } finally {
    await store.close();
  }
}
