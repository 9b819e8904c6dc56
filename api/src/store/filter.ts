/** Which nodes pass the filter of a list, and the values a node has in each facet. Pure; one filter, one line. */
import type { EntityNode } from '@rules/schema';
import type { NodeFacts } from './derived.ts';
import { filterText, passesText } from './keys.ts';
import type { FacetField, ListFilter } from './port.ts';

/** A node with what lists know of it. */
export interface Listed {
  node: EntityNode;
  facts: NodeFacts;
  text: string;
}

export const listed = (node: EntityNode, facts: NodeFacts): Listed => ({ node, facts, text: filterText(node) });

const one = (value: string | null | undefined): readonly string[] => (value ? [value] : []);

const clashKind = (node: EntityNode): readonly string[] => (node.kind === 'CLASH' ? [node.clashKind] : []);
const bodyType = (node: EntityNode): readonly string[] => (node.kind === 'BODY' ? one(node.bodyType) : []);
const inForce = (node: EntityNode): readonly string[] =>
  node.kind === 'INSTRUMENT' || node.kind === 'PROVISION' ? [node.inForce.status] : [];
const instrument = (node: EntityNode): readonly string[] => (node.kind === 'PROVISION' ? [node.instrument] : []);
const effect = (node: EntityNode): readonly string[] => (node.kind === 'PROVISION' ? [...one(node.effect), ...node.alsoEffects] : []);
const statementType = (node: EntityNode): readonly string[] => (node.kind === 'STATEMENT' ? [node.statementType] : []);

/** The values a node has in a facet: none, one or several, each once. */
export const facetValues: Record<FacetField, (item: Listed) => readonly string[]> = {
  foundation: ({ facts }) => facts.foundations,
  policyArea: ({ facts }) => facts.policyAreas,
  instrumentClass: ({ facts }) => one(facts.instrumentClass),
  membership: ({ facts }) => one(facts.membership),
  changeStatus: ({ node }) => (node.kind === 'CHANGE' ? [node.status.value] : []),
  verdict: ({ node }) => (node.kind === 'CHANGE' ? [node.assessment.verdict] : []),
  lightestLeverHolder: ({ facts }) => facts.leverHolders,
  confidence: ({ node }) => [node.confidence],
  bodyType: ({ node }) => bodyType(node),
  inForce: ({ node }) => inForce(node),
  statementType: ({ node }) => statementType(node),
  clashKind: ({ node }) => clashKind(node),
};

const some = (wanted: readonly string[], has: readonly string[]): boolean => has.some((value) => wanted.includes(value));
const facet = (field: FacetField) => (wanted: readonly string[], item: Listed) => some(wanted, facetValues[field](item));

type Test<K extends keyof ListFilter> = (wanted: NonNullable<ListFilter[K]>, item: Listed) => boolean;

/** One test for each filter. What does not apply to a kind passes none: a body is never "in force". */
const tests: { [K in keyof Required<ListFilter>]: Test<K> } = {
  ids: (wanted, { node }) => wanted.includes(node.id),
  text: (wanted, item) => passesText(item.text, wanted),
  confidence: facet('confidence'),
  foundation: facet('foundation'),
  policyArea: facet('policyArea'),
  instrumentClass: facet('instrumentClass'),
  membership: facet('membership'),
  inTheRules: (wanted, { facts }) => facts.membership !== null && (facts.membership !== 'OUTSIDE') === wanted,
  year: ({ from, to }, { facts }) => facts.year !== null && facts.year >= (from ?? -Infinity) && facts.year <= (to ?? Infinity),
  instrument: (wanted, { node }) => some(wanted, instrument(node)),
  effect: (wanted, { node }) => some(wanted, effect(node)),
  inForce: facet('inForce'),
  bodyType: facet('bodyType'),
  isCorporateParent: (wanted, { node }) => node.kind === 'BODY' && node.isCorporateParent === wanted,
  changeStatus: facet('changeStatus'),
  verdict: facet('verdict'),
  lightestLeverHolder: facet('lightestLeverHolder'),
  isDemo: (wanted, { node }) => node.kind === 'CHANGE' && node.isDemo === wanted,
  statementType: facet('statementType'),
  source: (wanted, { facts }) => some(wanted, facts.sources),
  clashKind: facet('clashKind'),
};

const passesOne = <K extends keyof ListFilter>(name: K, filter: ListFilter, item: Listed): boolean => {
  const wanted = filter[name];
  return wanted === undefined || tests[name](wanted, item);
};

/**
 * Whether a node passes all filters given. An empty list of values asks for any of none, so nothing passes it.
 * `without` leaves one filter out, as a facet does with its own.
 */
export const passes = (item: Listed, filter: ListFilter, without?: keyof ListFilter): boolean =>
  (Object.keys(filter) as (keyof ListFilter)[]).every((name) => name === without || passesOne(name, filter, item));
