/** Every trace of the release, the overview of it and some comparisons are the same, to the letter, whichever store they are worked out from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '@rules/api/domain/compare/index.ts';
import { standingOf } from '@rules/api/domain/explore/standing.ts';
import { chokePoints } from '@rules/api/domain/lifting/choke-points.ts';
import { smallestSet } from '@rules/api/domain/lifting/smallest-set.ts';
import { textOfChokePoints, textOfSmallestSet } from '@rules/api/domain/lifting/text.ts';
import { overviewOf } from '@rules/api/domain/overview/index.ts';
import { trace } from '@rules/api/domain/trace/index.ts';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import type { GraphStore } from '@rules/api/store/port.ts';
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

  it.each(Object.entries(MOMENTS))('levers across all changes, and the smallest set, are the same %s', async (_moment, asAt) => {
    const request = { foundations: null, against: 'ALL', asAt, today: TODAY, keep: [], oneBill: false } as const;
    const first = changes.slice(0, 30);
    const [expected, found] = await Promise.all(
      [memory, neo4j].map(async (store) => [
        textOfChokePoints(await chokePoints(store, { ...request, changes: null, holders: null, keys: null, types: null })),
        textOfSmallestSet(
          await smallestSet(store, {
            ...request,
            changes: first,
            aim: 'FEWEST',
            weights: new Map(),
            settled: [],
            without: [],
            notHolders: [],
          }),
        ),
      ]),
    );
    expect(found).toEqual(expected);
  });

  it.each(['areas', 'foundations', 'instruments', 'bearers', 'links', 'map', 'ages', 'started', 'leftOut'] as const)(
    'and so are the %s of the overview',
    async (part) => {
      const [expected, found] = await Promise.all([overviewOf(memory)[part](), overviewOf(neo4j)[part]()]);
      expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
    },
  );

  it.each([
    [['ukpga/1995/36'], ['asp/2014/8']],
    [['body/local-authority'], ['body/health-board', 'role/court']],
    [['change/aftercare-for-early-leavers'], ['change/continuing-care-to-21-in-practice']],
    [
      ['treaty/uncrc', 'clash/child-under-16-or-18'],
      ['asp/2024/1', 'foundation/voice'],
    ],
  ])('a comparison of %j with %j is that of the memory store', async (left, right) => {
    const of = async (store: GraphStore) => {
      const named = async (ids: string[]) => (await store.nodes(ids)).filter((node) => node !== null);
      return (await compare(store, await named(left), await named(right))).comparison;
    };
    expect(JSON.stringify(await of(neo4j))).toBe(JSON.stringify(await of(memory)));
  });
});
