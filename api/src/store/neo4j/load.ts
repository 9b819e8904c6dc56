/** Writes a release beside those that are there, shows it to readers at once, and clears away what is kept no longer. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { gatherFacts } from '../derived.ts';
import type { Gathered, ReadableRelease } from '../derived.ts';
import { whole } from './database.ts';
import type { Database, Values } from './database.ts';
import { edgeRecord, FORMAT, listKey, thingRecord } from './record.ts';
import { cypher, forWords, wordsIndex } from './statements.ts';
import { isOutOfTime } from './trouble.ts';

export interface LoadOptions {
  /** Most things or edges that are written at once. */
  batch?: number;
  /** A loader that has not been heard of for so many milliseconds is taken to be dead. */
  lockMs?: number;
}
const BATCH = 5_000;
const LOCK_MS = 60_000;
/** A batch holds its gate while it is written. One whose loader stands still lets go of it after the time of the lock, or this where that is shorter. */
const SHORTEST_BATCH_MS = 10_000;
/** So often the making of an index is looked at. */
const INDEX_MS = 20;
/** Writers at work at the same time, by the names of their gates: one alone keeps only one of the server's processors busy, and waits while the next records are made. */
const WRITERS = ['1', '2', '3'];

/** The right to load, as its holder has it. `stillAtWork` says that the work goes on, and throws a LoadRefusedError where the right was lost. */
interface Lock {
  loader: string;
  /** Milliseconds after which the server ends the writing of one batch. */
  batchMs: number;
  stillAtWork(): Promise<void>;
}

/** Told as the work goes on: how much of how many things and edges is written. */
export type Progress = (done: number, of: number) => void;

/** A reason not to load, in a sentence or two that say what to do. */
export class LoadRefusedError extends Error {
  override name = 'LoadRefusedError';
}

/** A release as the database holds it. `slot`: where it stands; `ready`: whole; `active`: the one readers see; `format`: see FORMAT. */
export interface HeldRelease {
  slot: string;
  id: string;
  ready: boolean;
  active: boolean;
  format: number | null;
}

export const heldReleases = (database: Database): Promise<(HeldRelease & Record<string, unknown>)[]> =>
  database.read<HeldRelease & Record<string, unknown>>(cypher('releases'), {});

/** Makes the indexes and constraints that are not there yet, and waits until they can be used. */
export async function prepareSchema(database: Database): Promise<void> {
  for (const statement of cypher('schema').split(/;\s*\n/)) await database.change(statement);
}

/** Throws a LoadRefusedError where the database holds anything that this program did not write. */
export async function refuseStrangers(database: Database): Promise<void> {
  const [row] = await database.read<{ strangers: number }>(cypher('strangers'), {});
  const strangers = row?.strangers ?? 0;
  if (strangers > 0)
    throw new LoadRefusedError(
      `The database holds ${strangers.toLocaleString('en-GB')} nodes that Rules Explorer did not write. Nothing was changed. ` +
        'Name a database of its own in NEO4J_DATABASE, or add --beside to write the graph beside what is there, under labels of its own (RulesThing, RulesRelease, RulesCounter).',
    );
}

/**
 * Loads a release and shows it. Throws where the release is not whole, and a LoadRefusedError where another loader is at work;
 * readers then keep the release they have. What an earlier loader left half done is cleared away.
 */
export async function loadRelease(
  database: Database,
  release: ReadableRelease,
  progress: Progress = () => {},
  { batch = BATCH, lockMs = LOCK_MS }: LoadOptions = {},
): Promise<void> {
  const facts = gatherFacts(release);
  const { count } = facts;
  await withLock(database, release.info.id, lockMs, async (lock) => {
    for (const { slot, ready } of await heldReleases(database)) if (!ready) await dropRelease(database, slot, lock, batch);
    const slot = await begin(database, release, lock);
    await write(database, slot, release, facts, lock, batch, (done) => progress(done, count.nodes + count.edges));
    await checkWhole(database, slot, count);
    await indexWords(database, slot, lock);
    for (const old of await show(database, slot, lock)) await dropRelease(database, old, lock, batch);
  });
}

/** Shows the release before the one that readers see, and says which that is. Throws a LoadRefusedError where there is none. */
export async function goBack(database: Database): Promise<string> {
  return withLock(database, null, LOCK_MS, async (lock) => {
    const held = (await heldReleases(database)).filter(({ ready }) => ready);
    const at = held.findIndex(({ active }) => active);
    const before = held.find((_, index) => index !== at);
    if (at < 0 || !before) throw new LoadRefusedError('The database holds no release to go back to.');
    if (before.format !== FORMAT)
      throw new LoadRefusedError(
        `Release ${before.id} was loaded by another version of Rules Explorer. Go back to it with that version, which can read it.`,
      );
    await show(database, before.slot, lock);
    return before.id;
  });
}

/** The place of the release to be written, which readers do not see until it is whole. */
async function begin(database: Database, { info, tables }: ReadableRelease, { loader }: Lock): Promise<string> {
  const [begun] = await database.write<{ slot: string }>(cypher('begin-release'), {
    id: info.id,
    info: JSON.stringify(info),
    tables: JSON.stringify(tables),
    loader,
    format: whole(FORMAT),
    gates: WRITERS,
  });
  return begun?.slot ?? '';
}

