import { describe, expect, it } from 'vitest';
import type { KnownLink } from '../../parts/links/link.ts';
import { goesThrough, graphOf, meetings, type Path, type Stop } from './path.ts';

const stop = (id: string): Stop => ({ id, kind: 'BODY', title: id, label: id, address: `/${id}` }) as unknown as Stop;
const path = (number: number, ids: string): Path => {
  const stops = ids.split('').map(stop);
  const links = stops.slice(1).map((to, at): KnownLink => {
    const from = stops[at]?.id ?? '';
    const relation = { from: { status: null }, bindsToday: null } as unknown as KnownLink['relation'];
    return {
      id: `${from}${to.id}`,
      kind: 'FUNDS',
      from,
      to: to.id,
      basis: 'OFFICIAL',
      confidence: 'HIGH',
      holds: null,
      relation,
      verb: 'funds',
      sureness: '',
      time: '',
    };
  });
  return { number, stops, links, weakest: links[0] };
};
const PATHS = [path(1, 'abz'), path(2, 'acz'), path(3, 'acbz')];

describe('paths', () => {
  it('meet at the things between the ends, those of most paths first', () => {
    expect(meetings(PATHS).map(({ stop: { id }, paths }) => [id, paths])).toEqual([
      ['b', [1, 3]],
      ['c', [2, 3]],
    ]);
  });

  it('go through what is on them, and through nothing where nothing is chosen', () => {
    expect(PATHS.filter((one) => goesThrough(one, 'c')).map(({ number }) => number)).toEqual([2, 3]);
    expect(PATHS.some((one) => goesThrough(one, null))).toBe(false);
  });

  it('are drawn in columns from one end to the other, each thing and link once', () => {
    const { columns, nodes, links } = graphOf(PATHS);
    expect(columns).toEqual(['From', 'Step 1', 'Step 2', 'To']);
    expect(Object.fromEntries(nodes.map(({ id, column }) => [id, column]))).toEqual({ a: 0, b: 1, c: 1, z: 3 });
    expect(links.map(({ id }) => id).toSorted()).toEqual(['ab', 'ac', 'bz', 'cb', 'cz']);
  });
});
