/** How many calls of the store an answer takes: over a network each is a round trip. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createContext } from '@rules/api/graphql/context.ts';
import { resolvers } from '@rules/api/graphql/resolvers/index.ts';
import { readSdl } from '@rules/api/graphql/sdl.ts';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import type { GraphStore } from '@rules/api/store/port.ts';
import { readRelease } from '@rules/graph-seed';

const schema = makeExecutableSchema({ typeDefs: readSdl(), resolvers });
const store = new MemoryStore(readRelease());

/** The answer, and the names of the methods of the store that were called for it. What every store holds, the release, is no call. */
async function asked(source: string): Promise<{ data: unknown; calls: string[] }> {
  const calls: string[] = [];
  const watched: GraphStore = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        if (name !== 'release') calls.push(String(name));
        return Reflect.apply(member, target, args) as unknown;
      };
    },
  });
  const { data, errors } = await graphql({ schema, source, contextValue: createContext(watched) });
  expect(errors).toBeUndefined();
  return { data, calls };
}

const LAWS = (provisions: string) => `{ instruments(first: 25) { ${provisions} } }`;

describe('a page of instruments', () => {
  it('comes with provisions and bearers in one call', async () => {
    const { calls } = await asked(
      LAWS('nodes { id policyAreas { title } provisions(first: 10) { nodes { id impositions { effect bearer { title } } } } }'),
    );
    expect(calls).toEqual(['list']);
  });

  it('sees through fragments, aliases and edges, and takes the widest of what is asked twice', async () => {
    const { calls } = await asked(
      `${LAWS(`edges { node { ...Two ... on Instrument { more: provisions(first: 4) { edges { node { number impositions { bearer { id } } } } } } } }`)}
       fragment Two on Instrument { provisions(first: 2) { nodes { id } totalCount } }`,
    );
    expect(calls).toEqual(['list']);
  });

  it('reads ahead no bearers of a page that does not begin at the start, and gives them all the same', async () => {
    const { data, calls } = await asked(LAWS('nodes { provisions(last: 1) { nodes { impositions { bearer { id } } } } }'));
    expect(calls).toEqual(['list', 'nodes', 'edges', 'nodes']);
    const whole = await asked(LAWS('nodes { provisions(first: 200) { nodes { impositions { bearer { id } } } } }'));
    type Laws = { instruments: { nodes: { provisions: { nodes: unknown[] } }[] } };
    const provisions = (answer: unknown) => (answer as Laws).instruments.nodes.map((law) => law.provisions.nodes);
    expect(provisions(data)).toEqual(provisions(whole.data).map((all) => all.slice(-1)));
    expect(provisions(data).flat().length).toBeGreaterThan(10);
  });
});

describe('a trace', () => {
  it('gives laws, powers, bearers and leads of its rules without reading them again', async () => {
    const RULE = 'rule { id ... on Provision { instrument { title madeUnder { title } } impositions { effect bearer { title } } } }';
    const { calls } = await asked(
      `{ trace(change: "siblings-together") { text change { leads { title } } blockers { ${RULE} } constraints { ${RULE} } } }`,
    );
    const alone = await asked('{ trace(change: "siblings-together") { text } }');
    expect(calls).toEqual(alone.calls);
    expect(calls.length).toBeLessThanOrEqual(6);
  });
});
