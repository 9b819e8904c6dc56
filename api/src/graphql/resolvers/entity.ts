/** What every thing has: its name, address, citation and edges; and what an edge and a piece of evidence show. */
import { addressOf } from '@rules/schema';
import type { EntityKind, EntityNode, InstrumentNode } from '@rules/schema';
import { cite, labelOf } from '../../domain/words/citation.ts';
import { countInRange, inRange } from '../arguments.ts';
import { pageOf } from '../connections.ts';
import type { PageArgs } from '../connections.ts';
import type { Context } from '../context.ts';
import { andThen } from '../loaders.ts';
import type { MaybePromise } from '../loaders.ts';
import type { Direction, EntityKind as AnyEntityKind, RelationKind, Resolvers } from '../generated/resolvers.ts';
import { leverWithNodes } from './lever.ts';

/** Name of the GraphQL type of each kind. */
const TYPES = {
  INSTRUMENT: 'Instrument',
  PROVISION: 'Provision',
  BODY: 'Body',
  ROLE: 'Role',
  CHANGE: 'Change',
  FOUNDATION: 'Foundation',
  POLICY_AREA: 'PolicyArea',
  PLAN: 'Plan',
  PLAN_AREA: 'PlanArea',
  ACTION: 'Action',
  CLASH: 'Clash',
  STATEMENT: 'Statement',
  SOURCE: 'Source',
} as const satisfies Record<EntityKind, string>;

interface RelationsArgs extends PageArgs {
  kinds?: readonly RelationKind[] | null;
  direction?: Direction | null;
  otherKinds?: readonly AnyEntityKind[] | null;
}

const instrumentOfNode = (node: EntityNode, { load }: Context): MaybePromise<InstrumentNode | null> =>
  node.kind === 'PROVISION' ? load.ofKind('INSTRUMENT', node.instrument) : null;

const label = (node: EntityNode, _args: object, context: Context): MaybePromise<string> =>
  andThen(instrumentOfNode(node, context), (instrument) => labelOf(node, instrument));

const citation = (node: EntityNode, _args: object, context: Context): MaybePromise<string | null> =>
  andThen(instrumentOfNode(node, context), (instrument) =>
    ['INSTRUMENT', 'PROVISION', 'SOURCE'].includes(node.kind) ? cite(node, instrument) : null,
  );

async function relationCounts(node: EntityNode, _args: object, { load }: Context) {
  const counts = new Map<string, { kind: RelationKind; direction: Direction; count: number }>();
  for (const edge of await load.edges(node.id, { direction: 'BOTH' })) {
    const direction = edge.from === node.id ? 'OUT' : 'IN';
    const known = counts.get(`${edge.kind} ${direction}`);
    if (known) known.count += 1;
    else counts.set(`${edge.kind} ${direction}`, { kind: edge.kind, direction, count: 1 });
  }
  return [...counts.values()];
}

async function relations(node: EntityNode, { kinds, direction, otherKinds, ...page }: RelationsArgs, { load }: Context) {
  const edges = await load.edges(node.id, { direction: direction ?? 'BOTH', ...(kinds && { kinds }), ...(otherKinds && { otherKinds }) });
  return pageOf('relations', edges, (edge) => edge.id, page);
}

/** The resolvers that all thirteen kinds share. */
const shared = { address: (node: EntityNode) => addressOf(node.id), label, citation, relationCounts, relations };

/** The shared resolvers for each of the thirteen types. */
export const sharedByType = Object.fromEntries(Object.values(TYPES).map((type) => [type, shared]));

export const entityResolvers: Resolvers = {
  Node: { __resolveType: (node) => TYPES[node.kind] },
  Entity: { __resolveType: (node) => TYPES[node.kind] },

  Evidence: {
    source: (evidence, _args, { load }) => load.ofKind('SOURCE', evidence.source),
  },

  Relation: {
    from: (edge, _args, { load }) => load.known(edge.from),
    to: (edge, _args, { load }) => load.known(edge.to),
    blockKind: (edge) => edge.obstacle?.blockKind ?? null,
    bindsToday: (edge) => edge.obstacle?.bindsToday ?? null,
    levers: (edge, _args, context) => Promise.all((edge.obstacle?.levers ?? []).map((lever) => leverWithNodes(lever, context))),
  },

  Query: {
    node: (_root, { id }, { load }) => load.node(id),
    nodes: (_root, { ids }, { load }) => Promise.all(countInRange('ids', ids, 100).map(async (id) => load.node(id))),
    entity: (_root, { id }, { load }) => load.node(id.trim()),
    nearest: (_root, { id, first }, { store }) => store.nearest(id.trim(), inRange('first', first ?? 5, 20)),
  },
};
