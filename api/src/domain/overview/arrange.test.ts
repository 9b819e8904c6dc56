import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../../tests/support/map.ts';
import { arrange, mapOf } from './arrange.ts';
import type { Group } from './groups.ts';
import type { OverviewMap } from './types.ts';

const group = (id: string, many: number): Group => ({
  id,
  part: 'AREAS',
  things: Array.from({ length: many }, (_, at) => `asp/2000/${at + 1}`),
});

describe('a newcomer', () => {
  const before = arrange([group('policy-area/a', 30), group('policy-area/b', 7)]);
  const placeOf = (map: OverviewMap, region: string, id: string) =>
    map.regions.find((one) => one.id === region)?.places.find((place) => place.id === id);

  it('takes a free place of its part, and all else stays', () => {
    const after = arrange([group('policy-area/a', 30), group('policy-area/b', 8)], before);
    const [old, now] = [mapOf(before), mapOf(after)];
    for (const region of old.regions)
      for (const { id } of region.places) expect(placeOf(now, region.id, id)).toEqual(placeOf(old, region.id, id));
    expect(placeOf(now, 'policy-area/b', 'asp/2000/8')).toBeDefined();
    expect(faultsOf(now)).toEqual([]);
  });

  it('takes the place of what has gone', () => {
    const [first, ...rest] = group('policy-area/b', 7).things;
    const after = arrange([group('policy-area/a', 30), { ...group('policy-area/b', 0), things: [...rest, 'asp/2001/1'] }], before);
    expect(placeOf(mapOf(after), 'policy-area/b', 'asp/2001/1')).toMatchObject({
      x: placeOf(mapOf(before), 'policy-area/b', first ?? '')?.x,
      y: placeOf(mapOf(before), 'policy-area/b', first ?? '')?.y,
    });
  });

  it('has everything arranged anew where its part is full, and still nothing covers anything', () => {
    const after = arrange([group('policy-area/a', 40), group('policy-area/b', 7), group('policy-area/c', 0)], before);
    expect(faultsOf(mapOf(after))).toEqual([]);
    expect(mapOf(after).regions.map(({ places }) => places.length)).toEqual([40, 7, 0]);
  });
});
