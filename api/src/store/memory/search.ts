/** Text search: exact hits by id, name and citation first, then by words (MiniSearch). */
import MiniSearch from 'minisearch';
import { ENTITY_KINDS } from '@rules/schema';
import type { EntityNode, InstrumentNode } from '@rules/schema';
import { FIELD_WEIGHTS, SEARCH_FIELDS, searchDocument } from '../../search/document.ts';
import type { SearchDocument } from '../../search/document.ts';
import { namesOf } from '../../search/names.ts';
import type { Name } from '../../search/names.ts';
import { ID_SCORE, LAW_ONLY_SCORE, lookedFor, matchedByWords, nameScore, wordFactor, wordScore } from '../../search/rank.ts';
import type { Matched } from '../../search/rank.ts';
import { understand } from '../../search/understand.ts';
import type { Question } from '../../search/understand.ts';
import { indexWords, nameKey } from '../../search/words.ts';
import { isNumber, isText, readCursor, writeCursor } from '../cursor.ts';
import type { NodeFacts } from '../derived.ts';
import { byId } from '../keys.ts';
import type { SearchAnswer, SearchRequest } from '../port.ts';
import { resolve } from './build.ts';
import type { Built } from './build.ts';

interface NamedNode { node: EntityNode; name: Name }

export interface SearchIndex {
  words: MiniSearch<SearchDocument>;
  names: ReadonlyMap<string, readonly NamedNode[]>;
}

interface Hit { node: EntityNode; score: number; matched: Matched }

/** Indexes nodes. `lawOf` gives the instrument that a provision stands in. */
export function buildSearchIndex(
  nodes: readonly EntityNode[], facts: ReadonlyMap<string, NodeFacts>, lawOf: (node: EntityNode) => InstrumentNode | undefined,
): SearchIndex {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const index = new MiniSearch<SearchDocument>({
    fields: SEARCH_FIELDS,
    tokenize: indexWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: FIELD_WEIGHTS,
      boostDocument: (id: string) => wordFactor(kinds.get(id) ?? 'STATEMENT', facts.get(id)?.degree ?? 0),
      // The word being typed is the last; numbers are whole unless they are being typed.
      prefix: (term, at, terms) => (at === terms.length - 1 ? term.length >= (/^\d/.test(term) ? 3 : 1) : !/\d/.test(term) && term.length >= 3),
      // One slip in a word of five letters, two in one of nine; none in a number.
      fuzzy: (term) => (/\d/.test(term) || term.length < 5 ? false : term.length < 9 ? 1 : 2),
    },
  });
  index.addAll(nodes.map((node) => searchDocument(node, lawOf(node))));

  const names = new Map<string, NamedNode[]>();
  for (const node of nodes) {
    for (const name of namesOf(node)) {
      const known = names.get(name.key);
      if (known) known.push({ node, name });
      else names.set(name.key, [{ node, name }]);
    }
  }
  return { words: index, names };
}

/**
 * See SearchRequest. Every word typed must be found; where nothing has them all, any of them. `countsByKind` counts as if no kinds
 * were asked for. Throws a BadCursorError for a cursor of another search.
 */
export function search(built: Built, { text, kinds, first, after }: SearchRequest): SearchAnswer {
  const question = understand(text);
  const list = `search:${question.text}:${kinds ? [...kinds].sort().join(',') : ''}`;
  const from = after === undefined ? null : readCursor(after, list, [isNumber, isText]);
  const hits = question.words.length === 0 ? [] : allHits(built, question);
  const chosen = kinds ? hits.filter(({ node }) => kinds.includes(node.kind)) : hits;
  const start = from ? chosen.filter(({ node, score }) => comesBefore(score, node.id, from[0] as number, from[1] as string)).length : 0;
  const page = chosen.slice(start, start + first);
  return {
    hits: page.map((hit) => ({ cursor: writeCursor(list, [hit.score, hit.node.id]), ...hit })),
    totalCount: chosen.length,
    countsByKind: ENTITY_KINDS.map((kind) => ({ kind, count: hits.filter(({ node }) => node.kind === kind).length })).filter(({ count }) => count > 0),
    hasNextPage: start + page.length < chosen.length,
  };
}

