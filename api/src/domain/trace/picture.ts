/** The trace as a graph: things in the order of the steps, and the edges between them. What does not fit is counted, never lost. */
import type { Edge, EntityNode } from '@rules/schema';
import type { ToldBlocker } from './blockers.ts';
import type { Position } from './obstacle.ts';
import { isOfficial } from './official.ts';
import type { Helper, RoomMember, Subgraph } from './types.ts';

/** More than this is no longer read at a glance. */
export const MOST_ENTITIES = 60;

export interface Pictured {
  position: Position;
  told: readonly ToldBlocker[];
  delivers: readonly Helper[];
  room: readonly RoomMember[];
  officialOnly: boolean;
}

/** Change, rules, instruments and powers, law that lifts or delivers, then bodies; columns follow this order. */
export function pictureOf({ position, told, delivers, room, officialOnly }: Pictured): Subgraph {
  const { facts, change } = position;
  const steps = told.flatMap((one) => one.steps);
  const inChains = steps.flatMap(({ from, to }) => [from, to]);
  const rules = told.map(({ blocker }) => blocker.rule);
  const law = (node: EntityNode): boolean => node.kind === 'INSTRUMENT' || node.kind === 'PROVISION';
  const serving = told
    .flatMap(({ blocker }) => blocker.levers.flatMap(({ under, alreadyDoneBy }) => [under, alreadyDoneBy]))
    .filter((node) => node !== null);
  const leads = room.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'lead')).map(({ entity }) => entity);
  const wanted = unique([
    change,
    ...rules,
    ...delivers.map(({ rule }) => rule),
    ...inChains.filter(law),
    ...inChains.filter((node) => !law(node)),
    ...leads,
    ...serving,
  ]);

  const links = linksAmong(facts, new Set(wanted.map(({ id }) => id))).filter((edge) => !officialOnly || isOfficial(edge));
  const tied = new Set(links.flatMap(({ from, to }) => [from, to]));
  const drawable = wanted.filter(({ id }) => id === change.id || tied.has(id));
  const entities = drawable.slice(0, MOST_ENTITIES);
  const drawn = new Set(entities.map(({ id }) => id));
  const relations = links.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  return {
    entities: inColumns(entities, change.id, new Set(rules.map(({ id }) => id))),
    relations,
    leftOut: leftOut(facts, change, entities, wanted, links),
  };
}

/** Relations that the picture draws. */
const DRAWN: readonly Edge['kind'][] = [
  'BLOCKS',
  'CONSTRAINS',
  'REQUIRES_AMENDMENT',
  'CONFLICTS_WITH',
  'DELIVERS',
  'CONTAINS',
  'MADE_UNDER',
  'IMPOSES',
  'MEMBER_OF',
  'REPEALS',
  'AMENDS',
  'INSERTS',
  'SUPERSEDES',
  'COMMENCES',
  'LEADS',
];

function linksAmong(facts: Position['facts'], ids: ReadonlySet<string>): Edge[] {
  return [...ids].flatMap((id) => facts.edgesFrom(id, ...DRAWN).filter(({ to }) => ids.has(to)));
}

/** Change, rules, other law, bodies and roles. */
function inColumns(entities: readonly EntityNode[], changeId: string, ruleIds: ReadonlySet<string>): EntityNode[] {
  const column = ({ id, kind }: EntityNode): number =>
    id === changeId ? 0 : ruleIds.has(id) ? 1 : kind === 'INSTRUMENT' || kind === 'PROVISION' ? 2 : 3;
  return entities
    .map((entity, index) => ({ entity, index }))
    .sort((a, b) => column(a.entity) - column(b.entity) || a.index - b.index)
    .map(({ entity }) => entity);
}

/** What the limit cut, by the thing it hangs on; and what has no edge in the data to hang by, at the change. */
function leftOut(
  facts: Position['facts'],
  change: EntityNode,
  entities: readonly EntityNode[],
  wanted: readonly EntityNode[],
  links: readonly Edge[],
): Subgraph['leftOut'] {
  const drawn = new Set(entities.map(({ id }) => id));
  const counts = new Map<string, { at: EntityNode; relationKind: Edge['kind'] | null; count: number }>();
  for (const { id } of wanted) {
    if (drawn.has(id)) continue;
    const link = links.find(({ from, to }) => (from === id && drawn.has(to)) || (to === id && drawn.has(from)));
    const at = link ? (facts.node(link.from === id ? link.to : link.from) ?? change) : change;
    const relationKind = link?.kind ?? null;
    const key = `${at.id} ${relationKind}`;
    const counted = counts.get(key) ?? { at, relationKind, count: 0 };
    counts.set(key, { ...counted, count: counted.count + 1 });
  }
  return [...counts.values()];
}

function unique(nodes: readonly EntityNode[]): EntityNode[] {
  const seen = new Set<string>();
  return nodes.filter(({ id }) => !seen.has(id) && seen.add(id));
}
