/** Opens the store that the settings name: the memory store, which needs nothing but the compiled release. */
import { readRelease } from '@rules/graph-seed';
import { MemoryStore } from './memory/store.ts';
import type { GraphStore } from './port.ts';

export interface StoreConfig {
  /** Path of the compiled release; by default the one that `npm run data:compile` writes. */
  releaseFile?: string;
}

/** A store that holds the compiled release. Throws a ReleaseError, which says what to do, where there is none. */
export async function openStore({ releaseFile }: StoreConfig = {}): Promise<GraphStore> {
  return new MemoryStore(readRelease(releaseFile));
}
