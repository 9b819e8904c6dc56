import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { wholeRelease } from '../support/whole-release.ts';
import { graphStoreContract } from './contract.ts';

graphStoreContract(async (release) => new MemoryStore(release), wholeRelease);
