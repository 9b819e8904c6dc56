/** The same contract, held by the Neo4j store on a real server of each version that this machine can run. */
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import { readRelease } from '@rules/graph-seed';
import { describe, expect, it } from 'vitest';
import { absent, servers } from '../support/neo4j.ts';
import { graphStoreContract } from '../contract/contract.ts';

describe.each(servers)('$title', (server) => {
  graphStoreContract(async (release) => {
    const store = new Neo4jStore(await server.settings());
    await store.replace(release);
    return store;
  }, readRelease);
});

// Said, and not passed over: a version that cannot run here is counted as skipped, with the reason.
it.for(absent)('$title', ({ missing }, { skip }) => {
  expect(missing).not.toBeNull();
  skip(missing ?? '');
});
