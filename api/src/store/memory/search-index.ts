/** What text search looks things up in: names as keys, and a MiniSearch index of words. */
import MiniSearch from 'minisearch';
import type { EntityNode, InstrumentNode } from '@rules/schema';
import { FIELD_WEIGHTS, SEARCH_FIELDS, searchDocument } from '../../search/document.ts';
import type { SearchDocument } from '../../search/document.ts';
import { nameIndex } from '../../search/exact.ts';
import type { NamedNode } from '../../search/exact.ts';
import { wordFactor } from '../../search/rank.ts';
import { indexWords, nameKey } from '../../search/words.ts';
import type { NodeFacts } from '../derived.ts';

export interface SearchIndex {
  words: MiniSearch<SearchDocument>;
  names: ReadonlyMap<string, readonly NamedNode[]>;
  /** Name key of each title, by id. */
  titles: ReadonlyMap<string, string>;
}

/** Indexes nodes. `lawOf` gives the instrument that a provision stands in. */
export function buildSearchIndex(
  nodes: readonly EntityNode[],
  facts: ReadonlyMap<string, NodeFacts>,
  lawOf: (node: EntityNode) => InstrumentNode | undefined,
): SearchIndex {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const index = new MiniSearch<SearchDocument>({
    fields: SEARCH_FIELDS,
    tokenize: indexWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: FIELD_WEIGHTS,
      boostDocument: (id: string) => wordFactor(kinds.get(id) ?? 'STATEMENT', facts.get(id)?.degree ?? 0),
    },
  });
  index.addAll(nodes.map((node) => searchDocument(node, lawOf(node))));

  return { words: index, names: nameIndex(nodes), titles: new Map(nodes.map(({ id, title }) => [id, nameKey(title)])) };
}
