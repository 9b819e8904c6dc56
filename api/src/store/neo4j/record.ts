/** How nodes and edges are written down in Neo4j: whole, as JSON, for the store; and flat, for those who write Cypher. */
import { createHash } from 'node:crypto';
import { lightestLever, RELATION_KINDS } from '@rules/schema';
import type { Edge, EntityKind, EntityNode, Evidence, InstrumentNode, RelationKind, StatementNode } from '@rules/schema';
import { FIELD_WEIGHTS, SEARCH_FIELDS, searchDocument } from '../../search/document.ts';
import { namesOf } from '../../search/names.ts';
import { indexWords } from '../../search/words.ts';
import type { NodeFacts } from '../derived.ts';
import { facetValues, listed } from '../filter.ts';
import type { Listed } from '../filter.ts';
import { sortKeys } from '../keys.ts';
import type { OrderBy } from '../port.ts';
import { compact } from './compact.ts';
import type { Values } from './database.ts';
import { wordsLabel } from './statements.ts';

/** Raised where what is written down here could no longer be read by the program before, or the other way round. */
export const FORMAT = 3;

/** Label of each kind, as Cypher users write it: PLAN_AREA is PlanArea. */
export const labelOf = (kind: EntityKind): string =>
  kind
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** What stands before the values of one filter or facet in the property `facets`: "verdict:". */
export const facetPrefix = (field: string): string => `${field}:`;

/** The properties a list is put in order by: the main key and what decides between equals (none: the id alone; classYearTitle: see list.cypher). */
export const ORDER_PROPERTIES: Record<OrderBy['field'], { main: string; tie: string }> = {
  TITLE: { main: 'orderTitle', tie: 'orderId' },
  ID: { main: 'orderId', tie: 'none' },
  YEAR: { main: 'orderYear', tie: 'orderId' },
  CLASS: { main: 'orderClass', tie: 'orderTitle' },
  MEMBERSHIP: { main: 'orderMembership', tie: 'classYearTitle' },
  VERDICT: { main: 'orderVerdict', tie: 'orderTitle' },
  STATUS: { main: 'orderStatus', tie: 'orderTitle' },
};
const ORDERS = Object.entries(ORDER_PROPERTIES) as [OrderBy['field'], { main: string }][];
/** Provisions are by far the most. Of their fields these alone are properties too, as docs/cypher.md names them; the rest is in their JSON. */
const OF_PROVISIONS = new Set(
  'id kind title summary aliases note confidence instrument number effect alsoEffects textRead inForceStatus inForceFrom inForceAssumed'.split(
    ' ',
  ),
);

/** One token for a name of several words. */
export const nameToken = (key: string): string => key.replaceAll(' ', '_');

/** What all things of a kind, and all provisions of a law, are found by. */
export const listKey = (slot: string, kind: EntityKind): string => `${slot}|${kind}`;
export const lawKey = (slot: string, law: string): string => `${slot}|${law}`;

/** Labels and properties of a node. `law`: the instrument a provision stands in. What is null is no property. */
export function thingRecord(
  slot: string,
  node: EntityNode,
  facts: NodeFacts,
  law: InstrumentNode | undefined,
): { labels: string[]; properties: Values } {
  const item = listed(node, facts);
  const properties: Values = {};
  putFlat(properties, node, node.kind === 'PROVISION' ? OF_PROVISIONS : undefined);
  putEvidence(properties, node.evidence);
  if (node.kind === 'STATEMENT') putSpokenTo(properties, node);
  if (node.kind === 'PROVISION') properties.law = lawKey(slot, node.instrument);
  properties.facets = facetsOf(item);

  const orders = sortKeys(node, facts);
  for (const [field, { main }] of ORDERS) if (orders[field].main !== null) properties[main] = orders[field].main;

  const document = searchDocument(node, law);
  const words = SEARCH_FIELDS.map((field) => indexWords(document[field]).join(' '));
  properties.words = words.filter((some) => some !== '').join(' ');
  properties.title_ = words[SEARCH_FIELDS.indexOf('title')];
  const names = words[SEARCH_FIELDS.indexOf('names')];
  if (names) properties.names_ = names;
  properties.filterText = item.text;

  const key = `${slot}|${node.id}`;
  properties.key = key;
  if (key !== key.toLowerCase()) properties.lowerKey = key.toLowerCase();
  properties.list = listKey(slot, node.kind);
  if (isInDirectory(node)) properties.directory = slot;
  else
    properties.key_ = namesOf(node)
      .map((name) => nameToken(name.key))
      .join(' ');
  properties.slot = slot;
  properties.degree = facts.degree;
  const json = compact(node);
  properties.json = json;
  properties.digest = digest(json);
  return { labels: ['RulesThing', wordsLabel(slot), labelOf(node.kind)], properties };
}

