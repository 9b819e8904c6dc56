/** Short names typed with a slip: "sscc" for SSSC. Words of three or four letters are too short for a search by words to forgive one. */
import type { Hit, Lookup, NamedNode } from './exact.ts';
import { editDistance } from './nearest.ts';
import { NEAR_NAME_SCORE, lookedFor } from './rank.ts';
import type { Question } from './understand.ts';

/** Letters of a name that is short. One of three letters is a slip away from half of all words. */
const SHORT = { least: 4, most: 6 };

/** The things whose short name is one slip from the one word typed. Asked only where nothing holds that word itself. `names` as nameIndex gives them. */
export function nearNameHits(names: ReadonlyMap<string, readonly NamedNode[]>, lookup: Lookup, { name: typed }: Question): Hit[] {
  if (typed.includes(' ') || typed.length < SHORT.least - 1 || typed.length > SHORT.most + 1) return [];
  return [...names].flatMap(([key, found]) => {
    if (key.length < SHORT.least || key.length > SHORT.most || editDistance(typed, key, 1) > 1) return [];
    return found.flatMap(({ node, name }) =>
      node.kind !== 'PROVISION' && name.matched === 'ALIAS' && name.strength !== 'HINT'
        ? [{ node, score: NEAR_NAME_SCORE + lookedFor(node.kind, lookup.degree(node.id)), matched: 'ALIAS' as const }]
        : [],
    );
  });
}
