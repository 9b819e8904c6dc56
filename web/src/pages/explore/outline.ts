/** The links of a view in the order they are read out: thing by thing from the middle outwards, each link once. */
import { edgeHeading, EDGE_ORDER, type Side } from '../entity/edge-words.ts';
import { strengthOf } from '../../picture/strength.ts';
import type { Link } from '../../parts/links/link.ts';
import type { Thing } from './view/graph.ts';

export interface OutlineGroup<L> {
  heading: string;
  kind: Link['kind'];
  side: Side;
  links: L[];
}
export interface OutlinePart<T, L> {
  thing: T;
  groups: OutlineGroup<L>[];
}

/** The links at each thing, in their order. */
function linksAt<L extends Pick<Link, 'from' | 'to'>>(links: readonly L[]): Map<string, L[]> {
  const at = new Map<string, L[]>();
  for (const link of links) {
    for (const id of new Set([link.from, link.to])) {
      const own = at.get(id);
      if (own) own.push(link);
      else at.set(id, [link]);
    }
  }
  return at;
}

/** How many links each thing is from the middle; what no shown link leads to is left out. */
export function stepsFrom(centre: string | null, links: readonly Pick<Link, 'from' | 'to'>[]): Map<string, number> {
  const steps = new Map<string, number>(centre === null ? [] : [[centre, 0]]);
  const around = linksAt(links);
  for (const [id, taken] of steps)
    for (const { from, to } of around.get(id) ?? []) {
      const other = from === id ? to : from;
      if (!steps.has(other)) steps.set(other, taken + 1);
    }
  return steps;
}

/**
 * Parts for all things that have a link to tell; a link is told at the first of its two ends. `alone`: things without any shown link.
 * Things come by their distance from the middle, then in the order they were opened; groups as on the page of a thing.
 */
export function outlineOf<T extends Thing, L extends Link>(
  centre: string | null,
  { things, links }: { things: readonly T[]; links: readonly L[] },
): { parts: OutlinePart<T, L>[]; alone: T[] } {
  const steps = stepsFrom(centre, links);
  const far = (id: string): number => steps.get(id) ?? Number.POSITIVE_INFINITY;
  const ordered = things.toSorted((a, b) => (far(a.id) === far(b.id) ? 0 : far(a.id) - far(b.id)));
  const told = new Set<string>();
  const around = linksAt(links);
  const place = ({ kind, side }: OutlineGroup<L>): number => EDGE_ORDER.indexOf(kind) * 2 + (side === 'OUT' ? 0 : 1);
  const parts = ordered.flatMap((thing): OutlinePart<T, L>[] => {
    const groups = new Map<string, OutlineGroup<L>>();
    for (const link of around.get(thing.id) ?? []) {
      if (told.has(link.id)) continue;
      told.add(link.id);
      const side: Side = link.from === thing.id ? 'OUT' : 'IN';
      const heading = edgeHeading(link.kind, side);
      const group = groups.get(heading) ?? { heading, kind: link.kind, side, links: [] };
      group.links.push(link);
      groups.set(heading, group);
    }
    if (groups.size === 0) return [];
    // At the middle the hardest links come first, as in a trace; elsewhere as on a page.
    const order = thing.id === centre ? (a: OutlineGroup<L>, b: OutlineGroup<L>) => strengthOf(a.kind) - strengthOf(b.kind) : () => 0;
    return [{ thing, groups: [...groups.values()].toSorted((a, b) => order(a, b) || place(a) - place(b)) }];
  });
  return { parts, alone: things.filter(({ id }) => !around.has(id)) };
}