async function write(
  database: Database,
  slot: string,
  release: ReadableRelease,
  facts: Gathered,
  lock: Lock,
  batch: number,
  progress: (done: number) => void,
): Promise<void> {
  let done = 0;
  progress(done);
  const writeAll = async (statement: string, records: Iterable<Values>): Promise<void> => {
    const rest = batches(records, batch);
    // All draw from the same batches; where one fails there are no more for the others.
    const writer = async (name: string): Promise<void> => {
      for (const some of rest) {
        await lock.stillAtWork();
        const values = { gate: `${slot}/${name}`, slot, loader: lock.loader, records: some };
        const [row] = await database.write<{ written: number }>(statement, values, lock.batchMs).catch((error: unknown) => {
          throw isOutOfTime(error) ? lostLock() : error;
        });
        if (row?.written !== some.length) throw lostLock();
        progress((done += some.length));
      }
    };
    const ends = await Promise.allSettled(WRITERS.map(writer));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  };
  await writeAll(
    cypher('load-things'),
    each(release.nodes, (node) => thingRecord(slot, node, facts.factsOf(node), facts.lawOf(node))),
  );
  await writeAll(cypher('load-edges'), each(release.edges, edgeRecord));
}

function* each<T, U>(all: Iterable<T>, make: (one: T) => U): Generator<U> {
  for (const one of all) yield make(one);
}

function* batches<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let some: T[] = [];
  for (const one of all) {
    some.push(one);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** Throws where not all of it was written, as after another loader took this one for dead and cleared away what it had done. */
async function checkWhole(database: Database, slot: string, count: { nodes: number; edges: number }): Promise<void> {
  // Of a large release it may take longer than a read is given.
  const [written] = await database.write<{ things: number; edges: number }>(cypher('count-release'), { slot });
  if (written?.things !== count.nodes || written.edges !== count.edges) throw lostLock();
}

/** Makes the full-text index, and waits until it can be used. */
async function indexWords(database: Database, slot: string, lock: Lock): Promise<void> {
  await database.change(forWords(cypher('index-words'), slot));
  for (;;) {
    const state = await wordsState(database, slot);
    if (state === 'ONLINE') return;
    if (state !== 'POPULATING') throw lostLock();
    await lock.stillAtWork();
    await pause(INDEX_MS);
  }
}

/** State of the full-text index of a release; undefined where there is none. */
async function wordsState(database: Database, slot: string): Promise<string | undefined> {
  const [index] = await database.read<{ state: string }>(cypher('words-ready'), { index: wordsIndex(slot) });
  return index?.state;
}

/** Readers see it from the end of one transaction on. Gives the releases that are kept no longer; the one before is kept to go back to. */
async function show(database: Database, slot: string, { loader }: Lock): Promise<string[]> {
  const [shown] = await database.write<{ dropped: string[] }>(cypher('activate'), { slot, loader });
  if (!shown) throw lostLock();
  return shown.dropped;
}

/** Law goes first, and takes its edges with it in parts: what hundreds of thousands of them lead to would not fit into one transaction. */
async function dropRelease(database: Database, slot: string, lock: Lock, batch: number): Promise<void> {
  const drop = async (statement: string, values: Values): Promise<void> => {
    for (;;) {
      const [dropped] = await database.write<{ count: number }>(statement, { ...values, most: whole(batch) });
      if ((dropped?.count ?? 0) === 0) return;
      await lock.stillAtWork();
    }
  };
  await database.write(cypher('close-release'), { slot });
  // A server makes all its plans anew after each change of the schema, so none is made for nothing.
  if (await wordsState(database, slot)) await database.change(forWords(cypher('drop-words'), slot));
  for (const kind of ['PROVISION', 'INSTRUMENT'] as const) await drop(cypher('drop-kind'), { list: listKey(slot, kind) });
  await drop(cypher('drop-things'), { slot });
  await database.write(cypher('drop-release'), { slot });
}

const lostLock = (): LoadRefusedError =>
  new LoadRefusedError(
    'This loader was not heard of for so long that another took its place. Readers keep what they see. Try again once the other is done.',
  );

/** Works under the lock of loaders. `id`: the release that is loaded, told to others who want to load. */
async function withLock<T>(database: Database, id: string | null, lockMs: number, work: (lock: Lock) => Promise<T>): Promise<T> {
  const loader = randomUUID();
  const [lock] = await database.write<{ taken: boolean; loading: string | null }>(cypher('take-lock'), {
    loader,
    id,
    until: whole(lockMs),
  });
  if (lock?.taken !== true)
    throw new LoadRefusedError(
      `Another loader is at work on this database${lock?.loading ? `, with release ${lock.loading}` : ''}. Wait until it is done; one that has died is forgotten after a minute.`,
    );
  let heard = performance.now();
  try {
    return await work({
      loader,
      batchMs: Math.max(lockMs, SHORTEST_BATCH_MS),
      async stillAtWork() {
        if (performance.now() - heard < lockMs / 4) return;
        const [kept] = await database.write(cypher('keep-lock'), { loader, until: whole(lockMs) });
        if (!kept) throw lostLock();
        heard = performance.now();
      },
    });
  } finally {
    await database.write(cypher('free-lock'), { loader });
  }
}
