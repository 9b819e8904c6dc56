/** Small joints of sentences: lists, numbers, first letters and stops. */

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** Numbers up to ten as words, later ones as figures; none is "no". */
export const numberWord = (count: number): string => NUMBERS[count] ?? String(count);

/** "one rule", "three rules", "no rule". The plural adds an s unless it is given. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${numberWord(count)} ${count < 2 ? one : many}`;

/** The text with a capital first letter, after any opening marks. */
export const capital = (text: string): string =>
  /^[A-Z]/.test(text) ? text : /^[a-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : capitalAfterMarks(text);

const capitalAfterMarks = (text: string): string =>
  text.replace(/^(["“‘(]*)(\p{Ll})/u, (_all, before: string, letter: string) => before + letter.toUpperCase());

/** A whole sentence: capital first letter, one full stop at the end. */
export const sentence = (text: string): string => {
  const trimmed = text.trim();
  return capital(/[.?!][”’"')]?$/.test(trimmed) ? trimmed : `${trimmed}.`);
};

/** The text as a clause inside a sentence: no stop at the end. */
export const clause = (text: string): string => text.trim().replace(/[.;]+$/, '');

/** Words of the reader's own title, in quotation marks. */
export const quoted = (text: string): string => `“${text.replace(/[.]+$/, '')}”`;