/** What lists are filtered by, each value with the name of its filter before it: "confidence:HIGH". */
function facetsOf(item: Listed): string[] {
  const found: string[] = [];
  const put = (field: string, values: readonly string[]): void => {
    for (const value of values) found.push(`${facetPrefix(field)}${value}`);
  };
  const { node, facts } = item;
  for (const [field, valuesOf] of Object.entries(facetValues)) put(field, valuesOf(item));
  put('source', facts.sources);
  if (node.kind === 'PROVISION') {
    put('instrument', [node.instrument]);
    put('effect', [...(node.effect ? [node.effect] : []), ...node.alsoEffects]);
  }
  if (facts.membership !== null) put('inTheRules', [String(facts.membership !== 'OUTSIDE')]);
  if (node.kind === 'BODY' && node.isCorporateParent !== null) put('isCorporateParent', [String(node.isCorporateParent)]);
  if (node.kind === 'CHANGE') put('isDemo', [String(node.isDemo)]);
  return found;
}

/** Words count for more in a title than in names, and there more than elsewhere. */
export const TITLE_WEIGHT = FIELD_WEIGHTS.title;
export const NAMES_WEIGHT = FIELD_WEIGHTS.names;

/** A short digest of all fields of a thing: another where anything differs. */
export const digestOf = (node: EntityNode): string => digest(compact(node));
const digest = (json: string): string => createHash('sha256').update(json).digest('base64url').slice(0, 16);

/** Whether a thing is known by a name, and not only by its number: all but provisions without other names. */
const isInDirectory = (node: EntityNode): boolean => node.kind !== 'PROVISION' || node.aliases.length > 0;

/** Kind, ends and properties of an edge. */
export function edgeRecord(edge: Edge): { kind: RelationKind; from: string; to: string; properties: Values } {
  const properties: Values = {};
  putFlat(properties, edge);
  putEvidence(properties, edge.evidence);
  putLevers(properties, edge);
  properties.rank = RANKS.get(edge.kind);
  properties.json = compact(edge);
  return { kind: edge.kind, from: edge.from, to: edge.to, properties };
}
const RANKS = new Map(RELATION_KINDS.map((kind, rank) => [kind, rank]));

/** Of the levers, lightest first, their types and their holders ("" where none is known); of the lightest, all its fields: lightestLeverHolder. */
function putLevers(properties: Values, { obstacle }: Edge): void {
  const levers = obstacle?.levers ?? [];
  const lightest = lightestLever(levers);
  if (lightest === null) return;
  properties.leverTypes = levers.map(({ type }) => type);
  properties.leverHolders = levers.map(({ holder }) => holder ?? '');
  putFlat(properties, lightest, undefined, 'lightestLever');
}

/** Where evidence is found: ids of sources, and addresses. */
function putEvidence(properties: Values, evidence: readonly Evidence[]): void {
  putSome(
    properties,
    'evidenceSources',
    evidence.flatMap(({ source }) => source ?? []),
  );
  putSome(
    properties,
    'evidenceUrls',
    evidence.flatMap(({ url }) => url ?? []),
  );
}

/** Ids of the changes that a statement speaks to: barrierTo, supportTo, contradictionTo. */
function putSpokenTo(properties: Values, { speaksTo }: StatementNode): void {
  for (const role of ['barrier', 'support', 'contradiction'] as const)
    putSome(
      properties,
      `${role}To`,
      speaksTo.flatMap((one) => (one.role === role ? one.change : [])),
    );
}

function putSome(properties: Values, name: string, values: readonly string[]): void {
  if (values.length > 0) properties[name] = values;
}

/** Texts, numbers, truths and lists of texts as they are; of what holds others, the same one level down: inForce.status is inForceStatus. */
function putFlat(properties: Values, from: object, only?: ReadonlySet<string>, prefix = ''): void {
  for (const [name, value] of Object.entries(from) as [string, unknown][]) {
    if (value === null) continue;
    const key = prefix === '' ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const isWanted = only === undefined || only.has(key);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      if (isWanted) properties[key] = value;
    } else if (Array.isArray(value)) {
      if (isWanted && value.length > 0 && value.every((one) => typeof one === 'string')) properties[key] = value;
    } else if (typeof value === 'object' && prefix === '') putFlat(properties, value, only, key);
  }
}
