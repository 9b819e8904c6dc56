/** How long the request that work is done for may still take, so that a database ends its work when the request ends. */
import { AsyncLocalStorage } from 'node:async_hooks';

const deadlines = new AsyncLocalStorage<number>();

/** Does work that must end at a time, as by performance.now(). */
export const workUntil = <T>(deadline: number, work: () => T): T => deadlines.run(deadline, work);

/** Milliseconds that the work has left; none where its time is up, Infinity where nothing ends it. */
export const timeLeft = (): number => Math.max(0, (deadlines.getStore() ?? Infinity) - performance.now());
