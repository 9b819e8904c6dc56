/** A store that stops working for a request when its time is up. Every answer needs the store, so that ends the answer. */
import { workUntil } from '../../store/time-left.ts';
import type { GraphStore } from '../../store/port.ts';
import { TimeoutError } from '../errors.ts';

/**
 * The store with a deadline (as by performance.now()). A call after it is refused, a call still waiting when it comes is
 * given up; both reject with a TimeoutError. A database is told, so that its work ends too; memory need not be.
 */
export function withDeadline(store: GraphStore, deadline: number, timeMs: number): GraphStore {
  const inTime = <R>(work: () => Promise<R>): Promise<R> => (store.kind === 'memory' ? work() : workUntil(deadline, work));
  const timed =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const left = deadline - performance.now();
      if (left <= 0) throw new TimeoutError(timeMs);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new TimeoutError(timeMs)), left);
      });
      return Promise.race([inTime(() => call(...args)), late]).finally(() => clearTimeout(timer));
    };
  return {
    kind: store.kind,
    nodes: timed((ids) => store.nodes(ids)),
    edges: timed((request) => store.edges(request)),
    edgesOfAll: timed((requests) => store.edgesOfAll(requests)),
    list: timed((request) => store.list(request)),
    facets: timed((...args: Parameters<GraphStore['facets']>) => store.facets(...args)),
    search: timed((request) => store.search(request)),
    paths: timed((request) => store.paths(request)),
    release: timed(() => store.release()),
    tables: timed(() => store.tables()),
    nearest: timed((...args: Parameters<GraphStore['nearest']>) => store.nearest(...args)),
    replace: (release) => store.replace(release),
    close: () => store.close(),
  };
}
