/** Random graphs and random calls: the memory store and the Neo4j store give the same whole answers. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import type { GraphStore } from '@rules/api/store/port.ts';
import { servers } from '../support/neo4j.ts';
import { randomOf, seedOr } from '../support/random.ts';
import { randomCall } from './random-calls.ts';
import type { Call } from './random-calls.ts';
import { randomGraph } from './random-graph.ts';

const GRAPHS = Number(process.env.RANDOM_GRAPHS ?? 10);
const CALLS = 1_000;
/** Calls that wait for the server at the same time. */
const AT_ONCE = 16;
/** More than these tell nothing new. */
const MOST_SHOWN = 10;

/** For a report: things by their ids alone. */
const brief = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value && 'title' in value ? value.id : value;

/** The answer, or the error, whole. */
const answer = async ({ ask }: Call, store: GraphStore): Promise<unknown> =>
  ask(store).catch((error: unknown) => ({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }));

// On the version that most teams run; on all of them where RANDOM_GRAPHS says how many graphs.
describe.each(process.env.RANDOM_GRAPHS ? servers : servers.slice(0, 1))('on $title', (server) => {
  it(`${GRAPHS * CALLS} random calls have the same answers as in memory`, { timeout: 900_000 }, async () => {
    const seed = seedOr(4);
    const differences: unknown[] = [];
    const counts: Record<string, number> = {};
    let errors = 0;
    // No answer counts as another for being late.
    const neo4j = new Neo4jStore({ ...(await server.settings()), readTimeMs: 120_000 });
    for (let graph = 0; graph < GRAPHS; graph += 1) {
      const random = randomOf(seed * 10_000 + graph);
      const release = randomGraph(random, graph);
      const memory = new MemoryStore(release);
      await neo4j.replace(release);
      const calls: Call[] = [];
      for (let left = CALLS; left > 0; left -= 1) calls.push(await randomCall(random, release, memory));
      const compareNext = async (): Promise<void> => {
        for (let call = calls.pop(); call; call = calls.pop()) {
          const [expected, got] = await Promise.all([answer(call, memory), answer(call, neo4j)]);
          counts[call.name] = (counts[call.name] ?? 0) + 1;
          if (isDeepStrictEqual(Object.keys((expected ?? {}) as object), ['error'])) errors += 1;
          if (!isDeepStrictEqual(expected, got)) differences.push({ graph, call: call.name, request: call.request, expected, got });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, compareNext));
    }
    await neo4j.close();
    const shown = JSON.stringify(differences.slice(0, MOST_SHOWN), brief);
    expect(differences.length, `RANDOM_SEED=${seed}: ${differences.length} differences, such as ${shown}`).toBe(0);
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(GRAPHS * CALLS);
    // Every method was asked, and only few calls were ones that both refuse.
    expect(Object.keys(counts)).toHaveLength(9);
    expect(errors).toBeLessThan((GRAPHS * CALLS) / 10);
  });
});
