/** /graphql: GET and POST as the GraphQL over HTTP specification has them. */
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express, { Router } from 'express';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Context } from '../graphql/context.ts';
import { createErrorFormatter } from '../graphql/errors.ts';
import { LIMITS } from '../graphql/limits/limits.ts';
import { limitsPlugin } from '../graphql/limits/plugin.ts';
import { resolvers } from '../graphql/resolvers/index.ts';
import { readSdl } from '../graphql/sdl.ts';
import type { GraphStore } from '../store/port.ts';
import { createAnswerer } from './answers.ts';

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

/** The routes of /graphql. `timeMs` is the longest an answer may take. */
export function graphqlRoutes(apollo: ApolloServer<Context>, store: GraphStore, timeMs?: number): Router {
  const routes = Router();
  routes.all(
    '/',
    notToBeKept,
    express.json({ limit: LIMITS.requestBytes }),
    refuseBatch,
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

const refuse = (response: Response, status: number, message: string, code: string): void => {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};

const refuseBatch: RequestHandler = (request, response, next) => {
  if (Array.isArray(request.body))
    refuse(
      response,
      400,
      'Several queries in one request are not taken. Send them one by one, or put their fields into one query.',
      'BAD_REQUEST',
    );
  else next();
};

const helpWithEmptyGet: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' || request.query.query !== undefined) return next();
  refuse(
    response,
    400,
    'There is no query. Ask with GET /graphql?query={release{id}} or POST {"query": "{ release { id } }"} as JSON. The schema is at /schema.graphql.',
    'BAD_REQUEST',
  );
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
const unreadableBody: ErrorRequestHandler = (error: { status?: number; type?: string }, _request, response, next) => {
  if (error.type === 'entity.too.large')
    return refuse(
      response,
      413,
      `The request is larger than ${LIMITS.requestBytes / 1024} kB. Send a shorter query or fewer variables.`,
      'REQUEST_TOO_LARGE',
    );
  if (error.type === 'entity.parse.failed')
    return refuse(
      response,
      400,
      'The body is not JSON. Send {"query": "..."} with the header content-type: application/json.',
      'BAD_REQUEST',
    );
  if (error.status !== undefined && error.status >= 400 && error.status < 500)
    return refuse(
      response,
      error.status,
      'The body could not be read. Send JSON in UTF-8 with the header content-type: application/json.',
      'BAD_REQUEST',
    );
  next(error);
};
