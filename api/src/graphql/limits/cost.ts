/**
 * What a query may cost: about how many things its answer can hold. A thing costs 1, a plain value nothing. A page costs as
 * many things as it asks for; a list without pages costs what such a list commonly holds; a computed answer has a price.
 */
import { getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import type { DocumentNode, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { DEFAULT_PAGE } from '../connections.ts';
import { RequestError } from '../errors.ts';
import { LIMITS } from './limits.ts';

/** Things in a list that has no pages and is not named below. */
const COMMON_LENGTH = 5;

/** Lists that commonly hold fewer or more. `Type.field`, or a field's name for every type. */
const LENGTHS: Record<string, number> = {
  evidence: 2,
  'Trace.room': 15,
  'Trace.barriers': 8,
  'Trace.enables': 8,
  'Blocker.levers': 3,
  'RoomMember.reasons': 3,
  'Body.leversHeld': 60,
  'Role.leversHeld': 20,
  'Body.leads': 20,
  'Instrument.changes': 20,
  'Change.rules': 8,
  'Query.changeFacets': 6,
  'Query.instrumentFacets': 6,
  'Facet.values': 10,
  'Overview.areas': 9,
  'Overview.instruments': 200,
  'Overview.bearers': 140,
  'Overview.links': 900,
  'Overview.ages': 90,
  'CountedInstrument.areas': 1,
  'CountedBearer.ties': 1,
  'OverviewMap.regions': 30,
  'MapRegion.places': 12,
  'StartedByYear.years': 20,
  'Comparison.groups': 15,
  'ComparedGroup.onlyLeft': 6,
  'ComparedGroup.both': 3,
  'ComparedGroup.onlyRight': 6,
  'ComparedGroup.sharedInstruments': 2,
  'ComparedThing.left': 2,
  'ComparedThing.right': 2,
  'ComparedPosition.through': 1,
  'ChokePoints.changes': 80,
  'ChokePoints.levers': 250,
  'ChokePoints.holders': 40,
  'ChokePoint.uses': 2,
  'ChokePoint.frees': 1,
  'ChokePoint.lifts': 1,
  'ChokePoint.eases': 1,
  'HolderShare.frees': 2,
  'HolderShare.lifts': 5,
  'HolderShare.eases': 5,
  'SmallestLeverSet.changes': 30,
  'SmallestLeverSet.levers': 30,
  'SmallestLeverSet.alternatives': 3,
  'LeverSet.levers': 30,
  'SetLever.uses': 2,
  // Of the schema itself: 145 types; most have no arguments, values or other types of their own.
  '__Schema.types': 140,
  '__Field.args': 1,
  '__Type.inputFields': 1,
  '__Type.enumValues': 2,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
};

/** The work of an answer that is computed, over and above what it holds. */
const PRICES: Record<string, number> = {
  'Query.trace': 200,
  'Change.trace': 200,
  'Query.paths': 100,
  'Query.neighbourhood': 50,
  'Query.between': 20,
  'Query.compare': 100,
  'Query.search': 20,
  'Query.overview': 100,
  'Query.chokePoints': 1_000,
  'Query.smallestLeverSet': 10_000,
};

/** Types that hold a page or a part of the graph: their lists are as long as the field that gives them says. */
const HOLDS_ITS_LISTS = /(Connection|^Subgraph)$/;
const SUBGRAPH_OF_A_TRACE = 60;

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? Math.max(1, value) : Array.isArray(value) ? Math.max(1, value.length) : undefined;

const estimator: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  if (isLeafType(named) || named.name === 'PageInfo') return 0;
  const place = `${(type as GraphQLObjectType).name}.${field.name}`;
  const price = PRICES[place] ?? 0;
  const asked = numberOf(args.first) ?? numberOf(args.last) ?? numberOf(args.limit) ?? numberOf(args.ids);
  if (isListType(getNullableType(field.type))) {
    const inPage = HOLDS_ITS_LISTS.test((type as GraphQLObjectType).name);
    return price + (asked ?? (inPage ? 1 : (LENGTHS[place] ?? LENGTHS[field.name] ?? COMMON_LENGTH))) * (1 + childComplexity);
  }
  if (!HOLDS_ITS_LISTS.test(named.name)) return price + 1 + childComplexity;
  return price + (asked ?? (named.name === 'Subgraph' ? SUBGRAPH_OF_A_TRACE : DEFAULT_PAGE)) * Math.max(1, childComplexity);
};

/** The cost of a valid operation. Throws a GraphQLError where variables do not fit, or where fragments multiply beyond counting. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number {
  try {
    return getComplexity({ schema, query, variables, estimators: [estimator], ...(operationName !== undefined && { operationName }) });
  } catch (error) {
    if (error instanceof Error && error.message.includes('maximum allowed number of nodes')) {
      throw new RequestError(
        'QUERY_TOO_COSTLY',
        'The query asks for too many fields once its fragments are written out. Split it into several.',
        { maxCost: LIMITS.cost, http: { status: 400 } },
      );
    }
    throw error;
  }
}
