/** The order in which law is printed, so that a list of provisions reads as the Act does. */

/** Within one instrument: what an Act is made of first, schedules after, paragraphs inside them. */
const step = (word: string): string => (word === 'schedule' ? '~schedule' : word);

/** "11", "11ZA", "11A", "12": digits at one width, and a Z that was put in front of other letters before them. */
const key = (id: string): string =>
  id
    .split('/')
    .map(step)
    .join('/')
    .replace(/(\d)Z(?=[A-Z])/g, '$1!')
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'));

/**
 * Compares two law ids in the order of the law: by instrument, then as printed (s 9, s 10, s 11, s 11ZA, s 11A, s 12, then schedules).
 * Negative where `a` comes first.
 */
export function byLawOrder(a: string, b: string): number {
  const [keyA, keyB] = [key(a), key(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}
