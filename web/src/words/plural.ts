/** Counts and lists in words. */
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "1 change", "1,204 changes", "2 bodies" (give the plural where an s does not make it). */
export const count = (many: number, one: string, several = `${one}s`): string => `${number(many)} ${many === 1 ? one : several}`;

/** "two rules", "no rules", "12 rules": small numbers in words, for sentences. */
export const countWords = (many: number, one: string, several = `${one}s`): string =>
  `${SMALL[many] ?? number(many)} ${many === 1 ? one : several}`;

/** "1,204". */
export const number = (value: number): string => value.toLocaleString('en-GB');

/** "Care", "Care and Voice", "Care, Voice and Family". */
export const listWords = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;

/** The text with a capital at the front. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
