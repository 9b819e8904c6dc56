/** Writes a release beside those that are there, shows it to readers at once, and clears away what is kept no longer. */
import type { InstrumentNode, Release } from '@rules/schema';
import { checkEnds, deriveFacts, lawOf } from '../derived.ts';
import { whole } from './database.ts';
import type { Database } from './database.ts';
import { edgeRecord, thingRecord } from './record.ts';
import { cypher } from './statements.ts';

const BATCH = 2_000;

/** Told as the work goes on: how much of how many things and edges is written. */
export type Progress = (done: number, of: number) => void;

/** Makes the indexes and constraints that are not there yet, and waits until they can be used. */
export async function prepareSchema(database: Database): Promise<void> {
  for (const statement of cypher('schema').split(/;\s*\n/)) await database.change(statement);
}

/** Loads a release and shows it. Throws where the release is not whole; readers then keep the one they have. */
export async function loadRelease(database: Database, release: Release, progress: Progress = () => {}): Promise<void> {
  checkEnds(release);
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
    progress(Math.min(at + BATCH, nodes.length), all);
  }
  for (let at = 0; at < edges.length; at += BATCH) {
    await database.write(cypher('load-edges'), { slot, edges: edges.slice(at, at + BATCH).map(edgeRecord) });
    progress(nodes.length + Math.min(at + BATCH, edges.length), all);
  }
  const [active] = await database.write<{ dropped: string[] }>(cypher('activate'), { slot });
  for (const old of active?.dropped ?? []) await dropRelease(database, old);
}

async function dropRelease(database: Database, slot: string): Promise<void> {
  for (;;) {
    const [dropped] = await database.write<{ count: number }>(cypher('drop-things'), { slot, most: whole(BATCH) });
    if ((dropped?.count ?? 0) === 0) break;
  }
  await database.write(cypher('drop-release'), { slot });
}
