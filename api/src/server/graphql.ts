/** /graphql: GET and POST as the GraphQL over HTTP specification has them. */
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptions } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express, { Router } from 'express';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../graphql/context.ts';
import { createErrorFormatter } from '../graphql/errors.ts';
import { LIMITS } from '../graphql/limits/limits.ts';
import { limitsPlugin } from '../graphql/limits/plugin.ts';
import { resolvers } from '../graphql/resolvers/index.ts';
import { readSdl } from '../graphql/sdl.ts';
import type { GraphStore } from '../store/port.ts';
import { createAnswerer } from './answers.ts';
import { refuse } from './refuse.ts';

/** Milliseconds that answers under way are given when the server stops. */
const GRACE = 5_000;

/** The started GraphQL server. It stops with the HTTP server, after the answers under way. */
export async function startApollo({
  httpServer,
  log,
}: {
  httpServer: Server;
  log: (line: string) => void;
}): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    typeDefs: readSdl(),
    resolvers,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    documentStore: documentStore(),
    formatError: createErrorFormatter(log),
    // Apollo's own adds a line end, which copies the whole text once more.
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      limitsPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: GRACE }),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Most characters of all queries whose parsed form is kept; in memory that takes about 15 MB. Those of the pages have about 40,000. */
const MOST_PARSED = 200_000;

/** Queries that were parsed and found valid, those least recently asked going first. Apollo's own writes each out as JSON to know its size. */
function documentStore(): NonNullable<ApolloServerOptions<Context>['documentStore']> {
  const kept = new LRUCache<string, DocumentNode>({ maxSize: MOST_PARSED, sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? 1) });
  return {
    get: async (hash) => kept.get(hash),
    set: async (hash, document) => void kept.set(hash, document),
    delete: async (hash) => kept.delete(hash),
  };
}

/** The routes of /graphql. `timeMs` is the longest an answer may take. */
export function graphqlRoutes(apollo: ApolloServer<Context>, store: GraphStore, timeMs?: number): Router {
  const routes = Router();
  routes.all(
    '/',
    notToBeKept,
    express.json({ limit: LIMITS.requestBytes }),
    refuseBatch,
    refuseNesting,
    helpWithEmptyGet,
    letPlainGetIn,
    createAnswerer(apollo, store, timeMs),
  );
  routes.use(unreadableBody);
  return routes;
}

const notToBeKept: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store');
  next();
};

const refuseBatch: RequestHandler = (request, response, next) => {
  if (!Array.isArray(request.body)) return next();
  const message = 'Several queries in one request are not taken. Send them one by one, or put their fields into one query.';
  refuse(request, response, { status: 400, message, code: 'BAD_REQUEST' });
};

/** Whether a value holds values in values over so many levels. Looks no further down than that. */
const isNested = (value: unknown, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((inner) => isNested(inner, levels - 1)));

/** The variables of a GET; null where there are none that can be read, which is Apollo's to tell. */
function variablesInAddress({ query }: Request): unknown {
  try {
    return typeof query.variables === 'string' ? JSON.parse(query.variables) : null;
  } catch {
    return null;
  }
}

/** All that later walks through variables does so level by level, on a stack that has an end. */
const refuseNesting: RequestHandler = (request, response, next) => {
  if (![request.body, variablesInAddress(request)].some((sent) => isNested(sent, LIMITS.nesting))) return next();
  const message = `The request holds lists or objects in each other over more than ${LIMITS.nesting} levels. Send flatter variables.`;
  refuse(request, response, { status: 400, message, code: 'BAD_REQUEST' });
};

const helpWithEmptyGet: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' || request.query.query !== undefined) return next();
  const message =
    'There is no query. Ask with GET /graphql?query={release{id}} or POST {"query": "{ release { id } }"} as JSON. The schema is at /schema.graphql.';
  refuse(request, response, { status: 400, message, code: 'BAD_REQUEST' });
};

/**
 * Apollo refuses a GET that a page of another site could have caused, and knows it by the lack of a special header. Browsers
 * say outright where a request comes from, so those from elsewhere are refused and an address typed, followed or asked by curl works.
 */
const letPlainGetIn: RequestHandler = (request, _response, next) => {
  const from = request.get('sec-fetch-site');
  if (request.method === 'GET' && (from === undefined || from === 'same-origin' || from === 'none'))
    request.headers['apollo-require-preflight'] ??= 'yes';
  next();
};

/** A body that is too large or no JSON never reaches Apollo; it is answered in the same form. */
const unreadableBody: ErrorRequestHandler = (error: { status?: number; type?: string }, request, response, next) => {
  if (error.status === undefined || error.status < 400 || error.status >= 500) return next(error);
  if (error.type === 'entity.too.large') {
    const message = `The request is larger than ${LIMITS.requestBytes / 1024} kB. Send a shorter query or fewer variables.`;
    return refuse(request, response, { status: 413, message, code: 'REQUEST_TOO_LARGE' });
  }
  const message =
    error.type === 'entity.parse.failed'
      ? 'The body is not JSON. Send {"query": "..."} with the header content-type: application/json.'
      : 'The body could not be read. Send JSON in UTF-8 with the header content-type: application/json.';
  refuse(request, response, { status: error.type === 'entity.parse.failed' ? 400 : error.status, message, code: 'BAD_REQUEST' });
};
