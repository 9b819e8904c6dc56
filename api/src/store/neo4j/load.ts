/** Writes a release beside those that are there, shows it to readers at once, and clears away what is kept no longer. */
import { randomUUID } from 'node:crypto';
import type { InstrumentNode, Release } from '@rules/schema';
import { checkEnds, deriveFacts, lawOf } from '../derived.ts';
import { whole } from './database.ts';
import type { Database } from './database.ts';
import { edgeRecord, thingRecord } from './record.ts';
import { cypher } from './statements.ts';

const BATCH = 2_000;
/** A loader that has not been heard of for so long is taken to be dead. */
const LOCK_MS = 60_000;

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
export async function loadRelease(database: Database, release: Release, progress: Progress = () => {}): Promise<void> {
  checkEnds(release);
  await withLock(database, release.info.id, async (stillAtWork) => {
    for (const { slot, ready } of await heldReleases(database)) if (!ready) await dropRelease(database, slot, stillAtWork);
    const slot = await write(database, release, stillAtWork, progress);
    await show(database, slot, stillAtWork);
  });
}

/** Shows the release before the one that readers see, and says which that is. Throws a LoadRefusedError where there is none. */
export async function goBack(database: Database): Promise<string> {
  const held = (await heldReleases(database)).filter(({ ready }) => ready);
  const at = held.findIndex(({ active }) => active);
  const before = held.find((_, index) => index !== at);
  if (at < 0 || !before) throw new LoadRefusedError('The database holds no release to go back to.');
  await withLock(database, before.id, async () => void (await database.write(cypher('activate'), { slot: before.slot })));
  return before.id;
}

async function write(database: Database, release: Release, stillAtWork: () => Promise<void>, progress: Progress): Promise<string> {
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
  for (let at = 0; at < nodes.length; at += BATCH) {
    const things = nodes.slice(at, at + BATCH).map((node) => {
      const known = facts.get(node.id);
      if (!known) throw new Error(`No facts were derived for ${node.id}.`);
      return thingRecord(slot, node, known, lawOf(node, instruments));
    });
    await database.write(cypher('load-things'), { things });
    await stillAtWork();
    progress(Math.min(at + BATCH, nodes.length), all);
  }
  for (let at = 0; at < edges.length; at += BATCH) {
    await database.write(cypher('load-edges'), { slot, edges: edges.slice(at, at + BATCH).map(edgeRecord) });
    await stillAtWork();
    progress(nodes.length + Math.min(at + BATCH, edges.length), all);
  }
  return slot;
}

/** Readers see it from the end of one transaction on. Of the others, the one before is kept to go back to. */
async function show(database: Database, slot: string, stillAtWork: () => Promise<void>): Promise<void> {
  const [active] = await database.write<{ dropped: string[] }>(cypher('activate'), { slot });
  for (const old of active?.dropped ?? []) await dropRelease(database, old, stillAtWork);
}

async function dropRelease(database: Database, slot: string, stillAtWork: () => Promise<void>): Promise<void> {
  for (;;) {
    const [dropped] = await database.write<{ count: number }>(cypher('drop-things'), { slot, most: whole(BATCH) });
    if ((dropped?.count ?? 0) === 0) break;
    await stillAtWork();
  }
  await database.write(cypher('drop-release'), { slot });
}

/** Works under the lock of loaders. The function given to the work says that it goes on, and throws where the lock was lost. */
async function withLock(database: Database, id: string, work: (stillAtWork: () => Promise<void>) => Promise<void>): Promise<void> {
  const loader = randomUUID();
  const take = async (): Promise<void> => {
    const [lock] = await database.write<{ taken: boolean; loading: string | null }>(cypher('take-lock'), {
      loader,
      id,
      until: whole(LOCK_MS),
    });
    if (lock?.taken !== true)
      throw new LoadRefusedError(
        `Another loader is at work on this database${lock?.loading ? `, with release ${lock.loading}` : ''}. Wait until it is done; one that has died is forgotten after a minute.`,
      );
  };
  await take();
  let heard = performance.now();
  try {
    await work(async () => {
      if (performance.now() - heard < LOCK_MS / 4) return;
      await take();
      heard = performance.now();
    });
  } finally {
    await database.write(cypher('free-lock'), { loader });
  }
}
