/** What the page's main thread does in one piece, by the clock and in processor time: only the second says something on a machine that is busy with other work. */
import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  /** "X" for a span. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds by the clock, and of the processor. */
  dur?: number;
  tdur?: number;
}

const HERE = 'rules-bench';

/** The longest task of the main thread while something is done, in milliseconds. */
export async function longestTask(page: Page, what: () => Promise<void>): Promise<{ clock: number; processor: number }> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser to trace.');
  const devtools = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] } });
  // Tells the thread of the page among all others.
  await page.evaluate((name) => void performance.mark(name), HERE);
  await what();
  const ended = new Promise<void>((resolve) => devtools.once('Tracing.tracingComplete', () => resolve()));
  await devtools.send('Tracing.end');
  await ended;
  await devtools.detach();
  const mark = events.find(({ name }) => name === HERE);
  if (!mark) throw new Error('The trace does not hold the page.');
  const tasks = events.filter(({ name, ph, pid, tid }) => ph === 'X' && /RunTask/.test(name) && pid === mark.pid && tid === mark.tid);
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  const longest = (of: (task: TraceEvent) => number): number => Math.max(...tasks.map(of)) / 1000;
  return { clock: longest(({ dur = 0 }) => dur), processor: longest(({ tdur = 0 }) => tdur) };
}
