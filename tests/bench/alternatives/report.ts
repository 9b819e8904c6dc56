/** The table of what was measured, and whether what was promised holds. */
import { GENERATED, OURS_ON_NEO4J, RAW, TRIPS_ALONE } from './names.ts';
import type { Result } from './race.ts';

export interface Work {
  title: string;
  results: Result[];
  /** The most round trips that an answer of our API on Neo4j takes. */
  mostTrips: number;
}

interface Promised {
  what: string;
  kept: boolean;
}

export interface Report {
  works: { title: string; mostTrips: number; rows: { name: string; median: number; p95: number; timesRaw: number }[] }[];
  promises: Promised[];
}

/** Most that a trace may cost, by the sum of its round trips through the driver, and most round trips it may take. */
const MOST_TIMES_TRIPS = 1.5;
const MOST_TRIPS = 6;

export function reportOf([page, trace]: [page: Work, trace: Work]): Report {
  const works = [page, trace].map(({ title, mostTrips, results }) => ({
    title,
    mostTrips,
    rows: results.map(({ name, median, p95 }) => ({ name, median, p95, timesRaw: median / medianOf(results, RAW) })),
  }));
  const by = (work: Work, other: string): number => medianOf(work.results, OURS_ON_NEO4J) / medianOf(work.results, other);
  const ofPeer = by(page, GENERATED);
  const traceOfPeer = by(trace, GENERATED);
  const ofTrips = by(trace, TRIPS_ALONE);
  return {
    works,
    promises: [
      { what: `a page on Neo4j takes no longer than with ${GENERATED}: ${ofPeer.toFixed(2)} times as long`, kept: ofPeer <= 1 },
      { what: `a change on Neo4j takes less than with ${GENERATED}: ${traceOfPeer.toFixed(2)} times as long`, kept: traceOfPeer < 1 },
      {
        what: `it costs at most ${MOST_TIMES_TRIPS} times its round trips alone: ${ofTrips.toFixed(2)} times`,
        kept: ofTrips <= MOST_TIMES_TRIPS,
      },
      { what: `it takes at most ${MOST_TRIPS} round trips: ${trace.mostTrips}`, kept: trace.mostTrips <= MOST_TRIPS },
    ],
  };
}

function medianOf(results: readonly Result[], wanted: string): number {
  const result = results.find(({ name }) => name === wanted);
  if (!result) throw new Error(`${wanted} was not measured.`);
  return result.median;
}

/** The report as Markdown, as docs/performance.md holds it. */
export function tableOf({ works, promises }: Report, measured: string): string {
  const tables = works.map(({ title, rows, mostTrips }) => {
    const lines = rows.map(({ name, median, p95, timesRaw }) => {
      const shown = name === TRIPS_ALONE ? `${name}: ${mostTrips === 1 ? 'one' : `at most ${mostTrips}`}` : name;
      return `| ${shown} | ${ms(median)} | ${ms(p95)} | ${timesRaw.toFixed(2)} |`;
    });
    return [`| ${title} | median | p95 | × the statement |`, '| --- | --- | --- | --- |', ...lines].join('\n');
  });
  const kept = promises.map((promise) => `${promise.kept ? 'Kept' : 'NOT KEPT'}: ${promise.what}.`);
  return [...tables, kept.join('\n'), measured].join('\n\n');
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
