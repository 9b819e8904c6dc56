/** Opens the store that the settings name: the memory store, which needs nothing but the compiled release, or that of a Neo4j database. */
import { readRelease } from '@rules/graph-seed';
import { MemoryStore } from './memory/store.ts';
import type { DatabaseSettings } from './neo4j/database.ts';
import type { GraphStore } from './port.ts';

export interface StoreConfig {
  /** Path of the compiled release; by default the one that `npm run data:compile` writes. */
  releaseFile?: string;
  /** The database to ask instead of the release; null for none. */
  neo4j?: DatabaseSettings | null;
}

/** The Neo4j store where one is named, which loads the driver; else a store that holds the compiled release. Throws a ReleaseError, which says what to do, where there is none. */
export async function openStore({ releaseFile, neo4j = null }: StoreConfig = {}): Promise<GraphStore> {
  if (neo4j) return new (await import('./neo4j/store.ts')).Neo4jStore(neo4j);
  return new MemoryStore(readRelease(releaseFile));
}
