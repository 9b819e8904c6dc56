/** Text search: exact hits by id, name and citation first, then by words (MiniSearch). */
import type { Query } from 'minisearch';
import { ENTITY_KINDS } from '@rules/schema';
import type { EntityKind } from '@rules/schema';
import { SEARCH_FIELDS } from '../../search/document.ts';
import type { SearchField } from '../../search/document.ts';
import { exactHits } from '../../search/exact.ts';
import type { Hit, Lookup } from '../../search/exact.ts';
import { nearNameHits } from '../../search/near-names.ts';
import { matchedByWords, wordScore } from '../../search/rank.ts';
import { understand } from '../../search/understand.ts';
import { inNamesOnly, mayGoOn, WAYS } from '../../search/ways.ts';
import type { Way } from '../../search/ways.ts';
import type { Question } from '../../search/understand.ts';
import { checkPageSize, isNumber, isText, readCursor, writeCursor } from '../cursor.ts';
import { byId } from '../keys.ts';
import type { SearchAnswer, SearchRequest } from '../port.ts';
import { resolve } from './build.ts';
import type { Built } from './build.ts';

/**
 * See SearchRequest. Every word typed must be found; where nothing has them all, any of them. `countsByKind` counts as if no kinds
 * were asked for. Throws a RangeError for a page size that is none, a BadCursorError for a cursor of another search.
 */
export function search(built: Built, { text, kinds, first, after }: SearchRequest): SearchAnswer {
  checkPageSize(first);
  const question = understand(text);
  const list = `search:${question.text}:${kinds ? [...kinds].sort().join(',') : ''}`;
  const from = after === undefined ? null : readCursor<[number, string]>(after, list, [isNumber, isText]);
  const hits = question.words.length === 0 ? [] : allHits(built, question);
  const chosen = kinds ? hits.filter(({ node }) => kinds.includes(node.kind)) : hits;
  const start = from ? chosen.filter(({ node, score }) => isUpTo(from, score, node.id)).length : 0;
  const page = chosen.slice(start, start + first);
  return {
    hits: page.map(({ node, score, matched }) => ({
      cursor: writeCursor(list, [score, node.id]),
      node,
      score,
      matched: matched ?? matchedByWords(question.name, node),
    })),
    totalCount: chosen.length,
    countsByKind: countByKind(hits),
    hasNextPage: start + page.length < chosen.length,
  };
}

/** Whether a hit stands at or before the place that a cursor names. */
const isUpTo = ([lastScore, lastId]: [number, string], score: number, id: string): boolean =>
  score > lastScore || (score === lastScore && byId(id, lastId) <= 0);

function countByKind(hits: readonly Hit[]): SearchAnswer['countsByKind'] {
  const counts = new Map<EntityKind, number>();
  for (const { node } of hits) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  return ENTITY_KINDS.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : []));
}

function allHits(built: Built, question: Question): Hit[] {
  const exact = exactHits(lookupOf(built), question);
  // Strictly first; where that finds nothing at all, with more slips forgiven, then with any of the words.
  const ways = exact.length > 0 ? WAYS.slice(0, 1) : WAYS;
  let byWords: Hit[] = [];
  let near: Hit[] = [];
  for (const [at, way] of ways.entries()) {
    byWords = wordHits(built, question, way);
    if (byWords.length > 0) break;
    // The first way forgives the fewest slips.
    if (at === 0 && exact.length === 0) near = nearNameHits(built.index.names, lookupOf(built), question);
  }
  const hits = new Map<string, Hit>();
  for (const hit of [...exact, ...near, ...byWords]) {
    if (hit.score > (hits.get(hit.node.id)?.score ?? -1)) hits.set(hit.node.id, hit);
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || compareRank(built, a.node.id, b.node.id));
}

const compareRank = (built: Built, a: string, b: string): number => (built.rank.get(a) ?? 0) - (built.rank.get(b) ?? 0);

const lookupOf = (built: Built): Lookup => ({
  resolve: (id) => resolve(built, id),
  named: (key) => built.index.names.get(key) ?? [],
  degree: (id) => built.facts.get(id)?.degree ?? 0,
});

function queryOf(words: readonly string[], { combineWith, fuzzy }: Way): Query {
  const queries = words.map((word, at): Query => {
    const options = { fuzzy, prefix: mayGoOn(word, at === words.length - 1) };
    const parts = word.split('-');
    if (parts.length === 1) return { ...options, queries: [word] };
    return { ...options, combineWith: 'OR', queries: [parts.join(''), { ...options, combineWith: 'AND', queries: parts }] };
  });
  return { combineWith, queries };
}

function wordHits(built: Built, question: Question, way: Way): Hit[] {
  const { words, titles } = built.index;
  const fields: SearchField[] = inNamesOnly(question.words) ? ['title', 'names'] : [...SEARCH_FIELDS];
  const results = words.search(queryOf(question.words, way), { fields });
  const best = results[0]?.score ?? 0;
  return results.map((result) => {
    const node = built.graph.getNodeAttributes(result.id as string);
    return { node, score: wordScore(result.score, best, node.kind, question.name, titles.get(node.id) ?? ''), matched: null };
  });
}
