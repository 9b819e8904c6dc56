/** How the arrow keys walk the map: to what is nearest that way. From far they go from part to part, from near from thing to thing. */
import type { Arrow } from '../../../picture/walk.ts';
import type { Level } from './level.ts';
import type { Spot } from './things.ts';

const WAYS: Record<Arrow, [x: number, y: number]> = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1] };

/** Where one can stand at this level: an empty part has nothing in it to stand on, so one stands on the part. */
export function standingPlaces(spots: readonly Spot[], level: Level): Spot[] {
  if (level === 'parts') return spots.filter(({ isRegion }) => isRegion);
  const full = new Set(spots.filter(({ isRegion }) => !isRegion).map(({ region }) => region));
  return spots.filter(({ isRegion, region }) => !isRegion || !full.has(region));
}

/** The nearest spot that way; what lies aside counts as further off. Null where nothing lies that way. */
export function nearest(places: readonly Spot[], from: Spot, arrow: Arrow): Spot | null {
  const [wayX, wayY] = WAYS[arrow];
  let best: Spot | null = null;
  let shortest = Infinity;
  for (const place of places) {
    if (place.key === from.key) continue;
    const [x, y] = [place.x - from.x, place.y - from.y];
    const ahead = x * wayX + y * wayY;
    const aside = Math.abs(x * wayY) + Math.abs(y * wayX);
    if (ahead < 1 || aside > ahead * 3) continue;
    const far = ahead + aside * 2;
    if (far < shortest) [best, shortest] = [place, far];
  }
  return best;
}

/** The spot that one stands on once the level is another: the same, its part, or the first thing of the part. */
export function standAt(places: readonly Spot[], from: Spot | null): Spot | null {
  if (!from) return places[0] ?? null;
  return places.find(({ key }) => key === from.key) ?? places.find(({ region }) => region === from.region) ?? places[0] ?? null;
}
