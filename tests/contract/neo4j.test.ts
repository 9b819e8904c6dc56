/** The same contract, held by the Neo4j store on a real server of each version that this machine can run. */
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import { readRelease } from '@rules/graph-seed';
import { describe, expect, it } from 'vitest';
import { neo4jForTests } from '../support/neo4j.ts';
import { graphStoreContract } from './contract.ts';

const servers = await neo4jForTests();

describe.each(servers.filter(({ missing }) => missing === null))('$title', (server) => {
  graphStoreContract(async (release) => {
    const store = new Neo4jStore(await server.settings());
    await store.replace(release);
    return store;
  }, readRelease);
});

// Said, and not passed over: a version that cannot run here is counted as skipped, with the reason.
it.for(servers.filter(({ missing }) => missing !== null))('$title', ({ missing }, { skip }) => {
  expect(missing).not.toBeNull();
  skip(missing ?? '');
});
