/** How words are looked for: which slips are forgiven, which words may only be begun, what to try when nothing is found. */

export interface Way {
  combineWith: 'AND' | 'OR';
  /** Slips forgiven in a word; false for none. */
  fuzzy: (term: string) => number | false;
}

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
export const mayGoOn = (word: string, isLast: boolean): boolean =>
  hasDigits(word) ? isLast && word.length >= 3 : isLast || word.length >= 3;

/** The ways in which words are looked for, strictest first; where something is found by name already, only the strictest. */
export const WAYS: readonly Way[] = [EVERY_WORD, EVERY_WORD_LOOSELY, ANY_WORD];

/** A letter or two stand somewhere in nearly every text: only names are looked through. */
export const inNamesOnly = ([first = '', ...more]: readonly string[]): boolean => more.length === 0 && first.length < 3;
