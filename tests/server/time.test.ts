/** An answer that takes too long ends in time, as one error and nothing else. */
import { expect, it } from 'vitest';
import { serviceHere, storeWith } from './service.ts';

/** The same store, but each list takes its time. */
const slow = storeWith((store) => ({
  async list(request) {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return store.list(request);
  },
}));

const { ask } = serviceHere({ around: slow, timeMs: 300 });

it('gives up after the time and says so', async () => {
  const began = performance.now();
  const { data, errors } = await ask('{ release { id } changes(first: 1) { totalCount } bodies(first: 1) { totalCount } }');
  expect({ data, errors }).toEqual({
    data: null,
    errors: [
      {
        message: 'The answer took longer than 0.3 seconds. Ask for less at once: fewer things, a smaller page or fewer levels.',
        extensions: { code: 'TIMEOUT', timeMs: 300 },
      },
    ],
  });
  expect(performance.now() - began).toBeLessThan(1_900);
});

it('what is quick is answered', async () => {
  expect((await ask('{ release { id } }')).errors).toBeUndefined();
});
