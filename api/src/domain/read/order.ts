/** The orders in which answers are told, so that every part tells them alike. */

/** By code unit, as every store orders. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byNumber = new Intl.Collator('en', { numeric: true }).compare;

/** Ids with numbers by their size: section/9 before section/10. */
export const byId = (a: { id: string }, b: { id: string }): number => byNumber(a.id, b.id) || byCodeUnit(a.id, b.id);

/** What a provision does to the one it speaks of: what binds first comes first. */
export const EFFECTS = [
  'duty',
  'prohibition',
  'power',
  'right',
  'plan_or_report',
  'procedure',
  'function',
  'principle',
  'definition',
  'offence',
  'establishes_body',
  'container',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** Where an effect stands among them; those that are not known come last. */
export function effectPlace(effect: string | null): number {
  const at = (EFFECTS as readonly (string | null)[]).indexOf(effect);
  return at < 0 ? EFFECTS.length : at;
}
