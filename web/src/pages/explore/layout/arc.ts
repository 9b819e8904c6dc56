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

/** What stands, by squares as wide as the room that a thing takes: only what stands near a place is looked at. */
function crowd(standing: Iterable<Place>): { add: (place: Place) => void; isNear: (place: Place) => boolean } {
  const squares = new Map<string, Place[]>();
  const square = (at: number): number => Math.floor(at / ROOM);
  const add = (place: Place): void => {
    const key = `${square(place[0])} ${square(place[1])}`;
    const there = squares.get(key);
    if (there) there.push(place);
    else squares.set(key, [place]);
  };
  for (const place of standing) add(place);
  const isNear = (place: Place): boolean =>
    [-1, 0, 1].some((across) =>
      [-1, 0, 1].some((down) =>
        squares.get(`${square(place[0]) + across} ${square(place[1]) + down}`)?.some((other) => apart(place, other) < ROOM),
      ),
    );
  return { add, isNear };
}

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
  const { add, isNear } = crowd(placed.values());
  for (const anchor of new Set(newcomers.map((newcomer) => newcomer.anchor))) {
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
      for (let tries = 0; tries < MOST_TRIES && isNear(out(radius)); tries += 1) radius += STEP / 2;
      const place = out(radius);
      add(place);
      places.set(id, place);
    });
  }
  return places;
}
