/**
 * Where each group and each thing stands. The same groups always get the same places, and what is stored keeps its place: a newcomer takes a place that is free in its group, and only
 * where there is none is everything arranged anew.
 */
import type { Group, Part } from './groups.ts';
import type { OverviewMap, Region } from './types.ts';

/** Width and height of the place of a thing: room for its name in a few lines of 14 px at the zoom at which names show. */
export const PLACE = { width: 164, height: 54 };
/** Round the places of a region, and above them for its name. */
const PAD = 14;
const HEAD = 112;
const BETWEEN = { regions: 22, parts: 56 };
/** How many places wide each part is. */
const WIDTHS: Record<Part, number> = { FOUNDATIONS: 13, AREAS: 13, BODIES: 3, NO_AREA: 13 };
/** A region is never narrower, so that its name can be read from afar. */
const LEAST_COLUMNS = 3;
/** Rows that a shelf of regions should not go beyond. */
const MOST_ROWS: Record<Part, number> = { FOUNDATIONS: 1, AREAS: 6, BODIES: 99, NO_AREA: 16 };

/** A region as it is stored: things down the first column, then down the next; null where a place is free. */
export interface StoredRegion {
  id: string;
  x: number;
  y: number;
  columns: number;
  rows: number;
  things: (string | null)[];
}

const widthOf = (columns: number): number => columns * PLACE.width + 2 * PAD;
const heightOf = (rows: number): number => HEAD + Math.max(1, rows) * PLACE.height + PAD;

/** The regions with what is in the groups now; `stored` is used as far as it holds them all. */
export function arrange(groups: readonly Group[], stored: readonly StoredRegion[] = []): StoredRegion[] {
  return kept(groups, stored) ?? arrangedAnew(groups);
}

/** The stored regions with each newcomer in a free place; null where a group is new or has no place left. */
function kept(groups: readonly Group[], stored: readonly StoredRegion[]): StoredRegion[] | null {
  if (groups.some(({ id }) => stored.every((region) => region.id !== id))) return null;
  const regions: StoredRegion[] = [];
  for (const before of stored) {
    const things = groups.find(({ id }) => id === before.id)?.things;
    if (!things) continue;
    const places = Array.from({ length: before.columns * before.rows }, (_, at) => {
      const thing = before.things[at] ?? null;
      return thing !== null && things.includes(thing) ? thing : null;
    });
    for (const newcomer of things.filter((thing) => !places.includes(thing))) {
      const free = places.indexOf(null);
      if (free < 0) return null;
      places[free] = newcomer;
    }
    regions.push({ ...before, things: withoutEnd(places) });
  }
  return regions;
}

const withoutEnd = (places: readonly (string | null)[]): (string | null)[] =>
  places.slice(0, places.findLastIndex((thing) => thing !== null) + 1);

/** Bodies to the left and right; between them the foundations, the policy areas, and the law without one. */
function arrangedAnew(groups: readonly Group[]): StoredRegion[] {
  const of = (part: Part): Group[] => groups.filter((group) => group.part === part);
  const sides: [Group[], Group[]] = [[], []];
  const heights: [number, number] = [0, 0];
  for (const group of of('BODIES')) {
    const side = heights[0] <= heights[1] ? 0 : 1;
    sides[side].push(group);
    heights[side] += heightOf(Math.ceil(group.things.length / WIDTHS.BODIES)) + BETWEEN.regions;
  }
  const middle = widthOf(WIDTHS.BODIES) + BETWEEN.parts;
  const regions: StoredRegion[] = [];
  let y = 0;
  for (const part of ['FOUNDATIONS', 'AREAS', 'NO_AREA'] as const) {
    const shelved = shelves(of(part), part, middle, y);
    regions.push(...shelved);
    y = bottomOf(shelved, y) + BETWEEN.parts;
  }
  const right = Math.max(middle, ...regions.map(({ x, columns }) => x + widthOf(columns))) + BETWEEN.parts;
  return [...regions, ...shelves(sides[0], 'BODIES', 0, 0), ...shelves(sides[1], 'BODIES', right, 0)];
}

const bottomOf = (regions: readonly StoredRegion[], least: number): number =>
  Math.max(least, ...regions.map(({ y, rows }) => y + heightOf(rows)));

const columnsFor = (group: Group, rows: number): number => Math.max(LEAST_COLUMNS, Math.ceil(group.things.length / rows));

/** Puts groups side by side, in their order, on shelves that are as low as their width allows. */
function shelves(groups: readonly Group[], part: Part, left: number, top: number): StoredRegion[] {
  const width = WIDTHS[part];
  const taken = (some: readonly Group[], rows: number): number => some.reduce((sum, group) => sum + columnsFor(group, rows), 0);
  const regions: StoredRegion[] = [];
  // On the sides one stands below the other.
  const together = (some: readonly Group[]): boolean => part !== 'BODIES' && taken(some, MOST_ROWS[part]) <= width;
  let rest = [...groups];
  let y = top;
  while (rest.length > 0) {
    let many = 1;
    while (many < rest.length && together(rest.slice(0, many + 1))) many += 1;
    const shelf = rest.slice(0, many);
    rest = rest.slice(many);
    let rows = 1;
    while (taken(shelf, rows) > width && rows < 999) rows += 1;
    let x = left;
    for (const { id, things } of shelf) {
      const columns = part === 'BODIES' ? width : columnsFor({ id, part, things }, rows);
      regions.push({ id, x, y, columns, rows, things });
      x += widthOf(columns) + BETWEEN.regions;
    }
    y = bottomOf(regions, y) + BETWEEN.regions;
  }
  return regions;
}

/** The map, with the middle of each place. */
export function mapOf(regions: readonly StoredRegion[]): OverviewMap {
  const drawn = regions.map(({ id, x, y, columns, rows, things }): Region => ({
    id,
    x,
    y,
    width: widthOf(columns),
    height: heightOf(rows),
    places: things.flatMap((thing, at) =>
      thing === null
        ? []
        : [
            {
              id: thing,
              x: x + PAD + (Math.floor(at / rows) + 0.5) * PLACE.width,
              y: y + HEAD + ((at % rows) + 0.5) * PLACE.height,
            },
          ],
    ),
  }));
  return {
    width: Math.max(0, ...drawn.map(({ x, width }) => x + width)),
    height: Math.max(0, ...drawn.map(({ y, height }) => y + height)),
    regions: drawn,
  };
}
