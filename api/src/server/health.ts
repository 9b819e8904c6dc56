/** /healthz: the process lives. /readyz: it can answer. For those who run it. */
import { Router } from 'express';
import { withDeadline } from '../graphql/limits/deadline.ts';
import { TimeoutError } from '../graphql/errors.ts';
import { databaseTrouble, SilentDatabaseError } from '../store/neo4j/trouble.ts';
import type { GraphStore } from '../store/port.ts';

/** Those who ask whether it is ready ask again soon, and wait no longer than this, in milliseconds. */
const READY_MS = 2_000;

/** `isStopping` says whether the server is on its way out: it still answers, but should be sent nothing new. */
export function healthRoutes(store: GraphStore, isStopping: () => boolean): Router {
  const routes = Router();
  routes.use(['/healthz', '/readyz'], (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  routes.get('/healthz', (_request, response) => void response.json({ status: 'alive' }));
  routes.get('/readyz', async (_request, response) => {
    if (isStopping()) return void response.status(503).json({ status: 'stopping' });
    try {
      const { id } = await withDeadline(store, performance.now() + READY_MS, READY_MS).release();
      response.json({ status: 'ready', release: id, store: store.kind });
    } catch (error) {
      const reason = error instanceof TimeoutError ? databaseTrouble(new SilentDatabaseError()) : databaseTrouble(error);
      response.status(503).json({ status: 'store not ready', ...(reason !== null && { reason }) });
    }
  });
  return routes;
}
