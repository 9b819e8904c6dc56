/**
 * How long a whole trace with every field takes over HTTP while 20 readers ask at once, on the memory store. Two figures: for
 * readers who go through all changes of a server just started, where each question is worked out once and kept as bytes, and
 * for questions that nobody asks twice, each of which is worked out. The load is made on the same machine, and takes a processor from the server.
 */
import autocannon from 'autocannon';
import { FULL_TRACE } from '../support/full-trace.ts';
import { startServer } from '../support/server.ts';
import { quantile } from './figure.ts';
import type { Figure } from './figure.ts';

const CLIENTS = 20;
/** Rounds over all changes that each reader asks, and how often the whole is measured; the median of these is told. */
const ROUNDS = 2;
const RUNS = 3;

interface Ask {
  method: 'POST';
  path: string;
  headers: Record<string, string>;
  body: string;
}

const asking = (change: string, date?: string): Ask => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: FULL_TRACE, variables: { change, ...(date !== undefined && { asAt: { date } }) } }),
});

/** Median and p95 in milliseconds, of all changes from a cold start and of questions never asked before, and the mean size of an answer. */
export async function benchHttp(): Promise<Figure[]> {
  const reading: number[][] = [];
  let bytes = 0;
  for (let run = 0; run < RUNS; run += 1) {
    // A server just started each time, so that the first asking of each question counts too.
    const server = await startServer();
    try {
      const questions = (await changesOf(server.url)).map((change) => asking(change));
      // Each reader begins at another change, so that no two ask the same at the same time.
      const shares = Array.from({ length: CLIENTS }, (_, client) => rotated(questions, client * 4));
      const measured = await measure(
        server.url,
        shares.map((share) => Array.from({ length: ROUNDS }, () => share).flat()),
      );
      reading.push(measured.times);
      bytes = measured.bytes;
    } finally {
      await server.stop();
    }
  }
  const server = await startServer();
  try {
    const changes = await changesOf(server.url);
    const fresh: number[][] = [];
    for (let run = 0; run < RUNS; run += 1) {
      // A date of its own for each reader, and for each run: no question is asked twice.
      const shares = Array.from({ length: CLIENTS }, (_, client) =>
        rotated(changes, client * 4)
          .slice(0, 20)
          .map((change) => asking(change, `20${10 + run}-03-${String(client + 1).padStart(2, '0')}`)),
      );
      fresh.push((await measure(server.url, shares)).times);
    }
    return [
      { name: `${CLIENTS} at once, all changes from a cold start, median`, value: median(reading, 0.5), unit: 'ms' },
      { name: `${CLIENTS} at once, all changes from a cold start, p95`, value: median(reading, 0.95), unit: 'ms', under: 50 },
      { name: `${CLIENTS} at once, never asked before, median`, value: median(fresh, 0.5), unit: 'ms' },
      { name: `${CLIENTS} at once, never asked before, p95`, value: median(fresh, 0.95), unit: 'ms' },
      { name: 'size of an answer, mean', value: bytes / 1000, unit: 'kB' },
    ];
  } finally {
    await server.stop();
  }
}

/** The median over the runs of one quantile of each. */
const median = (runs: number[][], share: number): number =>
  quantile(
    runs.map((times) => quantile(times, share)),
    0.5,
  );

const rotated = <T>(list: readonly T[], by: number): T[] => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/** Each share is asked by a reader of its own, in its order, all at once. Throws where an answer is not a whole one. */
async function measure(url: string, shares: Ask[][]): Promise<{ times: number[]; bytes: number }> {
  const times: number[] = [];
  let next = 0;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url,
      connections: shares.length,
      amount: shares.reduce((sum, share) => sum + share.length, 0),
      timeout: 60,
      setupClient(client) {
        client.setRequests(shares[next] ?? []);
        next += 1;
      },
      verifyBody: (body) => typeof body === 'string' && body.startsWith('{"data":{"trace":{'),
    };
    autocannon(options, (error: Error | null, done) => (error ? reject(error) : resolve(done))).on(
      'response',
      (_client, _status, _bytes, time) => times.push(time),
    );
  });
  const wrong = result.errors + result.non2xx + result.mismatches;
  if (wrong > 0) throw new Error(`${wrong} answers were not whole traces`);
  return { times, bytes: result.throughput.total / times.length };
}

async function changesOf(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/graphql?${new URLSearchParams({ query: '{ changes(first: 200) { nodes { id } } }' })}`);
  const { data } = (await answer.json()) as { data: { changes: { nodes: { id: string }[] } } };
  return data.changes.nodes.map(({ id }) => id);
}
