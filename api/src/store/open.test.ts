import { describe, expect, it } from 'vitest';
import { openStore } from './open.ts';

describe('openStore', () => {
  it('opens the compiled release', async () => {
    const store = await openStore();
    expect([store.kind, (await store.nodes(['asp/2014/8']))[0]?.title]).toEqual([
      'memory',
      'Children and Young People (Scotland) Act 2014',
    ]);
    await store.close();
  });

  it('says what to do where there is no release', async () => {
    await expect(openStore({ releaseFile: 'no/such/release.json' })).rejects.toThrow('Run "npm run data:compile" to make it.');
  });
});
