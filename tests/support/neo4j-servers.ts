/** The Neo4j servers that all files of the suite share, one after the other: one of each version that this machine can run, or that of NEO4J_TEST_URI. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import { fetchNeo4j, missingFor, NEO4J_VERSIONS, startNeo4j } from '../../scripts/lib/neo4j.mjs';

export interface SharedServer {
  title: string;
  /** Why there is no such server here; null where there is one. */
  missing: string | null;
  settings: DatabaseSettings | null;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: SharedServer[];
  }
}

/** Throws where REQUIRE_NEO4J is set and no server can be had. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '', REQUIRE_NEO4J: required } = process.env;
  if (uri) {
    project.provide('neo4j', [{ title: `Neo4j at ${uri}`, missing: null, settings: { uri, user, password } }]);
    return () => Promise.resolve();
  }
  const started = await Promise.all(NEO4J_VERSIONS.map(start));
  if (required === '1' && started.every(({ missing }) => missing !== null))
    throw new Error(`REQUIRE_NEO4J is set, and there is no Neo4j to test with. ${started.map(({ missing }) => missing).join(' ')}`);
  project.provide(
    'neo4j',
    started.map(({ title, missing, settings }) => ({ title, missing, settings })),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
}

async function start(wanted: (typeof NEO4J_VERSIONS)[number]): Promise<SharedServer & { stop: () => Promise<void> }> {
  const missing = await missingFor(wanted);
  if (missing !== null) return { title: wanted.name, missing, settings: null, stop: () => Promise.resolve() };
  const home = mkdtempSync(join(tmpdir(), 'rules-neo4j-'));
  await fetchNeo4j(wanted.version);
  // One file tries wrong passwords, for which a server would refuse the next file for some seconds.
  const settings = { 'dbms.security.auth_max_failed_attempts': '0' };
  const server = await startNeo4j({ version: wanted.version, home, password: 'only-for-tests', settings });
  return {
    title: wanted.name,
    missing,
    settings: { uri: server.uri, user: server.user, password: server.password },
    async stop() {
      // Its data are thrown away, so it need not put them in order.
      await server.stop('SIGKILL');
      rmSync(home, { recursive: true, force: true });
    },
  };
}
