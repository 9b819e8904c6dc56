/** Reads what a comparison needs, in at most five calls to the store, and knows which side a link belongs to. */
import { instrumentOf, kindOfId, RULE_RELATIONS } from '@rules/schema';
import type { Edge, EntityNode, RelationKind } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import { SameThingError, TooManyLinksError } from '../errors.ts';
import { Facts, withInstruments } from '../read/facts.ts';

/** Most things on one side. */
export const MOST_THINGS = 20;
/** Most links that a comparison may rest on: more could neither be read nor sent. */
export const MOST_LINKS = 3_000;

/** By which links law is tied to what is no law itself: what it puts on a body or role, and how it stands to a change. */
const LAW_TIES: readonly RelationKind[] = ['IMPOSES', 'ESTABLISHES', ...RULE_RELATIONS];

/** One side as it was read. */
export interface Side {
  entities: EntityNode[];
  /** Its things and their provisions. */
  ids: ReadonlySet<string>;
  provisionCount: number;
  /** Every link from or to it, links inside it left out. */
  edges: Edge[];
  /** Links from law to what of it is no law: by the id of the law. */
  law: ReadonlyMap<string, Edge[]>;
}

export interface Sides {
  facts: Facts;
  left: Side;
  right: Side;
}

/**
 * Both sides with all their links.
 * @throws SameThingError where a thing stands on both sides, alone or inside its instrument
 * @throws TooManyLinksError where they are tied to more than can be told
 */
export async function readSides(store: GraphStore, left: readonly EntityNode[], right: readonly EntityNode[]): Promise<Sides> {
  const facts = new Facts().add([...left, ...right], []);
  const all = [...left, ...right];
  const own = await facts.readEdges(store, { ids: all.map(({ id }) => id), direction: 'BOTH', ends: true });
  const instruments = new Set(all.flatMap(({ kind, id }) => (kind === 'INSTRUMENT' ? id : [])));
  const provisions = own.flatMap(({ kind, from, to }) => (kind === 'CONTAINS' && instruments.has(from) ? to : []));
  const named = provisions.filter((id) => !all.some((thing) => thing.id === id));
  const parts = named.length > 0 ? await facts.readEdges(store, { ids: named, direction: 'BOTH', ends: true }) : [];
  const edges = [...own, ...parts];

  const sides = { left: sideOf(left, edges), right: sideOf(right, edges) };
  const twice = [...sides.left.ids].filter((id) => sides.right.ids.has(id));
  if (twice.length > 0) throw new SameThingError(twice);
  const links = new Set([...sides.left.edges, ...sides.right.edges].map(({ id }) => id)).size;
  if (links > MOST_LINKS) throw new TooManyLinksError(links, MOST_LINKS);

  const law = [...sides.left.law.keys(), ...sides.right.law.keys()];
  if (law.length > 0) await facts.readEdges(store, { ids: [...new Set(law)], kinds: ['DISAGREES_IN'], direction: 'OUT', ends: true });
  const holders = edges.flatMap(({ obstacle }) => (obstacle?.levers ?? []).flatMap(({ holder }) => holder ?? []));
  await facts.readNodes(store, [...withInstruments([...edges.flatMap(({ from, to }) => [from, to]), ...law]), ...holders]);
  return { facts, ...sides };
}

function sideOf(entities: readonly EntityNode[], edges: readonly Edge[]): Side {
  const asked = new Set(entities.map(({ id }) => id));
  const isPart = (id: string): boolean => kindOfId(id) === 'PROVISION' && asked.has(instrumentOf(id));
  const ids = new Set(asked);
  for (const { from, to } of edges) for (const id of [from, to]) if (isPart(id)) ids.add(id);
  const seen = new Set<string>();
  const own: Edge[] = [];
  for (const edge of edges) {
    if (seen.has(edge.id) || ids.has(edge.from) === ids.has(edge.to)) continue;
    seen.add(edge.id);
    own.push(edge);
  }
  const law = new Map<string, Edge[]>();
  for (const edge of own) {
    if (!ids.has(edge.to) || !LAW_TIES.includes(edge.kind) || !isLaw(edge.from)) continue;
    law.set(edge.from, [...(law.get(edge.from) ?? []), edge]);
  }
  return { entities: [...entities], ids, provisionCount: ids.size - asked.size, edges: own, law };
}

const isLaw = (id: string): boolean => ['PROVISION', 'INSTRUMENT'].includes(kindOfId(id) ?? '');
