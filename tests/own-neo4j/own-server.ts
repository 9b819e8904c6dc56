/** A Neo4j server of the test's own, to be stopped, lost and brought back at will: always on the same port and the same data. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import { fetchNeo4j, missingFor, NEO4J_VERSIONS, startNeo4j } from '../../scripts/lib/neo4j.mjs';
import { freePort } from '../support/server.ts';

const [wanted] = NEO4J_VERSIONS;
const PASSWORD = 'only-for-these-tests';

const missing = await missingFor(wanted);
if (missing !== null && process.env.REQUIRE_NEO4J === '1') throw new Error(`REQUIRE_NEO4J is set. ${missing}`);

/** The version that a server of one's own is of; none where it cannot be had here, which tests/contract says with the reason. */
export const oneServer: { title: string }[] = missing === null ? [{ title: wanted.name }] : [];

export interface OwnServer {
  settings: DatabaseSettings;
  /** Starts it, or starts it again, and waits until it answers. `settings`: those of Neo4j's own configuration. */
  start(settings?: Record<string, string>): Promise<void>;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Ends it without a word, as a lost machine does. */
  kill(): Promise<void>;
  /** Lets it stand still with its connections open, as an overloaded machine does; and go on. */
  pause(): void;
  goOn(): void;
  /** Its process; 0 where it does not run. */
  pid(): number;
}

/** Call inside a describe block. The server goes with its data after the tests. */
export async function ownServer(): Promise<OwnServer> {
  const home = mkdtempSync(join(tmpdir(), 'rules-neo4j-'));
  const port = await freePort();
  let server: Awaited<ReturnType<typeof startNeo4j>> | undefined;
  const signal = (name: NodeJS.Signals): void => {
    if (!server) throw new Error('The database does not run.');
    process.kill(server.pid, name);
  };
  const kill = async (): Promise<void> => {
    await server?.stop('SIGKILL');
    server = undefined;
  };
  afterAll(async () => {
    await kill();
    rmSync(home, { recursive: true, force: true });
  });
  return {
    settings: { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD },
    async start(settings = {}) {
      await fetchNeo4j(wanted.version);
      server = await startNeo4j({ version: wanted.version, home, password: PASSWORD, port, heap: '512m', settings });
    },
    async stop() {
      await server?.stop();
      server = undefined;
    },
    pid: () => server?.pid ?? 0,
    kill,
    pause: () => signal('SIGSTOP'),
    goOn: () => signal('SIGCONT'),
  };
}
