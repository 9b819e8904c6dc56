/** Real Neo4j servers for the tests of a file. */
import { inject } from 'vitest';
import { Database } from '@rules/api/store/neo4j/database.ts';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import type { SharedServer } from './neo4j-servers.ts';

export interface TestServer {
  title: string;
  /** Empties its database, the first time a file asks. */
  settings(): Promise<DatabaseSettings>;
}

const shared = inject('neo4j');

/** The servers there are: the first is of the version that most people run. */
export const servers: TestServer[] = shared.flatMap(({ title, settings }) => (settings ? [{ title, settings: emptied(settings) }] : []));

/** Those that cannot be had here. */
export const absent: SharedServer[] = shared.filter(({ missing }) => missing !== null);

function emptied(settings: DatabaseSettings): () => Promise<DatabaseSettings> {
  let empty: Promise<void> | undefined;
  return async () => {
    empty ??= empties(settings);
    await empty;
    return settings;
  };
}

async function empties(settings: DatabaseSettings): Promise<void> {
  const database = new Database(settings);
  try {
    await database.change('MATCH (thing) CALL (thing) { DETACH DELETE thing } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await database.close();
  }
}
