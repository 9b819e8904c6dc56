/** Every trace of the release, and the overview of it, is the same, to the letter, whichever store it is worked out from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingOf } from '@rules/api/domain/explore/standing.ts';
import { overviewOf } from '@rules/api/domain/overview/index.ts';
import { trace } from '@rules/api/domain/trace/index.ts';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import { readRelease } from '@rules/graph-seed';
import { MOMENTS, TODAY } from '../support/domain.ts';
import { servers } from '../support/neo4j.ts';

describe.each(servers)('traces, on $title', (server) => {
  const release = readRelease();
  const changes = release.nodes.filter(({ kind }) => kind === 'CHANGE').map(({ id }) => id);
  const memory = new MemoryStore(release);
  let neo4j: Neo4jStore;
  beforeAll(async () => {
    // A machine at work may take long over the first plans.
    neo4j = new Neo4jStore({ ...(await server.settings()), readTimeMs: 60_000 });
    await neo4j.replace(release);
  });
  afterAll(() => neo4j.close());

  it.each(Object.entries(MOMENTS))('are those of the memory store %s', async (_moment, asAt) => {
    expect(changes).toHaveLength(release.info.counts.nodes.CHANGE ?? 0);
    const differing: string[] = [];
    for (const change of changes) {
      const request = { change, asAt, officialOnly: false, today: TODAY };
      const [expected, found] = await Promise.all([trace(memory, request), trace(neo4j, request)]);
      if (JSON.stringify(found) !== JSON.stringify(expected)) differing.push(change);
    }
    expect(differing).toEqual([]);
  });

  it('all law stands as it does in the memory store', async () => {
    const ids = release.nodes.filter(({ kind }) => kind === 'INSTRUMENT' || kind === 'PROVISION').map(({ id }) => id);
    for (const asAt of Object.values(MOMENTS)) {
      const [expected, found] = await Promise.all([memory, neo4j].map((store) => standingOf(store, { ids, asAt, today: TODAY })));
      expect(expected).toHaveLength(ids.length);
      expect(found).toEqual(expected);
    }
  });

  it.each(['areas', 'foundations', 'instruments', 'bearers', 'links', 'map', 'ages', 'started', 'leftOut'] as const)(
    'and so are the %s of the overview',
    async (part) => {
      const [expected, found] = await Promise.all([overviewOf(memory)[part](), overviewOf(neo4j)[part]()]);
      expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
    },
  );
});
