/** Reads what a file names beside its things and links: the instruments of provisions, and the sources of evidence. */
import { instrumentOf, kindOfId } from '@rules/schema';
import type { Edge, EntityNode } from '@rules/schema';
import { Facts } from '../domain/read/facts.ts';
import type { GraphStore } from '../store/port.ts';

/** Facts that hold all of them. One call to the store. */
export async function factsFor(store: GraphStore, things: readonly EntityNode[], links: readonly Edge[]): Promise<Facts> {
  const facts = new Facts().add(things, links);
  const parents = things.flatMap((thing) => (thing.kind === 'PROVISION' ? [thing.instrument] : []));
  const sources = [...things, ...links].flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? []));
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const standIn = ends.flatMap((id) => (kindOfId(id) === 'PROVISION' ? [instrumentOf(id)] : []));
  await facts.readNodes(store, [...parents, ...sources, ...ends, ...standIn]);
  return facts;
}
