import { describe, expect, it } from 'vitest';
import type { Spot } from './things.ts';
import { levelAt, zoomFor } from './level.ts';
import { nearest, standAt, standingPlaces } from './walk.ts';

const spot = (key: string, region: string, x: number, y: number): Spot => ({
  key,
  id: key,
  region,
  isRegion: key === region,
  kind: null,
  instrumentClass: undefined,
  name: key,
  short: key,
  count: null,
  facts: [],
  address: null,
  x,
  y,
  width: 10,
  height: 10,
});
const [left, right, empty] = [spot('left', 'left', 50, 50), spot('right', 'right', 250, 50), spot('empty', 'empty', 450, 50)];
const [a, b, c] = [spot('a', 'left', 20, 20), spot('b', 'left', 20, 60), spot('c', 'right', 220, 22)];
const all = [left, a, b, right, c, empty];

describe('walking the map', () => {
  it('goes from part to part from far, and from thing to thing from near; an empty part is a place of its own', () => {
    expect(standingPlaces(all, 'parts')).toEqual([left, right, empty]);
    expect(standingPlaces(all, 'names')).toEqual([a, b, c, empty]);
  });

  it('goes to what is nearest that way, and nowhere where nothing lies there', () => {
    const near = standingPlaces(all, 'names');
    expect(nearest(near, a, 'down')).toBe(b);
    expect(nearest(near, b, 'up')).toBe(a);
    expect(nearest(near, a, 'right')).toBe(c);
    expect(nearest(near, c, 'right')).toBe(empty);
    expect(nearest(near, a, 'left')).toBeNull();
  });

  it('stands on a thing of the same part once the level is another', () => {
    expect(standAt(standingPlaces(all, 'names'), left)).toBe(a);
    expect(standAt(standingPlaces(all, 'parts'), c)).toBe(right);
    expect(standAt([], a)).toBeNull();
  });
});

describe('levels', () => {
  it('are reached by their own zoom', () => {
    expect(levelAt(0.3)).toBe('parts');
    expect(levelAt(zoomFor('names') ?? 0)).toBe('names');
    expect(levelAt(zoomFor('full') ?? 0)).toBe('full');
  });
});
