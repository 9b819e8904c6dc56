/** The HTTP server itself: how long and how large a request may be before anything reads it. */
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { RequestHandler } from 'express';
import { LIMITS } from '../graphql/limits/limits.ts';
import { refuse } from './refuse.ts';

/** Milliseconds for the headers of a request to be there, and for the whole of it; a query is a few kB. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
/** So often connections are looked through for what is out of time. */
const LOOK_EVERY_MS = 1_000;
/** A connection on which nothing moves for so long is closed: longer than any answer may take. */
const SILENT_MS = 60_000;
/** Bytes of the first line and the headers together. What is over it gets the status 431. */
const HEADER_BYTES = 16 * 1024;

/** A server that does not listen yet. It answers 408 to what is too slow, 431 to headers that are too large, 400 to what is no HTTP. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, connectionsCheckingInterval: LOOK_EVERY_MS, maxHeaderSize: HEADER_BYTES },
    listener,
  );
  server.setTimeout(SILENT_MS);
  return server;
}

/** Refuses an address that nothing of ours has, before anything takes it apart. */
export const refuseLongAddress: RequestHandler = (request, response, next) => {
  if (request.originalUrl.length <= LIMITS.addressBytes) return next();
  const message = `The address is longer than ${LIMITS.addressBytes / 1024} kB. Send a long query with POST.`;
  refuse(request, response, { status: 414, message, code: 'REQUEST_TOO_LARGE' });
};
