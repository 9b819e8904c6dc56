/** A fault of our own: the reader gets a reference, the log gets the rest, and everything else of the answer stands. */
import { expect, it } from 'vitest';
import { serviceHere, storeWith } from './service.ts';

/** The same store, but its text index is out of order. */
const broken = storeWith(() => ({ search: () => Promise.reject(new Error('index at /secret/place is damaged')) }));

const { ask, written } = serviceHere({ around: broken });

it('is hidden behind a reference that the log holds', async () => {
  const { data, errors } = await ask('{ search(text: "care") { totalCount } }');
  const reference = String(errors?.[0]?.extensions.reference);
  expect(reference).toMatch(/^[0-9a-f]{8}$/);
  expect({ data, errors }).toEqual({
    data: null,
    errors: [
      {
        message: `Something went wrong on our side. Try again; if it happens again, report the reference ${reference}.`,
        locations: [{ line: 1, column: 3 }],
        path: ['search'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
      },
    ],
  });
  expect(written()).toContain(`[${reference}] Error: index at /secret/place is damaged`);
});

it('is not kept as an answer', async () => {
  const first = (await ask('{ search(text: "care") { totalCount } }')).errors?.[0]?.extensions.reference;
  expect((await ask('{ search(text: "care") { totalCount } }')).errors?.[0]?.extensions.reference).not.toBe(first);
});
