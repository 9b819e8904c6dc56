import { describe, expect, it } from 'vitest';
import { linesFrom, linkSentences, linksOf, MOST_LINES } from './links.ts';
import type { MapLink, Spot } from './things.ts';

const spot = (region: string, id: string, x: number): Spot => ({
  key: `${region}|${id}`,
  id,
  region,
  isRegion: false,
  kind: id.startsWith('body/') ? 'BODY' : 'INSTRUMENT',
  instrumentClass: undefined,
  name: id,
  short: id,
  count: null,
  facts: [],
  address: null,
  x,
  y: 0,
  width: 10,
  height: 10,
});
const act = spot('near', 'asp/1', 100);
const twin = spot('far', 'asp/1', 900);
const body = spot('bodies', 'body/0', 0);
const spots = new Map<string, Spot[]>([
  ['asp/1', [twin, act]],
  ...Array.from({ length: 15 }, (_, at): [string, Spot[]] => [`body/${at}`, [spot('bodies', `body/${at}`, at)]]),
]);
const link = (to: string, count: number, kind: MapLink['kind'] = 'IMPOSES'): MapLink => ({
  kind,
  from: 'asp/1',
  to,
  count,
});

describe('links of the map', () => {
  it('leave out the areas, which the place tells, and put those that count most first', () => {
    const all = [
      link('body/1', 2),
      link('policy-area/justice', 1, 'FALLS_UNDER'),
      link('body/2', 9),
      { ...link('body/3', 1), from: 'asp/2' },
    ];
    expect(linksOf(all, 'asp/1').map(({ to }) => to)).toEqual(['body/2', 'body/1']);
  });

  it('are drawn up to a limit, each to the nearest place of the other end', () => {
    const many = Array.from({ length: 15 }, (_, at) => link(`body/${at}`, 15 - at));
    expect(linesFrom(act, many, spots)).toHaveLength(MOST_LINES);
    expect(linesFrom(body, [link('body/0', 3)], spots)[0]).toMatchObject({ from: act, to: body });
  });

  it('are told in full, the many by name and the rest by number', () => {
    const many = Array.from({ length: 8 }, (_, at) => link(`body/${at}`, at === 0 ? 12 : 1));
    expect(linkSentences('asp/1', many, spots)).toEqual([
      'It puts a duty, power or right on 8 bodies: body/0 12, body/1, body/2, body/3, body/4, body/5 and two more.',
    ]);
    expect(linkSentences('body/0', [link('body/0', 3)], spots)).toEqual(['It carries a duty, power or right under 1 instrument: asp/1 3.']);
  });
});
