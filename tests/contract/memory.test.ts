import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { readRelease } from '@rules/graph-seed';
import { graphStoreContract } from './contract.ts';

graphStoreContract(async (release) => new MemoryStore(release), readRelease);
