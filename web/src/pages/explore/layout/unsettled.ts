/** What of a view has no place yet, and what it is to be put beside. */
import type { Place, View } from '../view/view.ts';
import type { Unsettled } from './settle.ts';

interface Drawn {
  things: readonly { id: string }[];
  links: readonly { from: string; to: string }[];
}

/** Null where all that is shown has a place. */
export function unsettledOf({ things, links }: Drawn, { places, centre }: Pick<View, 'places' | 'centre'>): Unsettled | null {
  const newcomers = things.filter(({ id }) => !places[id]).map(({ id }) => id);
  if (newcomers.length === 0) return null;
  // What is joined by the same kind of link stands together: links come hardest first.
  const order = new Map<string, number>();
  links.forEach(({ from, to }, index) => [from, to].forEach((id) => order.has(id) || order.set(id, index)));
  return {
    placed: things.flatMap(({ id }): [string, Place][] => (places[id] ? [[id, places[id]]] : [])),
    newcomers: newcomers.toSorted((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || 0),
    links: links.map(({ from, to }) => ({ from, to })),
    centre,
  };
}
