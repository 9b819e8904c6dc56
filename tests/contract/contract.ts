/** What every GraphStore must do, whatever it stands on: run unchanged against each store, on small graphs made for the purpose and on the whole release. */
import type { Release } from '@rules/schema';
import type { GraphStore } from '@rules/api/store/port.ts';
import { edgesContract } from './edges.ts';
import { listsContract } from './lists.ts';
import { nodesContract } from './nodes.ts';
import { pagingContract } from './paging.ts';
import { pathsContract } from './paths.ts';
import { searchContract } from './search.ts';
import { walksContract } from './walks.ts';
import { wholeReleaseContract } from './whole.ts';

/** Opens a store that holds just this release. Closed before the next is opened, so all may share one database. */
export type MakeStore = (release: Release) => Promise<GraphStore>;

/** Registers the suite for one store. `readRelease` gives the whole compiled release. */
export function graphStoreContract(makeStore: MakeStore, readRelease: () => Release): void {
  nodesContract(makeStore);
  edgesContract(makeStore);
  listsContract(makeStore);
  pagingContract(makeStore);
  walksContract(makeStore);
  searchContract(makeStore);
  pathsContract(makeStore);
  wholeReleaseContract(makeStore, readRelease);
}
