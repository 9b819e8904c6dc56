/** What the sides are tied to, way by way: only the left, both, only the right. */
import { doubt, instrumentOf, isInTheWayAsRead, kindOfId } from '@rules/schema';
import type { Confidence, Edge, RelationKind } from '@rules/schema';
import type { Direction } from '../../store/port.ts';
import type { Facts } from '../read/facts.ts';
import { byId, effectPlace } from '../read/order.ts';
import { isEffect, isMain, KIND_ORDER, LEVER_HOLDERS, LEVERS_HELD, wayOf } from './kinds.ts';
import type { Way } from './kinds.ts';
import type { Side, Sides } from './read.ts';
import type { ComparedGroup, ComparedThing } from './types.ts';

/** A group without its sentence. */
export type Group = Omit<ComparedGroup, 'text'> & { way: Way };

/** One tie of a side: the thing at its far end, by which edge, in which way. */
interface Tie {
  edge: Edge;
  far: string;
  key: { id: string; kind: RelationKind | null; direction: Direction; effect: string | null; way: Way };
}

/** The ties of one side that do not lead to the other. An edge with several effects is a tie in each. */
export function tiesOf(side: Side, other: Side): Tie[] {
  return side.edges.flatMap((edge): Tie[] => {
    const out = side.ids.has(edge.from);
    const far = out ? edge.to : edge.from;
    if (other.ids.has(far)) return [];
    const direction = out ? 'OUT' : 'IN';
    const { kind } = edge;
    if (kind === 'WORKS_WITH')
      return [{ edge, far, key: { id: kind, kind, direction: 'BOTH', effect: null, way: wayOf(kind, 'OUT', null) } }];
    return effectsOf(edge).map((effect) => ({
      edge,
      far,
      key: {
        id: effect === null ? `${kind}:${direction}` : `${kind}:${direction}:${effect}`,
        kind,
        direction,
        effect,
        way: wayOf(kind, direction, effect),
      },
    }));
  });
}

/** The effects of an IMPOSES edge, each once; null for one that names none, and for every other kind. */
function effectsOf({ kind, effect, alsoEffects }: Edge): (string | null)[] {
  if (kind !== 'IMPOSES') return [null];
  const named = [...new Set([effect, ...alsoEffects].filter((word) => word !== null && isEffect(word)))];
  return named.length > 0 ? named : [null];
}

/** Who could lift or ease what stands today against a change of this side, by the rules that carry the levers. */
const leverHolders = (side: Side): Tie[] =>
  side.edges.flatMap((edge) => {
    if (!side.ids.has(edge.to) || kindOfId(edge.to) !== 'CHANGE' || !isInTheWayAsRead(edge)) return [];
    const holders = new Set((edge.obstacle?.levers ?? []).flatMap(({ holder }) => holder ?? []));
    return [...holders].map((far): Tie => ({
      edge,
      far,
      key: { id: 'LEVER_HOLDERS', kind: null, direction: 'IN', effect: null, way: LEVER_HOLDERS },
    }));
  });

/** The changes that a body or role of this side could free or ease, by the rules that carry the levers. */
const leversHeld = (side: Side, withLevers: readonly Edge[]): Tie[] =>
  withLevers
    .filter((edge) => isInTheWayAsRead(edge) && edge.obstacle?.levers.some(({ holder }) => holder !== null && side.ids.has(holder)))
    .map((edge) => ({
      edge,
      far: edge.to,
      key: { id: 'LEVERS_HELD', kind: null, direction: 'OUT', effect: null, way: LEVERS_HELD },
    }));

/** All groups in the order they are told. `withLevers`: every edge of the release that carries levers, where a side holds any. */
export function groupsOf({ facts, left, right }: Sides, withLevers: readonly Edge[]): Group[] {
  const groups = new Map<string, { key: Tie['key']; things: Map<string, { left: Edge[]; right: Edge[] }> }>();
  const put = (ties: readonly Tie[], at: 'left' | 'right'): void => {
    for (const { key, far, edge } of ties) {
      const group = groups.get(key.id) ?? { key, things: new Map() };
      groups.set(key.id, group);
      const thing = group.things.get(far) ?? { left: [], right: [] };
      group.things.set(far, thing);
      thing[at].push(edge);
    }
  };
  put([...tiesOf(left, right), ...leversHeld(left, withLevers), ...leverHolders(left)], 'left');
  put([...tiesOf(right, left), ...leversHeld(right, withLevers), ...leverHolders(right)], 'right');
  return [...groups.values()]
    .sort((a, b) => placeOf(a.key) - placeOf(b.key) || (a.key.id < b.key.id ? -1 : 1))
    .map(({ key, things }) => {
      const all = [...things].flatMap(([id, links]): ComparedThing[] => {
        const entity = facts.node(id);
        return entity ? [{ entity, left: inOrder(links.left), right: inOrder(links.right), confidence: surenessOf(links) }] : [];
      });
      const sorted = all.sort(mostTiedFirst);
      const { way, ...rest } = key;
      return {
        ...rest,
        way,
        title: way.title,
        told: isMain(rest),
        onlyLeft: sorted.filter((thing) => thing.right.length === 0),
        both: sorted.filter((thing) => thing.left.length > 0 && thing.right.length > 0),
        onlyRight: sorted.filter((thing) => thing.left.length === 0),
        sharedInstruments: sharedInstruments(facts, sorted),
      };
    });
}

/** Levers come after what they would lift, or after what a body leads. */
function placeOf({ kind, direction, effect }: Tie['key']): number {
  const at = kind === null ? KIND_ORDER.indexOf(direction === 'IN' ? 'CONFLICTS_WITH' : 'LEADS') + 0.5 : KIND_ORDER.indexOf(kind);
  return at * 100 + (direction === 'IN' ? 50 : 0) + (kind === 'IMPOSES' ? effectPlace(effect) : 0);
}

const inOrder = (edges: readonly Edge[]): Edge[] => edges.toSorted(byId);

/** What most links lead to comes first; of those alike by id, numbers in their own order. */
const mostTiedFirst = (a: ComparedThing, b: ComparedThing): number =>
  b.left.length + b.right.length - (a.left.length + a.right.length) || byId(a.entity, b.entity);

/** As sure as the surest link of a side; of two sides as the less sure one. */
export function surenessOf({ left, right }: { left: readonly Edge[]; right: readonly Edge[] }): Confidence {
  const surest = [left, right].flatMap((edges) => edges.map(({ confidence }) => confidence).sort((a, b) => doubt(a) - doubt(b))[0] ?? []);
  return surest.sort((a, b) => doubt(b) - doubt(a))[0] ?? 'LOW';
}

/** Instruments of which both sides are tied to something here, in the order of what most links lead to. */
function sharedInstruments(facts: Facts, things: readonly ComparedThing[]): ComparedGroup['sharedInstruments'] {
  const sides = new Map<string, Set<'left' | 'right'>>();
  for (const { entity, left, right } of things) {
    if (entity.kind !== 'PROVISION' && entity.kind !== 'INSTRUMENT') continue;
    const id = instrumentOf(entity.id);
    const known = sides.get(id) ?? new Set();
    if (left.length > 0) known.add('left');
    if (right.length > 0) known.add('right');
    sides.set(id, known);
  }
  return [...sides].flatMap(([id, at]) => (at.size === 2 ? (facts.instrument(id) ?? []) : []));
}
