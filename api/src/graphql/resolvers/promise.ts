/** The Promise: foundations, plans, actions; what people say; where rules and sources disagree. */
import type { Edge, EntityKind, StatementNode } from '@rules/schema';
import { ENTITY_KINDS, kindOfId } from '@rules/schema';
import { pageOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** Further facts of an entry as JSON text: their names differ from entry to entry. */
const facts = (node: { facts: Record<string, unknown> }): string => JSON.stringify(node.facts);

const planAreaOf = async (id: string, { load }: Context) => {
  const [edge] = await load.edges(id, { kinds: ['PART_OF'], direction: 'OUT', otherKinds: ['PLAN_AREA'] });
  return edge ? load.ofKind('PLAN_AREA', edge.to) : null;
};

const statedIn = async (statement: StatementNode, { load }: Context): Promise<Edge | null> =>
  (await load.edges(statement.id, { kinds: ['STATED_IN'], direction: 'OUT' }))[0] ?? null;

/** The unit or units of a figure, as the entry writes them. */
function unitOf(figureParts: unknown): string | null {
  const parts: unknown[] = Array.isArray(figureParts) ? figureParts : [figureParts];
  const units = parts.flatMap((part) =>
    typeof part === 'object' && part !== null && 'unit' in part && typeof part.unit === 'string' ? [part.unit] : [],
  );
  return units.length > 0 ? [...new Set(units)].join('; ') : null;
}

export const promiseResolvers: Resolvers = {
  Foundation: {
    facts,
    counts: async ({ id }, _args, { load }) => {
      const counts = new Map<EntityKind | null, number>();
      for (const edge of await load.edges(id, { kinds: ['BEARS_ON'], direction: 'IN' })) {
        const kind = kindOfId(edge.from);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      return ENTITY_KINDS.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : []));
    },
  },

  Plan: {
    facts,
    areas: async ({ id }, _args, { load }) =>
      load.allOfKind(
        'PLAN_AREA',
        (await load.edges(id, { kinds: ['PART_OF'], direction: 'IN' })).map((edge) => edge.from),
      ),
  },

  PlanArea: {
    facts,
    plan: async ({ id }, _args, { load }) => {
      const [edge] = await load.edges(id, { kinds: ['PART_OF'], direction: 'OUT', otherKinds: ['PLAN'] });
      return edge ? load.ofKind('PLAN', edge.to) : null;
    },
  },

  Action: {
    facts,
    area: ({ id }, _args, context) => planAreaOf(id, context),
    leads: async ({ id }, _args, { load }) =>
      load.nodes((await load.edges(id, { kinds: ['LEADS'], direction: 'IN' })).map((edge) => edge.from)),
  },

  Clash: {
    term: ({ topic }) => topic,
    positions: async ({ id }, _args, { load }) =>
      (await load.edges(id, { kinds: ['DISAGREES_IN'], direction: 'IN' })).map((edge) => ({ edge })),
    changes: async ({ id }, _args, { load }) =>
      load.allOfKind(
        'CHANGE',
        (await load.edges(id, { kinds: ['CONFLICTS_WITH'], direction: 'OUT' })).map((edge) => edge.to),
      ),
  },

  ClashPosition: {
    position: ({ edge }) => edge.how,
    relation: ({ edge }) => edge,
    entity: ({ edge }, _args, { load }) => load.known(edge.from),
    provision: ({ edge }, _args, { load }) => load.ofKind('PROVISION', edge.from),
  },

  Statement: {
    unit: ({ figureParts }) => unitOf(figureParts),
    locator: async (statement, _args, context) => (await statedIn(statement, context))?.locator ?? null,
    source: async (statement, _args, context) => context.load.ofKind('SOURCE', (await statedIn(statement, context))?.to ?? null),
    about: async ({ id }, _args, { load }) =>
      load.nodes((await load.edges(id, { kinds: ['ABOUT'], direction: 'OUT' })).map((edge) => edge.to)),
    corroborates: ({ corroborates }, _args, { load }) => load.allOfKind('STATEMENT', corroborates),
    contradictedBy: ({ contradictedBy }, _args, { load }) => load.allOfKind('STATEMENT', contradictedBy),
  },

  StatementLink: {
    change: ({ change }, _args, { load }) => load.knownOf('CHANGE', change),
  },

  Source: {
    facts,
    statements: async ({ id }, page, { load }) => {
      const edges = await load.edges(id, { kinds: ['STATED_IN'], direction: 'IN' });
      return pageOf(
        'statements',
        await load.allOfKind(
          'STATEMENT',
          edges.map((edge) => edge.from),
        ),
        (statement) => statement.id,
        page,
      );
    },
    tables: async ({ id }, _args, { load }) => (await load.tables()).filter((table) => table.source === id),
  },

  SeedTable: {
    rows: ({ rows }) => JSON.stringify(rows),
  },
};
