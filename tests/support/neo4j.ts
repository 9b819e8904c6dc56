/** Real Neo4j servers for tests: that of NEO4J_TEST_URI, or one of each version that this machine can run, each started when first asked for. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import { fetchNeo4j, missingFor, NEO4J_VERSIONS, startNeo4j } from '../../scripts/lib/neo4j.mjs';

export interface TestServer {
  title: string;
  /** Why there is no such server here; null where there is one. */
  missing: string | null;
  /** Starts it where it is not running. Its database is thrown away after the tests of the file. */
  settings(): Promise<DatabaseSettings>;
}

/** Throws where REQUIRE_NEO4J is set and no server can be had. */
export async function neo4jForTests(): Promise<TestServer[]> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '', REQUIRE_NEO4J: required } = process.env;
  if (uri) return [{ title: `Neo4j at ${uri}`, missing: null, settings: async () => ({ uri, user, password }) }];
  const servers = await Promise.all(
    NEO4J_VERSIONS.map(async (wanted): Promise<TestServer> => {
      const missing = await missingFor(wanted);
      if (missing !== null) return { title: wanted.name, missing, settings: () => Promise.reject(new Error(missing)) };
      return { title: wanted.name, missing, settings: started(wanted.version) };
    }),
  );
  if (required === '1' && servers.every(({ missing }) => missing !== null))
    throw new Error(`REQUIRE_NEO4J is set, and there is no Neo4j to test with. ${servers.map(({ missing }) => missing).join(' ')}`);
  return servers;
}

/** Starts a server once, on a folder of its own that goes with it. */
function started(version: string): () => Promise<DatabaseSettings> {
  let server: ReturnType<typeof startNeo4j> | undefined;
  const home = mkdtempSync(join(tmpdir(), 'rules-neo4j-'));
  afterAll(async () => {
    // Its data are thrown away, so it need not put them in order.
    await (await server)?.stop('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  });
  return async () => {
    server ??= fetchNeo4j(version).then(() => startNeo4j({ version, home, password: 'only-for-tests' }));
    const { uri, user, password } = await server;
    return { uri, user, password };
  };
}
