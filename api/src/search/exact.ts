/** What is found for certain: by id, by name, by citation. Pure; a store says what it holds. */
import type { EntityNode } from '@rules/schema';
import { namesOf } from './names.ts';
import type { Name } from './names.ts';
import { ID_SCORE, LAW_ONLY_SCORE, lookedFor, nameScore } from './rank.ts';
import type { Matched } from './rank.ts';
import type { Question } from './understand.ts';
import { nameKey } from './words.ts';

export interface NamedNode {
  node: EntityNode;
  name: Name;
}

/** The things of each name key, in the order of the nodes. */
export function nameIndex(nodes: readonly EntityNode[]): Map<string, NamedNode[]> {
  const index = new Map<string, NamedNode[]>();
  for (const node of nodes) {
    for (const name of namesOf(node)) {
      const known = index.get(name.key);
      if (known) known.push({ node, name });
      else index.set(name.key, [{ node, name }]);
    }
  }
  return index;
}

/** `matched` is null until it is worked out, which for hits by words is done only for those shown. */
export interface Hit {
  node: EntityNode;
  score: number;
  matched: Matched | null;
}

/** What a store knows of names: the thing an id or alias stands for, the things of a name key, and how much hangs on a thing. */
export interface Lookup {
  resolve(id: string): EntityNode | null;
  named(key: string): readonly NamedNode[];
  degree(id: string): number;
}

export function exactHits(lookup: Lookup, question: Question): Hit[] {
  const { ids, name, citation } = question;
  const hits: Hit[] = [];
  const node = ids.map((id) => lookup.resolve(id)).find((found) => found !== null);
  if (node) hits.push({ node, score: ID_SCORE, matched: 'ID' });
  const named = (key: string): readonly NamedNode[] => lookup.named(key);
  const hitOf = (found: NamedNode): Hit => {
    const { strength, matched } = found.name;
    return { node: found.node, score: nameScore(strength, matched, found.node.kind, lookup.degree(found.node.id)), matched };
  };
  hits.push(...named(name).map(hitOf));

  const laws = [
    ...citation.lawIds.flatMap((id): NamedNode[] => {
      const law = lookup.resolve(id);
      return law ? [{ node: law, name: { key: '', matched: 'CITATION', strength: 'FULL' } }] : [];
    }),
    ...citation.lawNames.flatMap(named).filter((found) => found.node.kind === 'INSTRUMENT'),
  ];
  if (citation.provisions.length === 0) return [...hits, ...laws.map(hitOf)];
  if (citation.lawNames.length === 0) hits.push(...citation.provisions.flatMap((path) => named(nameKey(path))).map(hitOf));
  return [...hits, ...provisionHits(lookup, laws, citation.provisions)];
}

const lawOnly = (lookup: Lookup, { node }: NamedNode): Hit => ({
  node,
  score: LAW_ONLY_SCORE + lookedFor(node.kind, lookup.degree(node.id)),
  matched: 'CITATION',
});

/** The provision cited in each of the laws it may be of, each with its law; where none holds it, all those laws. */
function provisionHits(lookup: Lookup, laws: readonly NamedNode[], paths: readonly string[]): Hit[] {
  const provisions = laws.flatMap((law): Hit[] => {
    const node = paths.map((path) => lookup.resolve(`${law.node.id}/${path}`)).find((found) => found !== null);
    if (!node) return [];
    return [
      { node, score: nameScore(law.name.strength, 'CITATION', 'PROVISION', lookup.degree(law.node.id)), matched: 'CITATION' },
      lawOnly(lookup, law),
    ];
  });
  return provisions.length > 0 ? provisions : laws.map((law) => lawOnly(lookup, law));
}
