/** The whole service over one store: the API, the data, the pages. */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import express from 'express';
import type { ErrorRequestHandler } from 'express';
import type { GraphStore } from '../store/port.ts';
import { storeFault } from '../graphql/errors.ts';
import { dataRoutes } from './data.ts';
import { graphqlRoutes, startApollo } from './graphql.ts';
import { securityHeaders } from './headers.ts';
import { healthRoutes } from './health.ts';
import { createHttpServer, refuseLongAddress } from './http.ts';
import { pageRoutes } from './pages.ts';
import { proxyHint, rateLimits } from './rate-limit.ts';
import { takeAwayRoutes } from './take-away.ts';

const WEB = fileURLToPath(new URL('../../../web/dist', import.meta.url));

export interface ServiceOptions {
  store: GraphStore;
  /** Folder of the built explorer. */
  web?: string;
  /** The longest an answer may take, in milliseconds; that of LIMITS where left out. */
  timeMs?: number;
  /** Most requests a minute from one address; 0, or left out, for no limit. */
  rateLimit?: number;
  /** How many servers of one's own stand in front, each of which adds the address that it was asked from; 0 where left out. */
  trustProxy?: number;
  /** Where faults of our own go. */
  log?: (line: string) => void;
}

export interface Service {
  /** Starts to listen; port 0 takes a free one. Rejects with the error of the system. */
  listen: (port: number, host: string) => Promise<AddressInfo>;
  /** Takes nothing new, finishes what is under way, closes the store. */
  stop: () => Promise<void>;
}

export async function createService({
  store,
  web = WEB,
  timeMs,
  rateLimit = 0,
  trustProxy = 0,
  log = console.error,
}: ServiceOptions): Promise<Service> {
  let stopping = false;
  const app = express();
  const http = createHttpServer(app);
  const apollo = await startApollo({ httpServer: http, log });

  app.disable('x-powered-by');
  // Answers carry the time they took, so that no two are the same to the letter; files have tags of their own.
  app.disable('etag');
  app.set('trust proxy', trustProxy);
  app.use(securityHeaders, refuseLongAddress);
  app.use(healthRoutes(store, () => stopping));
  if (rateLimit > 0) app.use(...(trustProxy === 0 ? [proxyHint(log)] : []), rateLimits(rateLimit));
  app.use(compression());
  app.use('/graphql', graphqlRoutes(apollo, store, timeMs));
  app.use('/take-away', takeAwayRoutes(store, timeMs));
  app.use(dataRoutes(store));
  app.use(pageRoutes(web, store));
  app.use(fault(log));

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', reject);
        http.listen({ port, host }, () => {
          http.off('error', reject);
          resolve(http.address() as AddressInfo);
        });
      }),
    async stop() {
      stopping = true;
      await apollo.stop();
      await store.close();
    },
  };
}

/** What nothing else has caught: logged whole, answered without a word of our insides. */
const fault =
  (log: (line: string) => void): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    const status =
      typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    if (status >= 500) log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (response.headersSent) return next(error);
    const lost = storeFault(error);
    if (lost) return void response.status(503).type('text').send(`${lost.message}\n`);
    response
      .status(status)
      .type('text')
      .send(status >= 500 ? 'Something went wrong on our side. Try again.\n' : 'The address or the request could not be read.\n');
  };
