/** What the overview is counted from, each part read once and only where it is asked for. */
import type { Edge, EntityKind, EntityNode, NodeOf, RelationKind } from '@rules/schema';
import type { Direction, GraphStore, OrderBy } from '../../store/port.ts';
import type { LeftOutOfKind } from './types.ts';

/** Most things of a kind that an overview counts: several times what the data holds. What is beyond is counted in `leftOut`. */
const MOST: Partial<Record<EntityKind, number>> = { INSTRUMENT: 600, PROVISION: 6_000, BODY: 300, ROLE: 300 };
const MOST_OF_OTHERS = 100;
const mostOf = (kind: EntityKind): number => MOST[kind] ?? MOST_OF_OTHERS;

/** The kinds in the order in which they are told, and the order of each: instruments of The Rules come first, so that a limit leaves out others. */
const ORDERS = {
  POLICY_AREA: 'TITLE',
  INSTRUMENT: 'MEMBERSHIP',
  BODY: 'TITLE',
  ROLE: 'TITLE',
  FOUNDATION: 'TITLE',
  PROVISION: 'ID',
  CLASH: 'TITLE',
} as const satisfies Partial<Record<EntityKind, OrderBy['field']>>;
type Kind = keyof typeof ORDERS;

export interface OverviewFacts {
  all<K extends Kind>(kind: K): Promise<NodeOf<K>[]>;
  /** Edges of all things of a kind. */
  edgesOf(of: Kind, direction: Exclude<Direction, 'BOTH'>, ...kinds: RelationKind[]): Promise<Edge[]>;
  /** What the limits leave out of some kinds. */
  leftOut(kinds: readonly Kind[]): Promise<LeftOutOfKind[]>;
}

export function overviewFacts(store: GraphStore): OverviewFacts {
  const lists = new Map<Kind, Promise<{ nodes: EntityNode[]; leftOut: number }>>();
  const edges = new Map<string, Promise<Edge[]>>();
  const read = (kind: Kind): Promise<{ nodes: EntityNode[]; leftOut: number }> => {
    const known = lists.get(kind);
    if (known) return known;
    const list = store
      .list({ kind, first: mostOf(kind), orderBy: { field: ORDERS[kind], direction: 'ASC' } })
      .then(({ items, totalCount }) => ({ nodes: items.map(({ node }) => node), leftOut: totalCount - items.length }));
    lists.set(kind, list);
    return list;
  };
  return {
    all: async (kind) => (await read(kind)).nodes.filter((node): node is NodeOf<typeof kind> => node.kind === kind),
    async edgesOf(of, direction, ...kinds) {
      const name = [of, direction, ...kinds].join(' ');
      const known = edges.get(name);
      if (known) return known;
      const found = read(of).then(async ({ nodes }) =>
        nodes.length === 0 ? [] : (await store.edges({ ids: nodes.map(({ id }) => id), kinds, direction })).edges,
      );
      edges.set(name, found);
      return found;
    },
    async leftOut(kinds) {
      const countOf = async (kind: Kind): Promise<number> => {
        const known = lists.get(kind);
        if (known) return (await known).leftOut;
        return Math.max(0, (await store.list({ kind, first: 1 })).totalCount - mostOf(kind));
      };
      const counts = await Promise.all(kinds.map(async (kind) => ({ kind, count: await countOf(kind) })));
      return counts.filter(({ count }) => count > 0);
    },
  };
}
