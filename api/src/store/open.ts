/** Opens the store that the settings name. */
import { readFile } from 'node:fs/promises';
import { Release } from '@rules/schema';
import { MemoryStore } from './memory/store.ts';
import type { GraphStore } from './port.ts';

export interface StoreConfig {
  /** Path of the compiled release. */
  releaseFile?: string | URL;
}

const COMPILED = new URL('../../../graph-seed/dist/release.json', import.meta.url);

/** A store that holds the compiled release. Throws, with what to do, where there is none or it is not a release. */
export async function openStore({ releaseFile = COMPILED }: StoreConfig = {}): Promise<GraphStore> {
  return new MemoryStore(await readCompiled(releaseFile));
}

async function readCompiled(file: string | URL): Promise<Release> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`There is no compiled release at ${String(file)}. Run "npm run data:compile" first.`, { cause: error });
  });
  return Release.parse(JSON.parse(text));
}
