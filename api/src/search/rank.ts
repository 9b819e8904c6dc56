/** Which of two hits comes first. Exact hits come before words; at like scores what people look for before what it rests on. */
import type { EntityKind, EntityNode } from '@rules/schema';
import type { SearchAnswer } from '../store/port.ts';
import type { NameStrength } from './names.ts';
import { nameKey } from './words.ts';

export type Matched = SearchAnswer['hits'][number]['matched'];

/** How likely a kind is what was looked for, 0 to 1. */
const KIND_WEIGHTS: Record<EntityKind, number> = {
  CHANGE: 1,
  INSTRUMENT: 0.9,
  BODY: 0.9,
  FOUNDATION: 0.9,
  ROLE: 0.8,
  PROVISION: 0.6,
  POLICY_AREA: 0.6,
  PLAN: 0.6,
  CLASH: 0.6,
  PLAN_AREA: 0.5,
  ACTION: 0.5,
  SOURCE: 0.4,
  STATEMENT: 0.3,
};

/** The factor for hits by words: kind first, then how much hangs on the thing. */
export const wordFactor = (kind: EntityKind, degree: number): number => KIND_WEIGHTS[kind] * (1 + Math.log2(1 + degree) / 40);

/** Scores of exact hits start here; those by words end below. */
const EXACT: Record<NameStrength, number> = { FULL: 900, VARIANT: 800, HINT: 700 };
const MATCHED: Record<Matched, number> = { ID: 0, TITLE: 6, CITATION: 4, ALIAS: 2, WORDS: 0 };
export const ID_SCORE = 1000;
/** Headings of provisions are common words: one that is just what was typed comes before other words, and after a change that begins with it. */
const HEADING = 520;
const CHANGE_BEGINS = 560;
/** A short name with a slip in it comes before words that are near what was typed, and after all that holds it. */
export const NEAR_NAME_SCORE = 505;
/** For the law of a provision that is not held. */
export const LAW_ONLY_SCORE = 650;

/** The score of a hit by name; below the next strength even with all it can gain (6 + 35). */
export const nameScore = (strength: NameStrength, matched: Matched, kind: EntityKind, degree: number): number =>
  (kind === 'PROVISION' && matched === 'TITLE' ? HEADING : EXACT[strength]) + MATCHED[matched] + lookedFor(kind, degree);

/** 0 to about 35: kind and how much hangs on the thing. */
export const lookedFor = (kind: EntityKind, degree: number): number => KIND_WEIGHTS[kind] * 20 + Math.min(15, Math.log2(1 + degree) * 1.5);

/**
 * Words: up to 400 for the best, more where the title holds every word typed, and most where it begins with them; a change that begins with
 * them stands above all others. Both are name keys.
 */
export function wordScore(score: number, best: number, kind: EntityKind, typed: string, title: string): number {
  const share = best > 0 ? score / best : 0;
  if (kind === 'CHANGE' && title.startsWith(typed)) return CHANGE_BEGINS + 80 * share;
  const bonus = title.startsWith(typed) ? 100 : holdsAll(typed, title) ? 50 : 0;
  return 400 * share + bonus * KIND_WEIGHTS[kind];
}

/** TITLE or ALIAS where the title, or one alias, has every word typed (perhaps only begun), else WORDS. `typed` is a name key. */
export function matchedByWords(typed: string, node: EntityNode): Matched {
  if (holdsAll(typed, nameKey(node.title))) return 'TITLE';
  return node.aliases.some((alias) => holdsAll(typed, nameKey(alias))) ? 'ALIAS' : 'WORDS';
}

/** Whether each word of one name key begins a word of another. */
const holdsAll = (typed: string, name: string): boolean => typed.split(' ').every((word) => ` ${name}`.includes(` ${word}`));
