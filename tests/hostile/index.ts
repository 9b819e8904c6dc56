/**
 * `npm run hostile`: 100,000 requests that nobody of good will would send, to a server of its own on this machine. It must answer none with a status of
 * 5xx, tell nothing of its insides, answer a plain question rightly all the while, and hold no more memory afterwards. Ends with code 1 where it does not.
 */
import { parseArgs } from 'node:util';
import { quantile } from '../bench/figure.ts';
import { attack, complaints, TOLERANCE_MB } from './attack.ts';
import type { Outcome } from './attack.ts';
import { shotOf } from './volley.ts';

const HELP = `Sends a server of its own what nobody of good will would send, and looks at how it bears that.

  npm run hostile                        100,000 requests
  npm run hostile -- --requests 5000     another number
  npm run hostile -- --seed 7            other requests; the same seed sends the same ones
  npm run hostile -- --show 4711         what request 4711 of the seed is, without sending it
  npm run hostile -- --json              the results for a program to read
  npm run hostile -- --help              this text

With NEO4J_URI and its password set, the server answers from that database. It listens to this machine alone.`;

const WHOLE = { requests: 100_000, seed: 1 };
/** Shares of the requests that come before, and of those that are slow. */
const WARM_UP = 0.1;
const SLOW = 0.002;
/** Large answers that come before all: they fill the 64 MB that the service keeps. */
const FILL_WITH = 1_000;

const whole = (name: string, text: string | undefined, byDefault: number): number => {
  if (text === undefined) return byDefault;
  if (/^\d{1,8}$/.test(text)) return Number(text);
  console.error(`--${name} is "${text}", which is no number: write a whole number, such as --${name} ${byDefault}.`);
  process.exit(1);
};

function options(): { help?: boolean; json?: boolean; requests?: string; seed?: string; show?: string } {
  try {
    return parseArgs({
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        requests: { type: 'string' },
        seed: { type: 'string' },
        show: { type: 'string' },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    process.exit(1);
  }
}

/** A line that runs on a terminal; elsewhere a line for each tenth. */
function progress(requests: number): (done: number) => void {
  let told = 0;
  return (done) => {
    const tenth = Math.floor((done / requests) * 10);
    const words = `  ${done.toLocaleString('en-GB')} of ${requests.toLocaleString('en-GB')} requests`;
    if (process.stderr.isTTY && done % 100 === 0) process.stderr.write(`\r${words}`);
    else if (!process.stderr.isTTY && tenth > told) console.error(words);
    told = tenth;
  };
}

function print({ tallies, memory: { before, peak, after }, seconds, ...outcome }: Outcome, requests: number): void {
  console.log(`\n${'kind'.padEnd(34)} ${'count'.padStart(6)} ${'p95 ms'.padStart(7)} ${'largest kB'.padStart(10)}  statuses`);
  for (const { name, count, times, longest, statuses, unanswered } of tallies) {
    const told = Object.entries(statuses).map(([status, times]) => `${status}: ${times}`);
    if (unanswered > 0) told.push(`closed: ${unanswered}`);
    console.log(
      `${name.padEnd(34)} ${String(count).padStart(6)} ${quantile(times, 0.95).toFixed(0).padStart(7)} ${(longest / 1024).toFixed(0).padStart(10)}  ${told.join(', ')}`,
    );
  }
  console.log(`\n${requests.toLocaleString('en-GB')} requests in ${seconds.toFixed(0)} s, and those that are slow beside them.`);
  console.log('\nMemory in MB           before   after   may grow by');
  for (const [what, name] of [
    ['resident', 'of the process'],
    ['heap', 'heap, collected'],
    ['buffers', 'buffers, collected'],
  ] as const)
    console.log(
      `  ${name.padEnd(20)} ${before[what].toFixed(0).padStart(5)} ${after[what].toFixed(0).padStart(7)} ${String(TOLERANCE_MB[what]).padStart(13)}`,
    );
  console.log(`  of the process, at most: ${peak.toFixed(0)}\n`);
  const said = complaints({ ...outcome, tallies, memory: { before, peak, after }, seconds });
  console.log(said.length === 0 ? 'Passed.' : said.slice(0, 50).join('\n'));
  if (said.length > 50) console.log(`... and ${said.length - 50} more.`);
}

const values = options();
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const seed = whole('seed', values.seed, WHOLE.seed);
if (values.show !== undefined) {
  const { kind, shot } = shotOf(seed, whole('show', values.show, 1));
  console.log(`${kind.name}\n\n${shot.pieces.map(String).join('')}`);
  process.exit(0);
}
const requests = whole('requests', values.requests, WHOLE.requests);
const outcome = await attack({
  seed,
  requests,
  warmUp: Math.ceil(requests * WARM_UP),
  fillWith: FILL_WITH,
  slow: Math.ceil(requests * SLOW),
  onEach: progress(requests),
});
const said = complaints(outcome);
if (values.json) {
  const tallies = outcome.tallies.map(({ times, ...tally }) => ({ ...tally, p95: quantile(times, 0.95) }));
  console.log(JSON.stringify({ seed, requests, ...outcome, tallies, complaints: said }, null, 2));
} else print(outcome, requests);
process.exitCode = said.length === 0 ? 0 : 1;
