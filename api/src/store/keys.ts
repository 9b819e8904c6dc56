/**
 * The keys by which lists are put in order. Pure functions of a node, so that every store sorts alike: the memory store
 * compares them, another store keeps them as properties of its nodes.
 */
import { ChangeStatus, InstrumentClass, LawStatus, Membership, Verdict } from '@rules/schema';
import type { EntityNode } from '@rules/schema';
import { allWords, fold } from '../search/words.ts';
import type { NodeFacts } from './derived.ts';
import type { OrderBy } from './port.ts';

/** Digits at one width, so that 9 comes before 10 when text is compared by code unit. */
const evenDigits = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));

/** A title to sort by: lower case, no accents, no punctuation, no leading "The"; numbers by size. */
export const titleKey = (title: string): string => evenDigits(allWords(title).join(' ').replace(/^the /, ''));

/**
 * An id to sort by: section/9 before section/10, and as an Act is printed 11, 11ZA, 11A; Parts and sections before schedules.
 * Two ids may share a key ("x/01", "x/1"), so ties are broken by the id itself.
 */
export const idKey = (id: string): string =>
  evenDigits(
    fold(id)
      .replace(/\/schedule/g, '/~schedule')
      .replace(/(\d)z(?=[a-z])/g, '$1!'),
  );

/** Compare by code unit, as every store must. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compare two ids in their natural order. */
export const byId = (a: string, b: string): number => byCodeUnit(idKey(a), idKey(b)) || byCodeUnit(a, b);

/**
 * Where a node stands in one order. `main` follows the direction asked for; null (not known, not applicable) comes last in
 * both directions. `tie` is always ascending, and the id after it.
 */
export interface SortKey {
  main: string | number | null;
  tie: string;
}

const position = (order: readonly string[], value: string | null | undefined): number | null => {
  const at = value ? order.indexOf(value) : -1;
  return at < 0 ? null : at;
};

const statusOf = (node: EntityNode): number | null => {
  if (node.kind === 'CHANGE') return position(ChangeStatus.options, node.status.value);
  return node.kind === 'INSTRUMENT' || node.kind === 'PROVISION' ? position(LawStatus.options, node.inForce.status) : null;
};

/** Where a node stands in each order. MEMBERSHIP is followed by class and year, which is how The Rules are read. */
export function sortKeys(node: EntityNode, facts: NodeFacts): Record<OrderBy['field'], SortKey> {
  const [title, id] = [titleKey(node.title), idKey(node.id)];
  const memberClass = position(InstrumentClass.options, facts.instrumentClass);
  return {
    TITLE: { main: title, tie: id },
    ID: { main: id, tie: '' },
    YEAR: { main: facts.year, tie: id },
    CLASS: { main: memberClass, tie: title },
    MEMBERSHIP: { main: position(Membership.options, facts.membership), tie: `${memberClass ?? 9} ${facts.year ?? 9999} ${title}` },
    VERDICT: { main: node.kind === 'CHANGE' ? position(Verdict.options, node.assessment.verdict) : null, tie: title },
    STATUS: { main: statusOf(node), tie: title },
  };
}

/** Where a node stands in the order of one field. */
export const sortKey = (node: EntityNode, facts: NodeFacts, field: OrderBy['field']): SortKey => sortKeys(node, facts)[field];

/** Compare two places in one order; the ids decide where all else is equal. */
export function compareKeys(a: SortKey & { id: string }, b: SortKey & { id: string }, direction: OrderBy['direction']): number {
  if (a.main !== b.main) {
    if (a.main === null) return 1;
    if (b.main === null) return -1;
    return (a.main < b.main ? -1 : 1) * (direction === 'ASC' ? 1 : -1);
  }
  return byCodeUnit(a.tie, b.tie) || byCodeUnit(a.id, b.id);
}

/** Title, aliases and citation as one text to filter by; every word of it stands after a space. */
export function filterText(node: EntityNode): string {
  const own = node.kind === 'INSTRUMENT' ? [node.citation, node.shortTitle] : node.kind === 'PROVISION' ? [node.number, node.heading] : [];
  return ` ${[...new Set([node.title, ...node.aliases, ...own])].flatMap((text) => allWords(text ?? '')).join(' ')}`;
}

/** Whether each word of `text` begins a word of the node's filter text. */
export const passesText = (nodeText: string, text: string): boolean => allWords(text).every((word) => nodeText.includes(` ${word}`));
