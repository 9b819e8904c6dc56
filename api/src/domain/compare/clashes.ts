/** Where the sides disagree: clashes in which rules of both take part, changes they pull in two directions, and links by which one stands against the other. */
import { kindOfId } from '@rules/schema';
import type { Edge, RelationKind } from '@rules/schema';
import { byId } from '../read/order.ts';
import { surenessOf } from './groups.ts';
import type { Side, Sides } from './read.ts';
import type { ComparedClash, ComparedPosition, ComparedThing } from './types.ts';

/** The positions of one side, by clash and by who takes them: its own rules, and the law that is tied to its bodies, roles or changes. */
function positionsOf({ facts }: Sides, side: Side): Map<string, Map<string, ComparedPosition>> {
  const found = new Map<string, Map<string, ComparedPosition>>();
  for (const from of [...side.ids, ...side.law.keys()]) {
    const entity = facts.node(from);
    for (const relation of entity ? facts.edgesFrom(from, 'DISAGREES_IN') : []) {
      const positions = found.get(relation.to) ?? new Map<string, ComparedPosition>();
      found.set(relation.to, positions);
      const own = side.ids.has(from);
      if (entity) positions.set(from, { relation, entity, through: own ? [] : [...(side.law.get(from) ?? [])].sort(byId) });
    }
  }
  return found;
}

/** Clashes in which each side has a position that the other has not. What both are tied to stands apart: it is no disagreement of theirs. */
export function clashesOf(sides: Sides): ComparedClash[] {
  const [left, right] = [positionsOf(sides, sides.left), positionsOf(sides, sides.right)];
  const found = [...left].flatMap(([id, ofLeft]): ComparedClash[] => {
    const clash = sides.facts.node(id);
    const ofRight = right.get(id);
    if (clash?.kind !== 'CLASH' || !ofRight) return [];
    const only = (these: typeof ofLeft, others: typeof ofLeft): ComparedPosition[] =>
      [...these.values()].filter(({ entity }) => !others.has(entity.id)).sort((a, b) => byId(a.entity, b.entity));
    const both = [...ofLeft.values()].filter(({ entity }) => ofRight.has(entity.id)).sort((a, b) => byId(a.entity, b.entity));
    const one = { clash, left: only(ofLeft, ofRight), both, right: only(ofRight, ofLeft) };
    return one.left.length > 0 && one.right.length > 0 ? [one] : [];
  });
  // Those whose positions are told in words come first.
  const untold = ({ left: these, right: others }: ComparedClash): number =>
    [...these, ...others].some(({ relation }) => relation.how !== null) ? 0 : 1;
  return found.sort((a, b) => untold(a) - untold(b) || byId(a.clash, b.clash));
}

/** A rule that must be edited with a change is no rule against it. */
const AGAINST: readonly RelationKind[] = ['BLOCKS', 'CONSTRAINS', 'CONFLICTS_WITH'];
const HELPS: readonly RelationKind[] = ['DELIVERS', 'ENABLES'];
const isAgainst = (edge: Edge): boolean =>
  AGAINST.includes(edge.kind) && kindOfId(edge.from) !== 'CLASH' && edge.obstacle?.bindsToday !== false;
const helps = (edge: Edge): boolean => HELPS.includes(edge.kind);

/** Changes that one side stands against today and the other makes or helps. A side that does both is not opposed to one that does either. */
export function opposedOf({ facts, left, right }: Sides): ComparedThing[] {
  const ties = new Map<string, { left: Edge[]; right: Edge[] }>();
  for (const [at, side, other] of [
    ['left', left, right],
    ['right', right, left],
  ] as const) {
    for (const edge of side.edges) {
      if (kindOfId(edge.to) !== 'CHANGE' || !side.ids.has(edge.from) || other.ids.has(edge.to)) continue;
      if (!isAgainst(edge) && !helps(edge)) continue;
      // Law that is repealed helps no more.
      const rule = facts.node(edge.from);
      if (helps(edge) && rule && 'inForce' in rule && rule.inForce.status === 'repealed') continue;
      const both = ties.get(edge.to) ?? { left: [], right: [] };
      ties.set(edge.to, both);
      both[at].push(edge);
    }
  }
  return [...ties]
    .flatMap(([id, links]): ComparedThing[] => {
      const entity = facts.node(id);
      const opposed =
        (links.left.every(isAgainst) && links.right.every(helps)) || (links.left.every(helps) && links.right.every(isAgainst));
      if (!entity || !opposed || links.left.length === 0 || links.right.length === 0) return [];
      return [{ entity, left: links.left.sort(byId), right: links.right.sort(byId), confidence: surenessOf(links) }];
    })
    .sort((a, b) => byId(a.entity, b.entity));
}

const STANDS_AGAINST: readonly RelationKind[] = [...AGAINST, 'DUPLICATES'];

/** Links between the sides: those by which one stands against the other or does the same apart, and all others. */
export function linksBetween({ left, right }: Sides, order: readonly RelationKind[]): { conflicts: Edge[]; ties: Edge[] } {
  const between = left.edges
    .filter(({ from, to }) => right.ids.has(from) || right.ids.has(to))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || byId(a, b));
  return {
    conflicts: between.filter(({ kind }) => STANDS_AGAINST.includes(kind)),
    ties: between.filter(({ kind }) => !STANDS_AGAINST.includes(kind)),
  };
}
