/** A store for the tests of one describe block: opened before them, closed after. */
import { afterAll, beforeAll } from 'vitest';
import type { GraphStore } from '@rules/api/store/port.ts';
import type { Release } from '@rules/schema';
import type { MakeStore } from './contract.ts';

/** Call inside a describe block; the function it returns gives the store, once the tests run. */
export function opened(makeStore: MakeStore, release: Release): () => GraphStore {
  let store: GraphStore | undefined;
  beforeAll(async () => {
    store = await makeStore(release);
  });
  afterAll(async () => store?.close());
  return () => {
    if (!store) throw new Error('The store is open only while the tests run.');
    return store;
  };
}

/** Ids of what a list or search gave; null stays null. */
export const ids = (nodes: readonly ({ id: string } | null)[]): (string | null)[] => nodes.map((node) => node?.id ?? null);
