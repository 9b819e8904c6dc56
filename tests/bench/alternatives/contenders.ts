/** A Neo4j server with one release in it, and the four that answer from it or from the same release. */
import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import neo4j from 'neo4j-driver';
import { createContext } from '@rules/api/graphql/context.ts';
import { resolvers } from '@rules/api/graphql/resolvers/index.ts';
import { readSdl } from '@rules/api/graphql/sdl.ts';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import type { GraphStore } from '@rules/api/store/port.ts';
import { readRelease } from '@rules/graph-seed';
import type { Release } from '@rules/schema';

/** The first plans of a database take long on a machine at work, and they are no part of what is measured. */
const PATIENCE_MS = 60_000;

export type Values = Record<string, unknown>;
/** A query read and checked once, as servers keep it; each call runs it and gives its data. Throws the first error of an answer. */
export type Query = (values: Values) => Promise<unknown>;

export interface Contenders {
  release: Release;
  /** The place of the release in the database: it begins every key. */
  slot: string;
  memory: GraphStore;
  neo4j: GraphStore;
  /** A statement through the driver alone: its first row as an object. */
  raw: (statement: string, values: Values) => Promise<Values>;
  /** A query to @neo4j/graphql. */
  generated: (query: string) => Query;
  /** A query to our API over a store: a context of its own for each call, and no answer kept from one to the next. */
  ours: (query: string, store: GraphStore) => Query;
  stop: () => Promise<void>;
}

/** Loads the compiled release into an empty server, and makes both schemas. */
export async function contenders(server: DatabaseSettings): Promise<Contenders> {
  const connected = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true });
  const store = new Neo4jStore({ ...server, readTimeMs: PATIENCE_MS });
  const raw = async (statement: string, values: Values): Promise<Values> => {
    const session = connected.session({ defaultAccessMode: 'READ' });
    try {
      return (await session.run(statement, values)).records[0]?.toObject() ?? {};
    } finally {
      await session.close();
    }
  };
  const release = readRelease();
  await store.replace(release);
  const { slot } = await raw('MATCH (now:RulesRelease {active: true}) RETURN now.slot AS slot', {});
  const own = makeExecutableSchema({ typeDefs: readSdl(), resolvers });
  const typeDefs = readFileSync(new URL('peer.graphql', import.meta.url), 'utf8');
  const peer = await new Neo4jGraphQL({ typeDefs, driver: connected }).getSchema();
  return {
    release,
    slot: String(slot),
    memory: new MemoryStore(release),
    neo4j: store,
    raw,
    generated: (query) => queryOf(peer, query, () => ({})),
    ours: (query, from) => queryOf(own, query, () => createContext(from, PATIENCE_MS)),
    async stop() {
      await store.close();
      await connected.close();
    },
  };
}

function queryOf(schema: GraphQLSchema, query: string, context: () => object): Query {
  const document = parse(query);
  const [mistake] = validate(schema, document);
  if (mistake) throw mistake;
  return async (variableValues) => {
    const { data, errors } = await execute({ schema, document, variableValues, contextValue: context() });
    if (errors?.[0]) throw errors[0];
    return data;
  };
}
