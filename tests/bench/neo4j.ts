/** How long the Neo4j store takes on a real server, one by one and warm; nothing is measured where no server can be had. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULE_RELATIONS } from '@rules/schema';
import { overviewOf } from '@rules/api/domain/overview/index.ts';
import { trace } from '@rules/api/domain/trace/index.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import { readRelease } from '@rules/graph-seed';
import { fetchNeo4j, missingFor, NEO4J_VERSIONS, startNeo4j } from '../../scripts/lib/neo4j.mjs';
import { quantile } from './figure.ts';
import type { Figure } from './figure.ts';
import { leverFigures } from './levers.ts';

/** Calls of each kind that are measured, after a tenth as many to warm up. */
const CALLS = 500;

/** Loading, and median and p95 of traces and of single calls, in milliseconds. */
export async function benchNeo4j(): Promise<Figure[]> {
  const [wanted] = NEO4J_VERSIONS;
  const missing = await missingFor(wanted);
  if (missing !== null) {
    console.log(`  left out: ${missing}`);
    return [];
  }
  await fetchNeo4j(wanted.version);
  const home = mkdtempSync(join(tmpdir(), 'rules-neo4j-'));
  const server = await startNeo4j({ version: wanted.version, home, password: 'only-for-the-bench' });
  const store = new Neo4jStore(server);
  try {
    const release = readRelease();
    const began = performance.now();
    await store.replace(release);
    const loading = performance.now() - began;
    const changes = release.nodes.filter(({ kind }) => kind === 'CHANGE').map(({ id }) => id);
    const ids = release.nodes.map(({ id }) => id);
    const change = (at: number): string => changes[at % changes.length] ?? '';
    const fifty = (at: number): string[] => Array.from({ length: 50 }, (_, index) => ids[(at * 50 + index) % ids.length] ?? '');
    const today = release.info.date;
    return [
      { name: `load the release (${release.nodes.length} things, ${release.edges.length} relations)`, value: loading, unit: 'ms' },
      ...(await measured(
        'whole trace',
        (at) => trace(store, { change: change(at), asAt: { mode: 'DATE', date: today }, officialOnly: false, today }),
        300,
      )),
      ...(await leverFigures(store, 500)),
      ...(await measured('nodes, 50 ids', (at) => store.nodes(fifty(at)))),
      ...(await measured('edges, rules to a change, with their ends', (at) =>
        store.edges({ ids: [change(at)], kinds: RULE_RELATIONS, direction: 'IN', ends: true }),
      )),
      ...(await measured('list, 25 changes filtered by verdict', () =>
        store.list({ kind: 'CHANGE', filter: { verdict: ['BLOCKED', 'CONSTRAINED'] }, first: 25 }),
      )),
      ...(await measured('overview: words and tables', () => wordsOf(store), undefined, 20)),
      ...(await measured('overview: map', () => mapOf(store), undefined, 20)),
      ...(await measured('overview: charts', () => chartsOf(store), undefined, 20)),
      ...(await measured('search, first 10', (at) =>
        store.search({ text: ['aftercare', 's 29 1995 act', 'foster care', 'secure'][at % 4] ?? '', first: 10 }),
      )),
    ];
  } finally {
    await store.close();
    await server.stop('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  }
}

/** What the page of the whole system asks, in its three questions. */
const wordsOf = (store: Neo4jStore): Promise<unknown> => {
  const overview = overviewOf(store);
  return Promise.all([overview.areas(), overview.instruments(), overview.bearers(), overview.leftOut()]);
};
const mapOf = (store: Neo4jStore): Promise<unknown> => {
  const overview = overviewOf(store);
  return Promise.all([overview.map(), overview.links(), overview.foundations()]);
};
const chartsOf = (store: Neo4jStore): Promise<unknown> => {
  const overview = overviewOf(store);
  return Promise.all([overview.foundations(), overview.ages(), overview.started()]);
};

async function measured(name: string, call: (at: number) => Promise<unknown>, under?: number, calls = CALLS): Promise<Figure[]> {
  const times: number[] = [];
  for (let at = -calls / 10; at < calls; at += 1) {
    const began = performance.now();
    await call(Math.abs(at));
    if (at >= 0) times.push(performance.now() - began);
  }
  return [
    { name: `${name}, median`, value: quantile(times, 0.5), unit: 'ms' },
    { name: `${name}, p95`, value: quantile(times, 0.95), unit: 'ms', ...(under !== undefined && { under }) },
  ];
}
