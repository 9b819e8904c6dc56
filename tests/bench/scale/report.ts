/** What was measured, as a table with a column for each size, and against the targets. */
import type { Measured, Times } from './measure.ts';

export interface TargetMet {
  met: boolean;
  words: string;
}

const MOST_LOAD_SECONDS = 600;
const MOST_TRACE = 300;
/** How many times the cost of a trace in the smallest book it may be in the largest. */
const MOST_GROWTH = 1.3;

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const short = (value: number): string => (value < 10 ? value.toFixed(1) : whole(value));

/** One line for each figure. Of answers the median and p95 in milliseconds. */
export function table(all: readonly Measured[]): string {
  const rows: [string, (one: Measured) => string][] = [
    ['provisions', ({ provisions }) => whole(provisions)],
    ['things', ({ things }) => whole(things)],
    ['relations', ({ relations }) => whole(relations)],
    ['load, s', ({ loadSeconds }) => short(loadSeconds)],
    ['records a second', (one) => whole((one.things + one.relations) / one.loadSeconds)],
    ['processor time of the server, s', ({ serverSeconds }) => (serverSeconds === null ? '-' : short(serverSeconds))],
    ['processor time of the loader, s', ({ loaderSeconds }) => short(loaderSeconds)],
    ['memory of the loader, most, MB', ({ loaderMegabytes }) => whole(loaderMegabytes)],
    ['store on disk, MB', ({ storeMegabytes }) => whole(storeMegabytes)],
    ['transaction logs, MB', ({ logMegabytes }) => whole(logMegabytes)],
    ['first answer, ms', ({ firstAnswer }) => whole(firstAnswer)],
    ['memory of what has a name, MB', ({ directoryMegabytes }) => whole(directoryMegabytes)],
  ];
  const names = [...new Set(all.flatMap(({ answers }) => answers.map(({ name }) => name)))];
  const lines = [
    ...rows.map(([name, tell]) => [name, ...all.map(tell)]),
    ...names.map((name) => [`${name}, ms`, ...all.map(({ answers }) => timesOf(answers.find((one) => one.name === name)))]),
  ];
  return lines.map(([name = '', ...cells]) => `${name.padEnd(50)}${cells.map((cell) => cell.padStart(18)).join('')}`).join('\n');
}

const timesOf = (times: Times | undefined): string => (times ? `${short(times.median)} / ${short(times.p95)}` : '-');

/**
 * The targets that these books are large enough for: of loading and p95 for one of a million provisions, of growth for two of which one
 * is a hundred times the other. `trace`: the name of the traces that count.
 */
export function verdicts(all: readonly Measured[], trace: string): TargetMet[] {
  const bySize = [...all].sort((a, b) => a.provisions - b.provisions);
  const [smallest, largest] = [bySize[0], bySize.at(-1)];
  const timesIn = (one: Measured | undefined): Times | undefined => one?.answers.find(({ name }) => name === trace);
  const [before, after] = [timesIn(smallest), timesIn(largest)];
  if (!smallest || !largest || !before || !after) return [];
  const growth = (share: 'median' | 'p95'): TargetMet => ({
    met: after[share] / before[share] <= MOST_GROWTH,
    words: `${share} of a ${trace} ${(after[share] / before[share]).toFixed(2)} times that in the smallest book; the target is at most ${MOST_GROWTH}`,
  });
  return [
    ...(largest.provisions < 1_000_000
      ? []
      : [
          {
            met: largest.loadSeconds < MOST_LOAD_SECONDS,
            words: `${whole(largest.provisions)} provisions loaded in ${short(largest.loadSeconds)} s; the target is under ${MOST_LOAD_SECONDS} s`,
          },
          { met: after.p95 < MOST_TRACE, words: `p95 of a ${trace} ${short(after.p95)} ms; the target is under ${MOST_TRACE} ms` },
        ]),
    ...(largest.provisions < 100 * smallest.provisions ? [] : [growth('median'), growth('p95')]),
  ];
}
