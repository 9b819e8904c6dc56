/** Where things are put before they are moved apart: on an arc round the thing they were opened from. */
import type { Place } from '../view/view.ts';

export interface Newcomer {
  id: string;
  /** The placed thing it stands around. */
  anchor: string;
}

/** Distance of the nearest arc from its thing, and between arcs, in pixels. */
const NEAR = 190;
const STEP = 115;
/** Least length of arc for one thing, in pixels: its label and some air. */
const ROOM = 118;

/** So often a newcomer goes further out for want of room. */
const MOST_TRIES = 24;

const apart = ([ax, ay]: Place, [bx, by]: Place): number => Math.hypot(ax - bx, ay - by);

/** Middle of some places. */
const middleOf = (places: readonly Place[]): Place => [
  places.reduce((sum, [x]) => sum + x, 0) / places.length,
  places.reduce((sum, [, y]) => sum + y, 0) / places.length,
];

/** How many arcs it takes for so many things, over so much of a circle. */
function arcsFor(many: number, span: number): number {
  let arcs = 0;
  for (let room = 0; room < many; arcs += 1) room += Math.max(1, Math.floor((span * (NEAR + arcs * STEP)) / ROOM));
  return Math.max(1, arcs);
}

/**
 * A place for each newcomer, in the order given, so that what comes together stands together. Around the only thing there is they make whole circles; around
 * any other they fan out, away from the middle of what stands there. Neighbours stand on arcs in turn.
 * @param placed must hold every anchor
 */
export function arcPlaces(newcomers: readonly Newcomer[], placed: ReadonlyMap<string, Place>): Map<string, Place> {
  const places = new Map<string, Place>();
  const isTaken = (place: Place): boolean => [...placed.values(), ...places.values()].some((other) => apart(place, other) < ROOM);
  for (const anchor of new Set(newcomers.map(({ anchor }) => anchor))) {
    const group = newcomers.filter((newcomer) => newcomer.anchor === anchor);
    const at = placed.get(anchor) ?? [0, 0];
    const others = [...placed].filter(([id]) => id !== anchor).map(([, place]) => place);
    const [mx, my] = others.length > 0 ? middleOf(others) : at;
    const alone = others.length === 0;
    const span = alone ? 2 * Math.PI : Math.PI * 1.1;
    const away = Math.hypot(at[0] - mx, at[1] - my) < 1 ? -Math.PI / 2 : Math.atan2(at[1] - my, at[0] - mx);
    const arcs = arcsFor(group.length, span);
    const first = alone ? -Math.PI / 2 : away - span / 2;
    group.forEach(({ id }, index) => {
      const angle = first + (span * (index + (alone ? 0 : 0.5))) / group.length;
      const out = (radius: number): Place => [at[0] + radius * Math.cos(angle), at[1] + radius * Math.sin(angle)];
      let radius = NEAR + (index % arcs) * STEP;
      // Further out where something stands already.
      for (let tries = 0; tries < MOST_TRIES && isTaken(out(radius)); tries += 1) radius += STEP / 2;
      places.set(id, out(radius));
    });
  }
  return places;
}
