/** The links of a thing by kind and direction, with how many there are and how many are open: what one sees before opening them. */
import type { RelationKind } from '@rules/schema';
import { EDGE_ORDER, edgeHeading, type Side } from '../entity/edge-words.ts';
import type { KnownLink } from '../../parts/links/link.ts';
import type { KnownThing } from './known.ts';

export interface LinkGroup {
  kind: RelationKind;
  /** BOTH where it says the same from either end: "works with". */
  side: Side | 'BOTH';
  /** "Puts duties, powers or rights on". */
  heading: string;
  /** How many links there are in the data. */
  count: number;
  /** How many of them lead to things that are open. */
  open: number;
}

/** Groups in the order of a page: what law does to law, then people, then the rest. `links`: all that are known between open things. */
export function groupsOf(thing: KnownThing, links: readonly Pick<KnownLink, 'kind' | 'from' | 'to'>[]): LinkGroup[] {
  const place = ({ kind, side }: LinkGroup): number => EDGE_ORDER.indexOf(kind) * 2 + (side === 'IN' ? 1 : 0);
  const groups = new Map<string, LinkGroup>();
  for (const { kind, direction, count } of thing.entity.relationCounts) {
    if (direction === 'BOTH' || count === 0) continue;
    const open = links.filter((link) => link.kind === kind && (direction === 'OUT' ? link.from : link.to) === thing.id).length;
    const heading = edgeHeading(kind, direction);
    const same = groups.get(heading);
    groups.set(heading, {
      kind,
      heading,
      side: same ? 'BOTH' : direction,
      count: count + (same?.count ?? 0),
      open: open + (same?.open ?? 0),
    });
  }
  return [...groups.values()].toSorted((a, b) => place(a) - place(b));
}

/** How many of its links lead to things that are not open. */
export const closedOf = (groups: readonly LinkGroup[]): number =>
  groups.reduce((sum, { count, open }) => sum + Math.max(0, count - open), 0);

/** So many things of a group are opened at once. */
export const AT_ONCE = 40;

/** What the button of a group says: "Refers to: 3", "Contains: 40 more of 103". */
export function groupWords({ heading, count, open }: LinkGroup): string {
  const left = count - open;
  if (left <= 0) return count === 1 ? `${heading}: 1, open` : `${heading}: all ${count} open`;
  if (open === 0 && left <= AT_ONCE) return `${heading}: ${count}`;
  return `${heading}: ${Math.min(left, AT_ONCE)}${open === 0 ? '' : ' more'} of ${count}`;
}
