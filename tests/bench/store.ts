/** The memory store on the whole release: time to build it, and p95 of each method over calls spread across the data. Alone: `npx tsx tests/bench/store.ts`. */
import { fileURLToPath } from 'node:url';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import type { FacetField } from '@rules/api/store/port.ts';
import { readRelease } from '@rules/graph-seed';
import { ENTITY_KINDS, RULE_RELATIONS } from '@rules/schema';
import type { Release } from '@rules/schema';
import { quantile } from './figure.ts';
import type { Figure } from './figure.ts';

const TYPED = [
  'aftercare',
  'corporate parnt',
  's 29 1995 Act',
  'section 58',
  '2009/210',
  'SSSC',
  'children',
  'a',
  'brothers and sisters',
  'school exclusion',
  'aftercar for erly leavers',
  'who decides panel size',
];
const FACETS: readonly FacetField[] = [
  'foundation',
  'instrumentClass',
  'membership',
  'confidence',
  'verdict',
  'changeStatus',
  'lightestLeverHolder',
  'inForce',
];
const WRONG_IDS = ['asp/2014/8/section/580', 'change/aftercare-early', 'body/corporate-parent', 'ukpga/1995/63/section/29'];

/** Milliseconds of each call, after one round to warm up; `rounds` times over. */
async function timeEach<T>(inputs: readonly T[], call: (input: T) => Promise<unknown>, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const input of inputs) {
      const start = performance.now();
      await call(input);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return times;
}

/** Every `step`-th pair of a change and a body, role or provision. */
function farPairs({ nodes }: Release, step: number): [string, string][] {
  const changes = nodes.filter(({ kind }) => kind === 'CHANGE');
  const others = nodes.filter(({ kind }) => kind === 'BODY' || kind === 'ROLE' || kind === 'PROVISION');
  return changes.map((change, index): [string, string] => [change.id, others[(index * step) % others.length]?.id ?? change.id]);
}

export async function benchStore(): Promise<Figure[]> {
  const release = readRelease();
  const builds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    new MemoryStore(release);
    builds.push(performance.now() - start);
  }
  const store = new MemoryStore(release);
  const all = release.nodes.map(({ id }) => id);
  const frontiers = Array.from({ length: 40 }, (_, index) => all.filter((_id, at) => at % 40 === index));
  const p95 = async <T>(name: string, inputs: readonly T[], call: (input: T) => Promise<unknown>, rounds = 5): Promise<Figure> => ({
    name: `${name}, p95`,
    value: quantile(await timeEach(inputs, call, rounds), 0.95),
    unit: 'ms',
  });

  return [
    { name: 'build, first', value: builds[0] ?? 0, unit: 'ms', under: 1000 },
    { name: 'build, median of 5', value: quantile(builds, 0.5), unit: 'ms', under: 1000 },
    await p95('nodes, 50 ids', frontiers, (ids) => store.nodes(ids)),
    await p95('edges, all of one id', all, (id) => store.edges({ ids: [id], direction: 'BOTH' }), 2),
    await p95('edges, frontier of 50, rules to changes', frontiers, (ids) =>
      store.edges({ ids, direction: 'BOTH', kinds: RULE_RELATIONS }),
    ),
    await p95('edges, frontier of 50, at most 25 each', frontiers, (ids) => store.edges({ ids, direction: 'BOTH', limitPerId: 25 })),
    await p95('list, page of 25 of each kind', ENTITY_KINDS, (kind) => store.list({ kind, first: 25 }), 20),
    await p95(
      'list, filtered and sorted',
      ENTITY_KINDS,
      (kind) =>
        store.list({
          kind,
          first: 25,
          filter: { text: 'child', confidence: ['HIGH', 'MEDIUM'] },
          orderBy: { field: 'YEAR', direction: 'DESC' },
        }),
      20,
    ),
    await p95('facets, 8 fields of each kind', ENTITY_KINDS, (kind) => store.facets(kind, { confidence: ['HIGH', 'MEDIUM'] }, FACETS), 20),
    await p95('search, first 10', TYPED, (text) => store.search({ text, first: 10 }), 20),
    await p95('paths, 5 of at most 6 steps', farPairs(release, 13), ([from, to]) => store.paths({ from, to, maxLength: 6, limit: 5 }), 2),
    await p95('nearest, 5', WRONG_IDS, (id) => store.nearest(id, 5), 20),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, value } of await benchStore()) console.log(`${name.padEnd(48)} ${value.toFixed(2).padStart(8)} ms`);
}
