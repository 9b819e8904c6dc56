/** How nodes and edges are written down in Neo4j: whole, as JSON, for the store; and flat, for those who write Cypher. */
import { createHash } from 'node:crypto';
import { lightestLever, RELATION_KINDS } from '@rules/schema';
import type { Edge, EntityKind, EntityNode, Evidence, InstrumentNode, StatementNode } from '@rules/schema';
import { FIELD_WEIGHTS, SEARCH_FIELDS, searchDocument } from '../../search/document.ts';
import { namesOf } from '../../search/names.ts';
import { wordFactor } from '../../search/rank.ts';
import { indexWords, nameKey } from '../../search/words.ts';
import type { NodeFacts } from '../derived.ts';
import { facetValues, listed } from '../filter.ts';
import { idKey, sortKey } from '../keys.ts';
import type { FacetField, OrderBy } from '../port.ts';
import type { Values } from './database.ts';

/** Label of each kind, as Cypher users write it: PLAN_AREA is PlanArea. */
export const labelOf = (kind: EntityKind): string =>
  kind
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The property that holds the values of a facet: "inVerdict". */
export const facetProperty = (field: string): string => `in${field.charAt(0).toUpperCase()}${field.slice(1)}`;

/** The properties a list is put in order by: the main key and what decides between equals. */
export const orderProperties = (field: OrderBy['field']): { main: string; tie: string } => {
  const main = `order${field.charAt(0)}${field.slice(1).toLowerCase()}`;
  return { main, tie: `${main}Tie` };
};
const ORDERS: readonly OrderBy['field'][] = ['TITLE', 'ID', 'YEAR', 'CLASS', 'MEMBERSHIP', 'VERDICT', 'STATUS'];

/** One token for a name of several words. */
export const nameToken = (key: string): string => key.replaceAll(' ', '_');

const list = (slot: string, kind: EntityKind): string => `${slot}|${kind}`;
export { list as listKey };

/** Labels and properties of a node. `law`: the instrument a provision stands in. */
export function thingRecord(
  slot: string,
  node: EntityNode,
  facts: NodeFacts,
  law: InstrumentNode | undefined,
): { labels: string[]; properties: Values } {
  const item = listed(node, facts);
  const found: Values = {};
  for (const field of Object.keys(facetValues) as FacetField[]) found[facetProperty(field)] = some(facetValues[field](item));
  for (const field of ORDERS) {
    const { main, tie } = orderProperties(field);
    const key = sortKey(node, facts, field);
    found[main] = key.main;
    found[tie] = key.tie;
  }
  const document = searchDocument(node, law);
  return {
    labels: ['RulesThing', labelOf(node.kind)],
    properties: {
      ...flat(node),
      ...evidenceOf(node.evidence),
      ...(node.kind === 'STATEMENT' && spokenTo(node)),
      ...found,
      inSource: some(facts.sources),
      inInstrument: node.kind === 'PROVISION' ? [node.instrument] : null,
      inEffect: node.kind === 'PROVISION' ? some([...(node.effect ? [node.effect] : []), ...node.alsoEffects]) : null,
      inTheRules: facts.membership === null ? null : [String(facts.membership !== 'OUTSIDE')],
      inCorporateParent: node.kind === 'BODY' && node.isCorporateParent !== null ? [String(node.isCorporateParent)] : null,
      inDemo: node.kind === 'CHANGE' ? [String(node.isDemo)] : null,
      filterText: item.text,
      key: `${slot}|${node.id}`,
      lowerKey: `${slot}|${node.id.toLowerCase()}`,
      list: list(slot, node.kind),
      law: node.kind === 'PROVISION' ? `${slot}|${node.instrument}` : null,
      directory: isInDirectory(node) ? slot : null,
      slot,
      idOrder: idKey(node.id),
      degree: facts.degree,
      factor: wordFactor(node.kind, facts.degree),
      titleName: nameKey(node.title),
      words: indexWords(SEARCH_FIELDS.map((field) => document[field]).join(' \n ')).join(' '),
      title_: indexWords(document.title).join(' '),
      names_: indexWords(document.names).join(' '),
      key_: isInDirectory(node)
        ? null
        : namesOf(node)
            .map(({ key }) => nameToken(key))
            .join(' '),
      json: JSON.stringify(node),
      digest: digestOf(node),
    },
  };
}

/** Words count for more in a title than in names, and there more than elsewhere. */
export const TITLE_WEIGHT = FIELD_WEIGHTS.title;
export const NAMES_WEIGHT = FIELD_WEIGHTS.names;

/** A short digest of all fields of a thing: another where anything differs. */
export const digestOf = (node: EntityNode): string => createHash('sha256').update(JSON.stringify(node)).digest('base64url').slice(0, 16);

/** Whether a thing is known by a name, and not only by its number: all but provisions without other names. */
const isInDirectory = (node: EntityNode): boolean => node.kind !== 'PROVISION' || node.aliases.length > 0;

export const readThing = (json: string): EntityNode => JSON.parse(json) as EntityNode;
export const readEdge = (json: string): Edge => JSON.parse(json) as Edge;

/** Kind, ends and properties of an edge. */
export const edgeRecord = (edge: Edge): Values => ({
  kind: edge.kind,
  from: edge.from,
  to: edge.to,
  properties: {
    ...flat(edge),
    ...evidenceOf(edge.evidence),
    ...leversOf(edge),
    rank: RELATION_KINDS.indexOf(edge.kind),
    json: JSON.stringify(edge),
  },
});

/** Of the levers, lightest first, their types and their holders ("" where none is known); of the lightest, all its fields: lightestLeverHolder. */
function leversOf({ obstacle }: Edge): Values {
  const levers = obstacle?.levers ?? [];
  return {
    leverTypes: some(levers.map(({ type }) => type)),
    leverHolders: some(levers.map(({ holder }) => holder ?? '')),
    ...flat(lightestLever(levers) ?? {}, 'lightestLever'),
  };
}

/** Where evidence is found: ids of sources, and addresses. */
const evidenceOf = (evidence: readonly Evidence[]): Values => ({
  evidenceSources: some(evidence.flatMap(({ source }) => source ?? [])),
  evidenceUrls: some(evidence.flatMap(({ url }) => url ?? [])),
});

/** Ids of the changes that a statement speaks to: barrierTo, supportTo, contradictionTo. */
function spokenTo({ speaksTo }: StatementNode): Values {
  const to = (wanted: string) => some(speaksTo.flatMap(({ role, change }) => (role === wanted ? change : [])));
  return { barrierTo: to('barrier'), supportTo: to('support'), contradictionTo: to('contradiction') };
}

const some = (values: readonly string[]): readonly string[] | null => (values.length > 0 ? [...values] : null);

/** Texts, numbers, truths and lists of texts as they are; of what holds others, the same one level down: inForce.status is inForceStatus. */
function flat(from: object, prefix = ''): Values {
  const found: Values = {};
  for (const [name, value] of Object.entries(from) as [string, unknown][]) {
    const key = prefix === '' ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') found[key] = value;
    else if (Array.isArray(value)) {
      if (value.length > 0 && value.every((one) => typeof one === 'string')) found[key] = value;
    } else if (value !== null && typeof value === 'object' && prefix === '') Object.assign(found, flat(value, key));
  }
  return found;
}
