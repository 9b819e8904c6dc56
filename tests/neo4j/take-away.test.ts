/** Files to take away are the same whichever store they are made from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '@rules/api/export/formats/index.ts';
import { take } from '@rules/api/export/taking/index.ts';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import { readRelease } from '@rules/graph-seed';
import { TODAY } from '../support/domain.ts';
import { servers } from '../support/neo4j.ts';

const TAKING = { origin: 'http://localhost:4000', today: TODAY };

// On the version that most teams run: what differs between versions is below the port, and tested there.
describe.each(servers.slice(0, 1))('files to take away, on $title', (server) => {
  const release = readRelease();
  const memory = new MemoryStore(release);
  let neo4j: Neo4jStore;
  beforeAll(async () => {
    neo4j = new Neo4jStore({ ...(await server.settings()), readTimeMs: 60_000 });
    await neo4j.replace(release);
  });
  afterAll(() => neo4j.close());

  it.each([
    'release',
    'body/sssc',
    'change/flexible-panel-composition?asAt=2020-02-05',
    'paths?from=body/sssc&to=foundation/people',
    'explore?at=body/sssc&open=asp/2014/8&open=foundation/voice&open=asp/2014/8/section/58&off=no-policy-area&asAt=2020-02-05',
  ])('%s', async (address) => {
    const [page = '', search] = address.split('?');
    const [expected, found] = await Promise.all(
      [memory, neo4j].map((store) => take(store, { page, params: new URLSearchParams(search), today: TODAY })),
    );
    if (!expected || !found) throw new Error('There are two stores');
    for (const { write } of [FORMATS.cyjs, FORMATS['links.csv']].filter((format) => format !== undefined))
      expect(write(found, TAKING)).toBe(write(expected, TAKING));
  });
});
