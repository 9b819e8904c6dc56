/** Writes a release beside those that are there, shows it to readers at once, and clears away what is kept no longer. */
import { randomUUID } from 'node:crypto';
import type { InstrumentNode, Release } from '@rules/schema';
import { checkEnds, deriveFacts, lawOf } from '../derived.ts';
import { whole } from './database.ts';
import type { Database } from './database.ts';
import { edgeRecord, thingRecord } from './record.ts';
import { cypher } from './statements.ts';

export interface LoadOptions {
  /** Most things or edges that are written at once. */
  batch?: number;
  /** A loader that has not been heard of for so many milliseconds is taken to be dead. */
  lockMs?: number;
}
const BATCH = 2_000;
const LOCK_MS = 60_000;

/** The right to load, as its holder has it. `stillAtWork` says that the work goes on, and throws a LoadRefusedError where the right was lost. */
interface Lock {
  loader: string;
  stillAtWork(): Promise<void>;
}

/** Told as the work goes on: how much of how many things and edges is written. */
export type Progress = (done: number, of: number) => void;

/** A reason not to load, in a sentence or two that say what to do. */
export class LoadRefusedError extends Error {
  override name = 'LoadRefusedError';
}

/** A release as the database holds it. `slot`: where it stands; `ready`: whole; `active`: the one readers see. */
export interface HeldRelease {
  slot: string;
  id: string;
  ready: boolean;
  active: boolean;
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
  release: Release,
  progress: Progress = () => {},
  { batch = BATCH, lockMs = LOCK_MS }: LoadOptions = {},
): Promise<void> {
  checkEnds(release);
  await withLock(database, release.info.id, lockMs, async (lock) => {
    for (const { slot, ready } of await heldReleases(database)) if (!ready) await dropRelease(database, slot, lock, batch);
    const slot = await write(database, release, lock, batch, progress);
    await checkWhole(database, slot, release);
    for (const old of await show(database, slot, lock)) await dropRelease(database, old, lock, batch);
  });
}

/** Shows the release before the one that readers see, and says which that is. Throws a LoadRefusedError where there is none. */
export async function goBack(database: Database): Promise<string> {
  const held = (await heldReleases(database)).filter(({ ready }) => ready);
  const at = held.findIndex(({ active }) => active);
  const before = held.find((_, index) => index !== at);
  if (at < 0 || !before) throw new LoadRefusedError('The database holds no release to go back to.');
  await withLock(database, before.id, LOCK_MS, async (lock) => void (await show(database, before.slot, lock)));
  return before.id;
}

async function write(database: Database, release: Release, lock: Lock, batch: number, progress: Progress): Promise<string> {
  const { info, tables, nodes, edges } = release;
  const [begun] = await database.write<{ slot: string }>(cypher('begin-release'), {
    id: info.id,
    info: JSON.stringify(info),
    tables: JSON.stringify(tables),
  });
  const slot = begun?.slot ?? '';
  const facts = deriveFacts(release);
  const instruments = new Map<string, InstrumentNode>();
  for (const node of nodes) if (node.kind === 'INSTRUMENT') instruments.set(node.id, node);

  const all = nodes.length + edges.length;
  for (let at = 0; at < nodes.length; at += batch) {
    const things = nodes.slice(at, at + batch).map((node) => {
      const known = facts.get(node.id);
      if (!known) throw new Error(`No facts were derived for ${node.id}.`);
      return thingRecord(slot, node, known, lawOf(node, instruments));
    });
    await database.write(cypher('load-things'), { things });
    await lock.stillAtWork();
    progress(Math.min(at + batch, nodes.length), all);
  }
  for (let at = 0; at < edges.length; at += batch) {
    await database.write(cypher('load-edges'), { slot, edges: edges.slice(at, at + batch).map(edgeRecord) });
    await lock.stillAtWork();
    progress(nodes.length + Math.min(at + batch, edges.length), all);
  }
  return slot;
}

/** Throws where not all of it was written, as after another loader took this one for dead and cleared away what it had done. */
async function checkWhole(database: Database, slot: string, { nodes, edges }: Release): Promise<void> {
  // Of a large release it may take longer than a read is given.
  const [written] = await database.write<{ things: number; edges: number }>(cypher('count-release'), { slot });
  if (written?.things !== nodes.length || written.edges !== edges.length) throw lostLock();
}

/** Readers see it from the end of one transaction on. Gives the releases that are kept no longer; the one before is kept to go back to. */
async function show(database: Database, slot: string, { loader }: Lock): Promise<string[]> {
  const [shown] = await database.write<{ dropped: string[] }>(cypher('activate'), { slot, loader });
  if (!shown) throw lostLock();
  return shown.dropped;
}

async function dropRelease(database: Database, slot: string, lock: Lock, batch: number): Promise<void> {
  for (;;) {
    const [dropped] = await database.write<{ count: number }>(cypher('drop-things'), { slot, most: whole(batch) });
    if ((dropped?.count ?? 0) === 0) break;
    await lock.stillAtWork();
  }
  await database.write(cypher('drop-release'), { slot });
}

const lostLock = (): LoadRefusedError =>
  new LoadRefusedError(
    'This loader was not heard of for so long that another took its place. Readers keep what they see. Try again once the other is done.',
  );

/** Works under the lock of loaders. */
async function withLock(database: Database, id: string, lockMs: number, work: (lock: Lock) => Promise<void>): Promise<void> {
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
    await work({
      loader,
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
