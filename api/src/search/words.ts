/** Words as people type them and as names hold them, brought to one form. Pure text; knows nothing of the graph. */

/** Words that carry no meaning in a name or a question of ours. */
const STOP_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'is', 'of', 'on', 'or', 'that', 'the', 'to', 'with']);

/** Lower case, without accents, with plain apostrophes; spaces single. Punctuation stays. */
export const fold = (text: string): string => (PLAIN.test(text) ? text : withoutMarks(text)).toLowerCase().replace(/\s+/g, ' ').trim();

/** Most text is plain, and a whole release is folded at each start. */
const PLAIN = /^[\x20-\x7e]*$/;
const withoutMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-');

/** Every word of the text, in order: letters and digits only, "children's" as "childrens". */
export const allWords = (text: string): string[] => wordsIn(fold(text));
const wordsIn = (folded: string): string[] => folded.replaceAll("'", '').match(PLAIN.test(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];

/** The words that count. Where every word is a stop word ("to and for") they all count. */
export function words(text: string): string[] {
  const all = allWords(text);
  const kept = all.filter((word) => !STOP_WORDS.has(word));
  return kept.length > 0 ? kept : all;
}

/** The words of a text for an index: also "aftercare" for "after-care", so that it is found written either way. */
export function indexWords(text: string): string[] {
  const folded = fold(text);
  const parts = wordsIn(folded).filter((word) => !STOP_WORDS.has(word));
  return folded.includes('-') ? [...parts, ...(folded.match(HYPHENATED) ?? []).map((word) => word.replaceAll('-', ''))] : parts;
}

/** The words to look for, in order; a hyphenated one stays whole ("after-care"), to be found written either way. */
export const queryWords = (text: string): string[] => {
  const pieces = fold(text)
    .split(' ')
    .flatMap((piece) => (IS_HYPHENATED.test(piece) ? [piece] : allWords(piece)));
  const kept = pieces.filter((word) => !STOP_WORDS.has(word));
  return kept.length > 0 ? kept : pieces;
};

const HYPHENATED = /\p{L}{2,}(?:-\p{L}{2,})+/gu;
const IS_HYPHENATED = /^\p{L}{2,}(?:-\p{L}{2,})+$/u;

/** A name without regard to case, marks, punctuation and small words: two spellings of one name give one key. */
export const nameKey = (name: string): string => words(name).join(' ');

/** First letters of the words that count: "Scottish Social Services Council" gives "sssc". Empty for fewer than three words. */
export function acronym(name: string): string {
  const initials = words(name)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word[0]);
  return initials.length >= 3 ? initials.join('') : '';
}
