/**
 * `npm run bench:alternatives`: our API beside what others would use for the same work on the same Neo4j server and the same data. Every
 * answer is compared with the others first; what was promised is checked at the end, and the command ends with code 1 where it does not hold.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchNeo4j, missingFor, NEO4J_VERSIONS, startNeo4j } from '../../../scripts/lib/neo4j.mjs';
import { PlainError, runMain } from '../../../scripts/lib/terminal.mjs';
import { contenders } from './contenders.ts';
import type { Contenders } from './contenders.ts';
import { OURS_ON_NEO4J, TRIPS_ALONE } from './names.ts';
import { pageQuestions, pageRunners } from './page.ts';
import { checkSame, race } from './race.ts';
import type { Result, Runner } from './race.ts';
import { reportOf, tableOf } from './report.ts';
import type { Work } from './report.ts';
import { traceQuestions, traceRunners } from './trace.ts';
import { tripsOf } from './trips.ts';
import type { Trip } from './trips.ts';

const CALLS = 500;
const HELP = `Measures our API beside one Cypher statement through the driver and beside @neo4j/graphql 7, on one Neo4j server with the same data.

  npm run bench:alternatives                   ${CALLS} warm calls of each, in turn
  npm run bench:alternatives -- --calls 2000   more of them
  npm run bench:alternatives -- --json         for a program to read

It ends with code 1 where an answer differs from the others, or where a promise of docs/performance.md is not kept.`;

// As the image runs it, where Node strips the types itself. With source maps every stack that a driver keeps in case of an error costs time.
process.setSourceMapsEnabled(false);

runMain(async () => {
  const { calls, json, help } = options();
  if (help) return console.log(HELP);
  const [{ name, version }] = NEO4J_VERSIONS;
  const missing = await missingFor(NEO4J_VERSIONS[0]);
  if (missing !== null) throw new PlainError(missing);
  await fetchNeo4j(version);
  const load = loadavg()[0] ?? 0;
  const home = mkdtempSync(join(tmpdir(), 'rules-neo4j-'));
  const server = await startNeo4j({ version, home, password: 'only-for-the-bench' });
  try {
    const all = await contenders(server);
    try {
      const works: [Work, Work] = [await measurePage(all, calls), await measureTrace(all, calls)];
      const machine = `${name}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${load.toFixed(1)} at the start`;
      const report = reportOf(works);
      if (json) console.log(JSON.stringify({ machine, measured: new Date().toISOString(), calls, ...report }, null, 2));
      else console.log(tableOf(report, `${calls} warm calls of each, in turn. ${machine}.`));
      process.exitCode = report.promises.every(({ kept }) => kept) ? 0 : 1;
    } finally {
      await all.stop();
    }
  } finally {
    await server.stop('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  }
});

function options(): { calls: number; json: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      options: { calls: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const calls = Number(values.calls ?? CALLS);
    if (!Number.isInteger(calls) || calls < 1) throw new Error(`--calls is "${values.calls}": give a whole number, 1 or more.`);
    return { calls, json: values.json ?? false, help: values.help ?? false };
  } catch (error) {
    throw new PlainError(`${(error as Error).message}\n\n${HELP}`);
  }
}

async function measurePage(all: Contenders, calls: number): Promise<Work> {
  const questions = await pageQuestions(all.memory);
  const runners = pageRunners(all);
  return measured('A page: 25 instruments, 10 provisions of each, their bearers', all, questions, runners, calls);
}

const measureTrace = (all: Contenders, calls: number): Promise<Work> =>
  measured(
    'A change: its rules and why, their laws, powers and bearers, leads, statements',
    all,
    traceQuestions(all),
    traceRunners(all),
    calls,
  );

/** Checks the answers, then measures all in turn, with the round trips of our answer, one after the other, as one runner more. */
async function measured<Question>(
  title: string,
  all: Contenders,
  questions: readonly Question[],
  runners: readonly Runner<Question>[],
  calls: number,
): Promise<Work> {
  await checkSame(questions, runners);
  const database = runners.find(({ name }) => name === OURS_ON_NEO4J);
  if (!database) throw new Error('There is no runner of our API on Neo4j.');
  const trips = new Map<Question, Trip[]>();
  for (const question of questions) trips.set(question, await tripsOf(() => database.ask(question)));
  const inTurn: Runner<Question> = {
    name: TRIPS_ALONE,
    async ask(question) {
      for (const { statement, values } of trips.get(question) ?? []) await all.raw(statement, values);
    },
  };
  const results: Result[] = await race(questions, [...runners, inTurn], { calls, warmUp: Math.ceil(calls / 2) });
  return { title, results, mostTrips: Math.max(...[...trips.values()].map(({ length }) => length)) };
}
