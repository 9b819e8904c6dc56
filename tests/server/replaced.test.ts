/** A release that is replaced while a question is answered: the answer is of one release, and so is what is kept. */
import { expect, it } from 'vitest';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { makeNode, makeRelease } from '../support/build.ts';
import { serviceHere, storeWith } from './service.ts';

const release = (title: string, hash: string) =>
  makeRelease([makeNode('BODY', 'body/a', { title }), makeNode('BODY', 'body/b', { title })], [], { info: { hash: hash.repeat(64) } });
const [before, after] = [release('Old', '0'), release('New', '1')];
const store = new MemoryStore(before);

/** Replaces the release after the first part of an answer was read. */
const replacing = storeWith(() => ({
  async nodes(ids) {
    const found = await store.nodes(ids);
    await store.replace(after);
    return found;
  },
}));

const { data } = serviceHere({ around: () => replacing(store) });

it('gives no answer of two releases', async () => {
  const query = '{ entity(id: "body/a") { title } bodies(first: 1) { nodes { title } } }';
  const whole = { entity: { title: 'New' }, bodies: { nodes: [{ title: 'New' }] } };
  expect(await data(query)).toEqual(whole);
  expect(await data(query)).toEqual(whole);
  // Nothing of the other was kept under the name of the old one.
  await store.replace(before);
  expect(await data('{ bodies(first: 1) { nodes { title } } }')).toEqual({ bodies: { nodes: [{ title: 'Old' }] } });
});