/** Whether a hit stands at or before the place a cursor names. */
const comesBefore = (score: number, id: string, cursorScore: number, cursorId: string): boolean =>
  score > cursorScore || (score === cursorScore && byId(id, cursorId) <= 0);

function allHits(built: Built, question: Question): Hit[] {
  const hits = new Map<string, Hit>();
  const keep = (hit: Hit): void => {
    if (hit.score > (hits.get(hit.node.id)?.score ?? -1)) hits.set(hit.node.id, hit);
  };
  for (const hit of exactHits(built, question)) keep(hit);
  const exact = hits.size;
  const byWords = wordHits(built, question, 'AND');
  for (const hit of byWords.length > 0 || exact > 0 ? byWords : wordHits(built, question, 'OR')) keep(hit);
  return [...hits.values()].sort((a, b) => b.score - a.score || byId(a.node.id, b.node.id));
}

const degreeOf = (built: Built, id: string): number => built.facts.get(id)?.degree ?? 0;

function exactHits(built: Built, question: Question): Hit[] {
  const { ids, name, citation } = question;
  const hits: Hit[] = [];
  const node = ids.map((id) => resolve(built, id)).find((found) => found !== null);
  if (node) hits.push({ node, score: ID_SCORE, matched: 'ID' });
  const named = (key: string): readonly NamedNode[] => built.index.names.get(key) ?? [];
  const hitOf = (found: NamedNode): Hit => {
    const { strength, matched } = found.name;
    return { node: found.node, score: nameScore(strength, matched, found.node.kind, degreeOf(built, found.node.id)), matched };
  };
  hits.push(...named(name).map(hitOf));

  const laws = [
    ...citation.lawIds.flatMap((id): NamedNode[] => {
      const law = resolve(built, id);
      return law ? [{ node: law, name: { key: '', matched: 'CITATION', strength: 'FULL' } }] : [];
    }),
    ...citation.lawNames.flatMap(named).filter((found) => found.node.kind === 'INSTRUMENT'),
  ];
  if (citation.provisions.length === 0) return [...hits, ...laws.map(hitOf)];
  if (citation.lawNames.length === 0) hits.push(...citation.provisions.flatMap((path) => named(nameKey(path))).map(hitOf));
  return [...hits, ...provisionHits(built, laws, citation.provisions)];
}

/** The provision cited in each of the laws it may be of, and those laws; a law that is only hinted at counts where none holds the provision. */
function provisionHits(built: Built, laws: readonly NamedNode[], paths: readonly string[]): Hit[] {
  const provisions = laws.flatMap((law): Hit[] => {
    const node = paths.map((path) => resolve(built, `${law.node.id}/${path}`)).find((found) => found !== null);
    return node ? [{ node, score: nameScore(law.name.strength, 'CITATION', 'PROVISION', degreeOf(built, law.node.id)), matched: 'CITATION' }] : [];
  });
  const shown = laws.filter(({ name }) => name.strength !== 'HINT' || provisions.length === 0);
  return [...provisions, ...shown.map(({ node }): Hit => ({ node, score: LAW_ONLY_SCORE + lookedFor(node.kind, degreeOf(built, node.id)), matched: 'CITATION' }))];
}

function wordHits(built: Built, question: Question, combineWith: 'AND' | 'OR'): Hit[] {
  const results = built.index.words.search(question.words.join(' '), { combineWith });
  const best = results[0]?.score ?? 0;
  return results.map((result) => {
    const node = built.graph.getNodeAttributes(result.id as string);
    return { node, score: wordScore(result.score, best, nameKey(node.title).startsWith(question.name)), matched: matchedByWords(question.words, node) };
  });
}
