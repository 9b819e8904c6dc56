/** An answer is worked out once, also for those who ask at the same time, and never kept where it has errors. */
import { expect, it } from 'vitest';
import { serviceHere, storeWith } from './service.ts';

let lists = 0;
let fails = false;

/** The same store; its lists are counted, take a little while, and fail when told to. */
const counted = storeWith((store) => ({
  async list(request) {
    lists += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (fails) throw new Error('out of order');
    return store.list(request);
  },
}));

const { ask, data } = serviceHere({ around: counted });
const QUERY = 'query ($first: Int) { changes(first: $first) { nodes { id title } } }';

it('twenty who ask at once get one answer', async () => {
  lists = 0;
  const answers = await Promise.all(Array.from({ length: 20 }, () => data(QUERY, { first: 3 })));
  expect(lists).toBe(1);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

it('who asks later gets it too, with a cost of his own', async () => {
  lists = 0;
  const { data: answer, extensions } = await ask(QUERY, { first: 3 });
  expect(lists).toBe(0);
  expect(answer).toEqual(await data('query Other { changes(first: 3) { nodes { id title } } }'));
  expect(extensions?.cost.cost).toBe(3);
});

it('other variables are another question', async () => {
  lists = 0;
  expect((await data<{ changes: { nodes: unknown[] } }>(QUERY, { first: 4 })).changes.nodes.length).toBe(4);
  expect(lists).toBe(1);
});

it('an answer with errors is not kept, and those who waited for it ask for themselves', async () => {
  fails = true;
  const failed = await Promise.all([ask(QUERY, { first: 5 }), ask(QUERY, { first: 5 })]);
  expect(failed.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR']);
  fails = false;
  expect((await data<{ changes: { nodes: unknown[] } }>(QUERY, { first: 5 })).changes.nodes.length).toBe(5);
});
