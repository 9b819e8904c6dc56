/** /healthz: the process lives. /readyz: it can answer. For those who run it. */
import { Router } from 'express';
import type { GraphStore } from '../store/port.ts';

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
      const { id } = await store.release();
      response.json({ status: 'ready', release: id, store: store.kind });
    } catch {
      response.status(503).json({ status: 'store not ready' });
    }
  });
  return routes;
}
