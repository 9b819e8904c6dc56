/** Ways into the graph: lists, facets, search, neighbourhoods, paths. */
import type { EntityKind, NodeOf } from '@rules/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { between } from '../../domain/explore/between.ts';
import { neighbourhood } from '../../domain/explore/neighbourhood.ts';
import { wordedPaths } from '../../domain/explore/paths.ts';
import { standingOf } from '../../domain/explore/standing.ts';
import type { FacetField, ListFilter } from '../../store/port.ts';
import { stepsAhead } from '../ahead.ts';
import { asAtOf } from '../as-at.ts';
import { atMost, countInRange, inRange, isGiven, notLonger, shortText } from '../arguments.ts';
import { connectionOf, pageRequest } from '../connections.ts';
import type { Connection, PageArgs } from '../connections.ts';
import type { Context } from '../context.ts';
import type {
  BodyFilter,
  ChangeFilter,
  ClashFilter,
  InstrumentFilter,
  OrderBy,
  PlainFilter,
  ProvisionFilter,
  Resolvers,
  StatementFilter,
} from '../generated/resolvers.ts';
import { thing } from '../things.ts';
import { valueLabels } from './facet-labels.ts';

/** A filter as the store takes it: names of its own for three, and nothing for what was left out or given as null. */
type AnyFilter = Partial<InstrumentFilter & ProvisionFilter & BodyFilter & ChangeFilter & StatementFilter & ClashFilter & PlainFilter>;

/** Longest text to look for, in characters. */
const TEXT = 200;
/** Most values of one filter. */
const VALUES = 100;

/** `status` is that of the law for law, and that of the change for changes. Throws a RequestError for a value that is too long. */
function storeFilter(kind: EntityKind, filter: object | null | undefined): ListFilter {
  const { status, yearFrom, yearTo, ...rest } = (filter ?? {}) as AnyFilter & { status?: readonly string[] | null };
  for (const [name, value] of Object.entries(filter ?? {}) as [string, unknown][]) {
    if (typeof value === 'string') notLonger(`filter.${name}`, value, TEXT);
    if (Array.isArray(value)) atMost(`filter.${name}`, value, VALUES);
  }
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => isGiven(value)));
  return {
    ...given,
    ...(status && { [kind === 'CHANGE' ? 'changeStatus' : 'inForce']: status }),
    ...((isGiven(yearFrom) || isGiven(yearTo)) && {
      year: { ...(isGiven(yearFrom) && { from: yearFrom }), ...(isGiven(yearTo) && { to: yearTo }) },
    }),
  };
}

type ListArgs = PageArgs & { filter?: object | null; orderBy?: OrderBy | null };

/** The resolver of the list of one kind. */
const listOf =
  <K extends EntityKind>(kind: K) =>
  async (
    _root: object,
    { filter, orderBy, ...page }: ListArgs,
    { store, load }: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection<NodeOf<K>>> => {
    const walk = stepsAhead(info);
    const found = await store.list({
      kind,
      filter: storeFilter(kind, filter),
      ...pageRequest(page),
      ...(orderBy && { orderBy: { field: orderBy.field, direction: orderBy.direction ?? 'ASC' } }),
      ...(walk.length > 0 && { walk }),
    });
    load.keep(found.items.map(({ node }) => node));
    if (found.walked) load.keepWalk(found.walked);
    return connectionOf(found, (node) => node as NodeOf<K>);
  };

const CHANGE_FACETS: readonly FacetField[] = ['verdict', 'foundation', 'changeStatus', 'lightestLeverHolder'];
const INSTRUMENT_FACETS: readonly FacetField[] = ['membership', 'instrumentClass', 'policyArea', 'foundation', 'inForce', 'confidence'];

export const exploreResolvers: Resolvers = {
  Query: {
    instruments: listOf('INSTRUMENT'),
    provisions: listOf('PROVISION'),
    bodies: listOf('BODY'),
    roles: listOf('ROLE'),
    changes: listOf('CHANGE'),
    foundations: listOf('FOUNDATION'),
    policyAreas: listOf('POLICY_AREA'),
    plans: listOf('PLAN'),
    planAreas: listOf('PLAN_AREA'),
    actions: listOf('ACTION'),
    clashes: listOf('CLASH'),
    statements: listOf('STATEMENT'),
    sources: listOf('SOURCE'),
    changeFacets: (_root, { filter }, { store }) => store.facets('CHANGE', storeFilter('CHANGE', filter), CHANGE_FACETS),
    instrumentFacets: (_root, { filter }, { store }) => store.facets('INSTRUMENT', storeFilter('INSTRUMENT', filter), INSTRUMENT_FACETS),

    search: async (_root, { text, kinds, first, after }, { store }) => {
      const page = pageRequest({ first: first ?? 10, after }, 50);
      const found = await store.search({
        text: shortText('text', text, TEXT),
        first: page.first ?? 10,
        ...(kinds && { kinds }),
        ...(page.after !== undefined && { after: page.after }),
      });
      const connection = connectionOf(
        {
          items: found.hits.map(({ cursor, node, matched }) => ({ cursor, node: { entity: node, matched } })),
          totalCount: found.totalCount,
          hasNextPage: found.hasNextPage,
          hasPreviousPage: isGiven(after),
        },
        (hit) => hit,
      );
      return { ...connection, countsByKind: found.countsByKind };
    },

    neighbourhood: async (_root, { ids, depth, relationKinds, entityKinds, limit }, context) => {
      await Promise.all(countInRange('ids', ids, 20).map((id) => thing(id, context)));
      return neighbourhood(context.store, {
        ids,
        depth: inRange('depth', depth ?? 1, 3),
        limit: inRange('limit', limit ?? 150, 300),
        ...(relationKinds && { relationKinds }),
        ...(entityKinds && { entityKinds }),
      });
    },

    between: (_root, { ids, known }, { store }) => between(store, countInRange('ids', ids, 300), atMost('known', known ?? [], 3_000)),
    standing: (_root, { ids, asAt }, { store, today }) =>
      standingOf(store, { ids: countInRange('ids', ids, 1_500), asAt: asAtOf(asAt, today), today }),

    paths: async (_root, { from, to, relationKinds, maxLength, limit }, context) => {
      const [start, end] = await Promise.all([thing(from, context), thing(to, context)]);
      return wordedPaths(context.store, {
        from: start.id,
        to: end.id,
        maxLength: inRange('maxLength', maxLength ?? 6, 8),
        limit: inRange('limit', limit ?? 5, 20),
        ...(relationKinds && { kinds: relationKinds }),
      });
    },
  },

  Facet: {
    values: (facet, _args, context) => valueLabels(facet, context),
  },
};
