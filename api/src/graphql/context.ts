/** What one request carries. */
import type { ReleaseInfo } from '@rules/schema';
import type { GraphStore } from '../store/port.ts';
import { createLoaders } from './loaders.ts';
import type { Loaders } from './loaders.ts';
import { withDeadline } from './limits/deadline.ts';
import { LIMITS } from './limits/limits.ts';

export interface Context {
  /** The store; it refuses further work once the time of the request is up. */
  store: GraphStore;
  load: Loaders;
  /** The calendar day in Scotland, YYYY-MM-DD. */
  today: string;
  /** What the answer is made from, whatever time is left. */
  release: () => Promise<ReleaseInfo>;
  /** When the request began, as by performance.now(). */
  began: number;
}

/** An answer whose time is up waits no longer than this, in milliseconds, to tell its release: the store may be what it waited for. */
const AFTERWARDS_MS = 500;

/** Writes a calendar day of Scotland as YYYY-MM-DD. Made once: making it takes longer than most queries. */
const scottishDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The context of a request that begins now and may take `timeMs` milliseconds. */
export function createContext(store: GraphStore, timeMs: number = LIMITS.timeMs): Context {
  const began = performance.now();
  const timed = withDeadline(store, began + timeMs, timeMs);
  const release = (): Promise<ReleaseInfo> => withDeadline(store, performance.now() + AFTERWARDS_MS, AFTERWARDS_MS).release();
  return { store: timed, load: createLoaders(timed), today: scottishDay.format(new Date()), release, began };
}
