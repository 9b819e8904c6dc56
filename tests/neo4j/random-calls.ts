/** Random calls of every method of a store, and what two stores must answer alike. */
import {
  ENTITY_KINDS,
  RELATION_KINDS,
  CONFIDENCES,
  ChangeStatus,
  ClashKind,
  InstrumentClass,
  LawStatus,
  Membership,
  Phase,
  Verdict,
} from '@rules/schema';
import type { EntityKind, RelationKind, Release } from '@rules/schema';
import { FACET_FIELDS } from '@rules/api/store/port.ts';
import type { EdgesRequest, GraphStore, ListFilter, ListRequest, OrderBy, PathsRequest, SearchAnswer } from '@rules/api/store/port.ts';
import { randomOf } from '../support/random.ts';
import type { Random } from '../support/random.ts';
import { VALUES, words, WORDS } from './random-graph.ts';

/** What is asked, in words for a report, and the answer of a store in a form to be compared. */
export interface Call {
  name: string;
  request: unknown;
  ask: (store: GraphStore) => Promise<unknown>;
}

const FIELDS: readonly OrderBy['field'][] = ['TITLE', 'ID', 'YEAR', 'CLASS', 'MEMBERSHIP', 'VERDICT', 'STATUS'];
/** Some sets of relations, and always the same: kinds are part of a statement, and each new statement costs the server a plan. */
const KIND_SETS: readonly (readonly RelationKind[])[] = [
  [],
  ['BLOCKS'],
  [...RELATION_KINDS],
  ...[1, 2, 3, 4].map((seed) => randomOf(seed).some(RELATION_KINDS, 25)),
];

/** A call on a graph. `known` answers the call before a page that goes on from it: cursors are opaque, and made by a store. */
export async function randomCall(random: Random, release: Release, known: GraphStore): Promise<Call> {
  const maker = random.pick([nodes, edges, edges, edges, list, list, list, list, facets, facets, search, search, paths, nearest, whole]);
  return maker(random, release, known);
}

type Maker = (random: Random, release: Release, known: GraphStore) => Call | Promise<Call>;

const call = <T>(name: string, request: T, ask: (store: GraphStore) => Promise<unknown>): Call => ({ name, request, ask });
const maybe = <K extends string, V>(random: Random, share: number, key: K, value: () => V): { [key in K]?: V } =>
  (random.chance(share) ? { [key]: value() } : {}) as { [key in K]?: V };

/** An id as somebody may write it: as it is, in other letters, as an alias, as an address, wrong by a letter, or nothing at all. */
function idOf(random: Random, { nodes: all }: Release): string {
  const node = random.pick(all);
  const alias = random.pick([node.id, ...node.aliases]);
  return random.pick([
    node.id,
    node.id,
    node.id.toUpperCase(),
    alias,
    ` ${alias.toLowerCase()} `,
    `https://www.legislation.gov.uk/${node.id}`,
    `/law/${node.id}`,
    `${node.id}x`,
    node.id.slice(0, -1),
    random.pick(['', ' ', '?', 'body/nobody', 'change/']),
  ]);
}
const ids = (random: Random, release: Release, most: number): string[] =>
  Array.from({ length: random.below(most + 1) }, () => (random.chance(0.9) ? random.pick(release.nodes).id : 'body/nobody'));

const nodes: Maker = (random, release) => {
  const asked = Array.from({ length: random.below(8) }, () => idOf(random, release));
  return call('nodes', asked, (store) => store.nodes(asked));
};

const edges: Maker = (random, release) => {
  const request: EdgesRequest = {
    ids: ids(random, release, random.pick([1, 2, 6, 30])),
    direction: random.pick(['OUT', 'IN', 'BOTH', 'BOTH']),
    ...maybe(random, 0.4, 'kinds', () => random.pick(KIND_SETS)),
    ...maybe(random, 0.3, 'otherKinds', () => random.some(ENTITY_KINDS, 8)),
    ...maybe(random, 0.3, 'phase', () => random.pick(Phase.options)),
    ...maybe(random, 0.4, 'limitPerId', () => random.below(5)),
    ...maybe(random, 0.5, 'ends', () => random.chance(0.8)),
  };
  return call('edges', request, (store) => store.edges(request));
};

