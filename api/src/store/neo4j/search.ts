/** Text search: what is found for certain by id, name and citation, then by words from the full-text index. */
import { ENTITY_KINDS } from '@rules/schema';
import type { EntityKind, EntityNode } from '@rules/schema';
import { exactHits } from '../../search/exact.ts';
import type { Hit, Lookup } from '../../search/exact.ts';
import { nearNameHits } from '../../search/near-names.ts';
import { namesOf } from '../../search/names.ts';
import { matchedByWords, wordFactor, wordScore } from '../../search/rank.ts';
import { understand } from '../../search/understand.ts';
import type { Question } from '../../search/understand.ts';
import { nameKey } from '../../search/words.ts';
import { checkPageSize, isNumber, isText, readCursor, writeCursor } from '../cursor.ts';
import { byId } from '../keys.ts';
import type { SearchAnswer, SearchRequest } from '../port.ts';
import { whole } from './database.ts';
import type { Database } from './database.ts';
import { candidates } from './directory.ts';
import type { Directory } from './directory.ts';
import { nameQuery, wordQueries } from './lucene.ts';
import { readThing } from './compact.ts';
import { cypher, wordsIndex } from './statements.ts';

const SEARCH = cypher('search');

/** A hit of which only the page shown is read whole. */
interface Light {
  id: string;
  kind: EntityKind;
  score: number;
  exact: Hit | null;
}
type WordRow = [id: string, kind: EntityKind, score: number, title: string, degree: number];

/** See SearchRequest. Scores are the index's own, so the order of what words find is too; what is found for certain comes first. */
export async function search(
  database: Database,
  current: () => Promise<Directory>,
  read: (directory: Directory, ids: readonly string[]) => Promise<Map<string, EntityNode>>,
  { text, kinds, first, after }: SearchRequest,
): Promise<SearchAnswer> {
  checkPageSize(first);
  const question = understand(text);
  const list = `search:${question.text}:${kinds ? [...kinds].sort().join(',') : ''}`;
  const from = after === undefined ? null : readCursor<[number, string]>(after, list, [isNumber, isText]);
  const directory = await current();
  const hits = question.words.length === 0 ? [] : await allHits(database, directory, question);
  const chosen = kinds ? hits.filter(({ kind }) => kinds.includes(kind)) : hits;
  const start = from ? chosen.filter(({ id, score }) => score > from[0] || (score === from[0] && byId(id, from[1]) <= 0)).length : 0;
  const page = chosen.slice(start, start + first);
  const nodes = await read(
    directory,
    page.map(({ id }) => id.toLowerCase()),
  );
  return {
    hits: page.flatMap(({ id, score, exact }) => {
      const node = nodes.get(id.toLowerCase());
      if (!node) return [];
      return [{ cursor: writeCursor(list, [score, id]), node, score, matched: exact?.matched ?? matchedByWords(question.name, node) }];
    }),
    totalCount: chosen.length,
    countsByKind: countByKind(hits),
    hasNextPage: start + page.length < chosen.length,
  };
}

function countByKind(hits: readonly Light[]): SearchAnswer['countsByKind'] {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return ENTITY_KINDS.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : []));
}

async function allHits(database: Database, directory: Directory, question: Question): Promise<Light[]> {
  const certain = exactHits(lookup(directory, []), question);
  const names = [...new Set(provisionNames(question))];
  const rows = await database.read<{ byId: [string, number][]; byName: [string, number][]; way: number; byWords: WordRow[] }>(SEARCH, {
    slot: directory.slot,
    ids: [...new Set(provisionIds(directory, question).flatMap((id) => candidates(directory, id)))],
    index: wordsIndex(directory.slot),
    names: names.length === 0 ? [] : [nameQuery(names)],
    found: whole(certain.length),
    ways: wordQueries(question.words),
  });
  const { byId: ids = [], byName = [], way = 0, byWords = [] } = rows[0] ?? {};
  const provisions = [...ids, ...byName].map(([json, degree]) => ({ node: readThing(json), degree }));
  const weighed = byWords.map(([id, kind, score, title, degree]) => ({ id, kind, title, score: score * wordFactor(kind, degree) }));
  const best = weighed.reduce((most, { score }) => Math.max(most, score), 0);
  const hits = new Map<string, Light>();
  const add = (hit: Light): void => {
    if (hit.score > (hits.get(hit.id)?.score ?? -1)) hits.set(hit.id, hit);
  };
  const known = lookup(directory, provisions);
  const exact = exactHits(known, question);
  // The first way forgives the fewest slips.
  const near = exact.length === 0 && way > 0 ? nearNameHits(directory.named, known, question) : [];
  for (const hit of [...exact, ...near]) add({ id: hit.node.id, kind: hit.node.kind, score: hit.score, exact: hit });
  for (const { id, kind, score, title } of weighed)
    add({ id, kind, score: wordScore(score, best, kind, question.name, nameKey(title)), exact: null });
  return [...hits.values()].sort((a, b) => b.score - a.score || byId(a.id, b.id));
}

/** Ids of provisions that the question may mean: those typed, and the place cited in each of the laws it may be of. */
function provisionIds(directory: Directory, { ids, citation }: Question): string[] {
  const laws = [
    ...citation.lawIds,
    ...citation.lawNames
      .flatMap((key) => directory.named.get(key) ?? [])
      .flatMap(({ node }) => (node.kind === 'INSTRUMENT' ? node.id : [])),
  ];
  return [...ids, ...laws.flatMap((law) => citation.provisions.map((path) => `${law}/${path}`))];
}

const provisionNames = ({ name, citation }: Question): string[] =>
  [name, ...(citation.lawNames.length === 0 ? citation.provisions.map(nameKey) : [])].filter((key) => key !== '');

/** What is known by name, and some provisions beside. */
function lookup(directory: Directory, provisions: readonly { node: EntityNode; degree: number }[]): Lookup {
  const found = new Map(provisions.map(({ node, degree }) => [node.id.toLowerCase(), { node, degree }]));
  return {
    resolve: (id) => {
      for (const option of candidates(directory, id)) {
        const node = directory.byLowerId.get(option) ?? found.get(option)?.node;
        if (node) return node;
      }
      return null;
    },
    named: (key) => [
      ...(directory.named.get(key) ?? []),
      ...[...found.values()].flatMap(({ node }) =>
        directory.byId.has(node.id)
          ? []
          : namesOf(node)
              .filter((name) => name.key === key)
              .map((name) => ({ node, name })),
      ),
    ],
    degree: (id) => directory.degrees.get(id) ?? found.get(id.toLowerCase())?.degree ?? 0,
  };
}
