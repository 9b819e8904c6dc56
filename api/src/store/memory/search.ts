/** Text search: exact hits by id, name and citation first, then by words (MiniSearch). */
import type { Query, SearchOptions } from 'minisearch';
import { ENTITY_KINDS } from '@rules/schema';
import type { EntityKind, EntityNode } from '@rules/schema';
import { SEARCH_FIELDS } from '../../search/document.ts';
import type { SearchField } from '../../search/document.ts';
import { ID_SCORE, LAW_ONLY_SCORE, lookedFor, matchedByWords, nameScore, wordScore } from '../../search/rank.ts';
import type { Matched } from '../../search/rank.ts';
import { understand } from '../../search/understand.ts';
import type { Question } from '../../search/understand.ts';
import { nameKey } from '../../search/words.ts';
import { checkPageSize, isNumber, isText, readCursor, writeCursor } from '../cursor.ts';
import { byId } from '../keys.ts';
import type { SearchAnswer, SearchRequest } from '../port.ts';
import { resolve } from './build.ts';
import type { Built } from './build.ts';
import type { NamedNode } from './search-index.ts';

/** `matched` is worked out only for the hits shown, where words found them. */
interface Hit {
  node: EntityNode;
  score: number;
  matched: Matched | null;
}

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
  const exact = exactHits(built, question);
  // Strictly first; where that finds nothing at all, with more slips forgiven, then with any of the words.
  const ways = exact.length > 0 ? [EVERY_WORD] : [EVERY_WORD, EVERY_WORD_LOOSELY, ANY_WORD];
  let byWords: Hit[] = [];
  for (const way of ways) {
    byWords = wordHits(built, question, way);
    if (byWords.length > 0) break;
  }
  const hits = new Map<string, Hit>();
  for (const hit of [...exact, ...byWords]) {
    if (hit.score > (hits.get(hit.node.id)?.score ?? -1)) hits.set(hit.node.id, hit);
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || compareRank(built, a.node.id, b.node.id));
}

const compareRank = (built: Built, a: string, b: string): number => (built.rank.get(a) ?? 0) - (built.rank.get(b) ?? 0);

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

const lawOnly = (built: Built, { node }: NamedNode): Hit => ({
  node,
  score: LAW_ONLY_SCORE + lookedFor(node.kind, degreeOf(built, node.id)),
  matched: 'CITATION',
});

/** The provision cited in each of the laws it may be of, each with its law; where none holds it, all those laws. */
function provisionHits(built: Built, laws: readonly NamedNode[], paths: readonly string[]): Hit[] {
  const provisions = laws.flatMap((law): Hit[] => {
    const node = paths.map((path) => resolve(built, `${law.node.id}/${path}`)).find((found) => found !== null);
    if (!node) return [];
    return [
      { node, score: nameScore(law.name.strength, 'CITATION', 'PROVISION', degreeOf(built, law.node.id)), matched: 'CITATION' },
      lawOnly(built, law),
    ];
  });
  return provisions.length > 0 ? provisions : laws.map((law) => lawOnly(built, law));
}

type Way = Required<Pick<SearchOptions, 'combineWith' | 'fuzzy'>>;

const hasDigits = (term: string): boolean => /^\d/.test(term);
/** Slips forgiven in a word by its length; none in a number. */
const slips =
  (one: number, two: number) =>
  (term: string): number | false =>
    hasDigits(term) || term.length < one ? false : term.length < two ? 1 : 2;

const EVERY_WORD: Way = { combineWith: 'AND', fuzzy: slips(5, 9) };
const EVERY_WORD_LOOSELY: Way = { combineWith: 'AND', fuzzy: slips(4, 7) };
const ANY_WORD: Way = { combineWith: 'OR', fuzzy: slips(5, 9) };

/** Whether a word may be the beginning of a longer one: the last is perhaps still being typed; a number is whole unless it is. */
const mayGoOn = (word: string, isLast: boolean): boolean => (hasDigits(word) ? isLast && word.length >= 3 : isLast || word.length >= 3);

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
  const [first = '', ...more] = question.words;
  // A letter or two stand somewhere in nearly every text: only names are looked through.
  const fields: SearchField[] = more.length === 0 && first.length < 3 ? ['title', 'names'] : [...SEARCH_FIELDS];
  const results = words.search(queryOf(question.words, way), { fields });
  const best = results[0]?.score ?? 0;
  return results.map((result) => {
    const node = built.graph.getNodeAttributes(result.id as string);
    return { node, score: wordScore(result.score, best, node.kind, question.name, titles.get(node.id) ?? ''), matched: null };
  });
}
