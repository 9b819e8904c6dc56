/** Ways into the graph: lists, facets, search, neighbourhoods, paths. */
import type { EntityKind, NodeOf } from '@rules/schema';
import { neighbourhood } from '../../domain/explore/neighbourhood.ts';
import { wordedPaths } from '../../domain/explore/paths.ts';
import type { FacetField, ListFilter } from '../../store/port.ts';
import { countInRange, inRange, shortText } from '../arguments.ts';
import { connectionOf, pageRequest } from '../connections.ts';
import type { Connection, PageArgs } from '../connections.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import type {
  BodyFilter, ChangeFilter, ClashFilter, InstrumentFilter, OrderBy, PlainFilter, ProvisionFilter, Resolvers, StatementFilter,
} from '../generated/resolvers.ts';
import { valueLabels } from './facet-labels.ts';

/** A filter as the store takes it: names of its own for three, and nothing for what was left out or given as null. */
type AnyFilter = Partial<InstrumentFilter & ProvisionFilter & BodyFilter & ChangeFilter & StatementFilter & ClashFilter & PlainFilter>;

/** `status` is that of the law for law, and that of the change for changes. */
function storeFilter(kind: EntityKind, filter: object | null | undefined): ListFilter {
  const { status, yearFrom, yearTo, ...rest } = (filter ?? {}) as AnyFilter & { status?: readonly string[] | null };
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
  return {
    ...given,
    ...(status && { [kind === 'CHANGE' ? 'changeStatus' : 'inForce']: status }),
    ...((yearFrom != null || yearTo != null) && { year: { ...(yearFrom != null && { from: yearFrom }), ...(yearTo != null && { to: yearTo }) } }),
  };
}

type ListArgs = PageArgs & { filter?: object | null; orderBy?: OrderBy | null };

/** The resolver of the list of one kind. */
const listOf = <K extends EntityKind>(kind: K) => async (_root: object, { filter, orderBy, ...page }: ListArgs, { store }: Context): Promise<Connection<NodeOf<K>>> => {
  const found = await store.list({
    kind, filter: storeFilter(kind, filter), ...pageRequest(page),
    ...(orderBy && { orderBy: { field: orderBy.field, direction: orderBy.direction ?? 'ASC' } }),
  });
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
      const found = await store.search({ text: shortText('text', text, 200), first: page.first ?? 10, ...(kinds && { kinds }), ...(page.after !== undefined && { after: page.after }) });
      const connection = connectionOf({
        items: found.hits.map(({ cursor, node, matched }) => ({ cursor, node: { entity: node, matched } })),
        totalCount: found.totalCount, hasNextPage: found.hasNextPage, hasPreviousPage: after != null,
      }, (hit) => hit);
      return { ...connection, countsByKind: found.countsByKind };
    },

    neighbourhood: async (_root, { ids, depth, relationKinds, entityKinds, limit }, { store, load }) => {
      countInRange('ids', ids, 20);
      for (const id of ids) if (!(await load.node(id))) throw notFound(id, 'thing', await store.nearest(id, 5));
      return neighbourhood(store, {
        ids, depth: inRange('depth', depth ?? 1, 3), limit: inRange('limit', limit ?? 150, 300), ...(relationKinds && { relationKinds }), ...(entityKinds && { entityKinds }),
      });
    },

    paths: async (_root, { from, to, relationKinds, maxLength, limit }, { store, load }) => {
      const ends = await Promise.all([from, to].map(async (id) => (await load.node(id)) ?? notFoundHere(id, await store.nearest(id, 5))));
      const [start, end] = ends.map((node) => node.id);
      return wordedPaths(store, {
        from: start ?? from, to: end ?? to, maxLength: inRange('maxLength', maxLength ?? 6, 8), limit: inRange('limit', limit ?? 5, 20), ...(relationKinds && { kinds: relationKinds }),
      });
    },
  },

  Facet: {
    values: (facet, _args, context) => valueLabels(facet, context),
  },
};

function notFoundHere(...args: [string, Parameters<typeof notFound>[2]]): never {
  throw notFound(args[0], 'thing', args[1]);
}
