/** Edges around one thing, put into groups a reader can name: "Amended by", "Answers to", "Inspects jointly with". */
import type { RelationKind } from '../../generated/graphql.ts';
import { EDGE_ORDER, edgeHeading, type Side } from './edge-words.ts';

/** What grouping needs of an edge; pages carry more. */
export interface GroupableEdge {
  id: string;
  kind: RelationKind;
  from: { id: string };
  to: { id: string };
  how?: string | null;
}

export interface EdgeGroup<E extends GroupableEdge> {
  heading: string;
  kind: RelationKind;
  side: Side;
  edges: E[];
}

/** Which side of the edge the thing is on. */
export const sideOf = (edge: GroupableEdge, of: string): Side => (edge.from.id === of ? 'OUT' : 'IN');

/** The other end of an edge, seen from a thing. */
export const otherEnd = <E extends GroupableEdge>(edge: E, of: string): E['from'] | E['to'] => (edge.from.id === of ? edge.to : edge.from);

/**
 * Groups edges by what they say, seen from `of`, in the order of EDGE_ORDER (what it does before what is done to it).
 * Kinds that say the same in both directions become one group. Edges keep their order. Empty groups are not made.
 */
export function groupRelations<E extends GroupableEdge>(edges: readonly E[], of: string): EdgeGroup<E>[] {
  const groups = new Map<string, EdgeGroup<E>>();
  for (const edge of edges) {
    const side = sideOf(edge, of);
    const heading = edgeHeading(edge.kind, side, edge.how);
    const group = groups.get(heading) ?? { heading, kind: edge.kind, side, edges: [] };
    group.edges.push(edge);
    groups.set(heading, group);
  }
  const place = (group: EdgeGroup<E>) => EDGE_ORDER.indexOf(group.kind) * 2 + (group.side === 'OUT' ? 0 : 1);
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}