function filterOf(random: Random, { nodes: all, edges: links }: Release): ListFilter {
  const some = <T>(from: readonly T[]) => random.some(from, 3);
  const any = all.map(({ id }) => id);
  const holders = links.flatMap(({ obstacle }) => obstacle?.levers.flatMap(({ holder }) => holder ?? []) ?? []);
  const share = random.pick([0, 0.05, 0.15]);
  return {
    ...maybe(random, share, 'ids', () => random.some(any, 12)),
    ...maybe(random, share * 3, 'text', () => random.pick([words(random), random.pick(WORDS).slice(0, 3), '', ' ?! ', 'care 10'])),
    ...maybe(random, share, 'confidence', () => some(CONFIDENCES)),
    ...maybe(random, share, 'foundation', () => some(any)),
    ...maybe(random, share, 'policyArea', () => some(any)),
    ...maybe(random, share, 'instrumentClass', () => some(InstrumentClass.options)),
    ...maybe(random, share, 'membership', () => some(Membership.options)),
    ...maybe(random, share, 'inTheRules', () => random.chance(0.5)),
    ...maybe(random, share * 2, 'year', () => ({
      ...maybe(random, 0.6, 'from', () => 1990 + random.below(35)),
      ...maybe(random, 0.6, 'to', () => 1990 + random.below(35)),
    })),
    ...maybe(random, share, 'instrument', () => some(any)),
    ...maybe(random, share, 'effect', () => some(VALUES.effect)),
    ...maybe(random, share, 'inForce', () => some(LawStatus.options)),
    ...maybe(random, share, 'bodyType', () => some(VALUES.bodyType)),
    ...maybe(random, share, 'isCorporateParent', () => random.chance(0.5)),
    ...maybe(random, share, 'changeStatus', () => random.some(ChangeStatus.options, 6)),
    ...maybe(random, share, 'verdict', () => some(Verdict.options)),
    ...maybe(random, share, 'lightestLeverHolder', () => some(holders)),
    ...maybe(random, share, 'isDemo', () => random.chance(0.5)),
    ...maybe(random, share, 'statementType', () => some(VALUES.statementType)),
    ...maybe(random, share, 'source', () => some(['source/a', 'source/b'])),
    ...maybe(random, share, 'clashKind', () => some(ClashKind.options)),
  };
}
const kindOf = (random: Random, release: Release): EntityKind =>
  random.chance(0.9) ? random.pick(release.nodes).kind : random.pick(ENTITY_KINDS);

const list: Maker = async (random, release, known) => {
  const kind = kindOf(random, release);
  const orderBy = random.chance(0.8) ? { field: random.pick(FIELDS), direction: random.pick(['ASC', 'DESC'] as const) } : undefined;
  const order = orderBy && { orderBy };
  const size = random.chance(0.97) ? 1 + random.below(12) : 0;
  // Places in the whole list, which a filter may leave out.
  const { items } = await known.list({ kind, ...(random.chance(0.97) && order), first: 100 });
  const cursor = (): string => (items.length > 0 ? random.pick(items).cursor : 'none');
  const request: ListRequest = {
    kind,
    filter: filterOf(random, release),
    ...order,
    ...(random.chance(0.6) ? { first: size } : { last: size }),
    ...maybe(random, 0.4, 'after', cursor),
    ...maybe(random, 0.4, 'before', cursor),
  };
  return call('list', request, (store) => store.list(request));
};

const facets: Maker = (random, release) => {
  const request = [kindOf(random, release), filterOf(random, release), random.some(FACET_FIELDS, 12)] as const;
  return call('facets', request, (store) => store.facets(...request));
};

const paths: Maker = (random, release) => {
  const end = (): string => (random.chance(0.95) ? random.pick(release.nodes).id : 'body/nobody');
  const request: PathsRequest = {
    from: end(),
    to: end(),
    maxLength: random.below(6),
    limit: random.below(6),
    ...maybe(random, 0.3, 'kinds', () => random.pick(KIND_SETS)),
  };
  return call('paths', request, (store) => store.paths(request));
};

const nearest: Maker = (random, release) => {
  const request = [idOf(random, release), random.below(6)] as const;
  return call('nearest', request, (store) => store.nearest(...request));
};

const whole: Maker = (random) =>
  random.chance(0.5) ? call('release', null, (store) => store.release()) : call('tables', null, (store) => store.tables());

const search: Maker = (random, release) => {
  const node = random.pick(release.nodes);
  const text = random.pick([
    idOf(random, release),
    node.title,
    random.pick([node.title, ...node.aliases]),
    random.pick(WORDS),
    words(random),
  ]);
  const request = { text, first: 200, ...maybe(random, 0.3, 'kinds', () => random.some(ENTITY_KINDS, 6)) };
  return call('search', request, async (store) => found(await store.search(request)));
};

/** Hits for certain have a score of at least this; those by words less. */
const CERTAIN = 650;

/** Of a search: what is found for certain, to the letter; of what is found by words, the set, since each index has scores of its own. */
function found({ hits, totalCount, countsByKind, hasNextPage }: SearchAnswer): unknown {
  const certain = hits.filter(({ score }) => score >= CERTAIN);
  const byWords = hits.filter(({ score }) => score < CERTAIN).map(({ node, matched }) => `${node.id} ${matched}`);
  return { certain, byWords: byWords.sort((a, b) => (a < b ? -1 : 1)), totalCount, countsByKind, hasNextPage };
}
