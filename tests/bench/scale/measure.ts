/** One statute book on a Neo4j server of its own: how long it takes to load, how much room it takes, and how soon it answers. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Progress } from '@rules/api/store/neo4j/load.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import { fetchNeo4j, NEO4J_VERSIONS, startNeo4j } from '../../../scripts/lib/neo4j.mjs';
import { quantile } from '../figure.ts';
import type { StatuteBook } from './book.ts';
import { questionsOf } from './questions.ts';

/** Memory of the server, as Java and Neo4j write it: "2g". */
export interface Memory {
  heap: string;
  pageCache: string;
}

/** Median and p95 of some calls, in milliseconds. */
export interface Times {
  name: string;
  median: number;
  p95: number;
  calls: number;
}

export interface Measured {
  provisions: number;
  things: number;
  relations: number;
  /** From the first word to the database until readers see the book; its indexes are made in that time. */
  loadSeconds: number;
  /** Processor time while it was loaded; that of the server is null where the system does not tell (all but Linux). */
  serverSeconds: number | null;
  loaderSeconds: number;
  loaderMegabytes: number;
  storeMegabytes: number;
  logMegabytes: number;
  /** Milliseconds of the first answer of a reader, who reads all that has a name, and the memory that takes. */
  firstAnswer: number;
  directoryMegabytes: number;
  answers: Times[];
}

/** Rounds over all questions of a kind that are measured, after some to warm up: else the first book looks slower than those after it. */
const [WARM_UP, ROUNDS] = [5, 3];
/** Clock ticks a second of Linux. */
const TICKS = 100;

/** Loads the book and measures it. `say` is told what is done now. The server and its data go at the end. */
export async function measure(book: StatuteBook, memory: Memory, say: (line: string) => void, progress: Progress): Promise<Measured> {
  const [{ version }] = NEO4J_VERSIONS;
  await fetchNeo4j(version);
  const home = mkdtempSync(join(tmpdir(), 'rules-scale-'));
  const server = await startNeo4j({ version, home, password: 'only-for-the-bench', ...memory });
  // Reads are given more than readers are, so that what is too slow is measured too.
  const settings = { ...server, readTimeMs: 120_000 };
  const store = new Neo4jStore(settings);
  try {
    const { provisions, things, relations } = book.counts();
    say(
      `${provisions.toLocaleString('en-GB')} provisions: ${things.toLocaleString('en-GB')} things and ${relations.toLocaleString('en-GB')} relations`,
    );
    let most = 0;
    const [began, own, its] = [performance.now(), process.cpuUsage(), processorSeconds(server.pid)];
    await store.replace(book, (done, of) => {
      most = Math.max(most, process.memoryUsage.rss());
      progress(done, of);
    });
    const [used, after] = [process.cpuUsage(own), processorSeconds(server.pid)];
    const loadSeconds = (performance.now() - began) / 1000;
    say(`  loaded in ${loadSeconds.toFixed(0)} s`);

    const before = heldMegabytes();
    const asked = performance.now();
    await store.release();
    const firstAnswer = performance.now() - asked;
    const directoryMegabytes = heldMegabytes() - before;
    const answers = await answersOf(store, book, say);
    // It writes down what it holds in memory only now.
    await server.stop();
    const megabytes = (part: string): number => megabytesIn(join(home, 'data', part, 'neo4j'));
    return {
      provisions,
      things,
      relations,
      loadSeconds,
      serverSeconds: its === null || after === null ? null : after - its,
      loaderSeconds: (used.user + used.system) / 1e6,
      loaderMegabytes: most / 1e6,
      storeMegabytes: megabytes('databases'),
      logMegabytes: megabytes('transactions'),
      firstAnswer,
      directoryMegabytes,
      answers,
    };
  } finally {
    await store.close();
    await server.stop('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  }
}

async function answersOf(store: Neo4jStore, book: StatuteBook, say: (line: string) => void): Promise<Times[]> {
  const found: Times[] = [];
  for (const { name, inputs, ask } of questionsOf(store, book)) {
    if (inputs.length === 0) continue;
    const times: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      for (const input of inputs) {
        const began = performance.now();
        await ask(input);
        if (round >= 0) times.push(performance.now() - began);
      }
    }
    const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    found.push({ name, median, p95, calls: times.length });
    say(`  ${name}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  }
  return found;
}

/** Processor time that a process has used so far; null where the system does not tell. */
function processorSeconds(pid: number): number | null {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return null;
  const fields = readFileSync(stat, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Memory that is held after what nobody holds is swept out. */
function heldMegabytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}

function megabytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) / 1e6;
}
