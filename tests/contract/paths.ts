import { describe, expect, it } from 'vitest';
import { makeEdge, makeNode, makeRelease } from '../support/build.ts';
import type { Release } from '@rules/schema';
import type { MakeStore } from './contract.ts';
import { opened } from './opened.ts';

const body = (name: string): ReturnType<typeof makeNode<'BODY'>> => makeNode('BODY', `body/${name}`);
const works = (from: string, to: string): ReturnType<typeof makeEdge> => makeEdge('WORKS_WITH', `body/${from}`, `body/${to}`);
const short = (ids: readonly string[]): string => ids.map((id) => id.replace('body/', '')).join(' ');

/** A diamond with a longer way round, a loop, two edges between one pair, and a part that nothing leads to. */
const diamond = makeRelease(['a', 'b2', 'b10', 'c', 'd', 'e', 'far'].map(body), [
  works('a', 'b10'),
  works('b2', 'a'),
  works('b10', 'c'),
  works('b2', 'c'),
  works('b2', 'b10'),
  works('c', 'c'),
  works('c', 'd'),
  works('d', 'e'),
  works('a', 'e'),
  makeEdge('FUNDS', 'body/a', 'body/b10'),
  makeEdge('MEMBER_OF', 'body/a', 'body/c'),
]);

/** Forty bodies of which every second pair or so is joined, the same each time. */
function tangle(size: number, oneIn: number): Release {
  const names = Array.from({ length: size }, (_, index) => `n${index}`);
  let state = 7;
  const chance = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  return makeRelease(
    names.map(body),
    names.flatMap((from, i) =>
      names
        .slice(i + 1)
        .filter(() => chance() < 1 / oneIn)
        .map((to) => works(from, to)),
    ),
  );
}

/** Every simple path, found the slow way. */
function allPaths({ edges }: Release, from: string, to: string, maxLength: number): string[][] {
  const near = new Map<string, Set<string>>();
  for (const edge of edges)
    for (const [one, other] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const)
      near.set(one, (near.get(one) ?? new Set()).add(other));
  const walk = (path: string[]): string[][] => {
    const at = path.at(-1) ?? from;
    if (at === to) return [path];
    if (path.length > maxLength) return [];
    return [...(near.get(at) ?? [])].filter((next) => !path.includes(next)).flatMap((next) => walk([...path, next]));
  };
  const number = (id: string): number => Number(id.replace('body/n', ''));
  return walk([from]).sort(
    (a, b) => a.length - b.length || a.map((id, i) => number(id) - number(b[i] ?? '')).find((difference) => difference !== 0) || 0,
  );
}

export function pathsContract(makeStore: MakeStore): void {
  describe('paths', () => {
    const store = opened(makeStore, diamond);
    const between = async (from: string, to: string, maxLength = 6, limit = 20): Promise<string[]> =>
      (await store().paths({ from: `body/${from}`, to: `body/${to}`, maxLength, limit })).map(({ ids }) => short(ids));

    it('are the shortest first, then in natural order of the ids on them, visiting nothing twice', async () => {
      expect(await between('a', 'c')).toEqual(['a c', 'a b2 c', 'a b10 c', 'a b2 b10 c', 'a b10 b2 c', 'a e d c']);
      expect(await between('c', 'a', 2)).toEqual(['c a', 'c b2 a', 'c b10 a']);
      expect(await between('a', 'c', 6, 2)).toEqual(['a c', 'a b2 c']);
    });

    it('carry one edge a step as it stands in the graph, the first by kind where there are several', async () => {
      const [, , third] = await store().paths({ from: 'body/a', to: 'body/c', maxLength: 2, limit: 3 });
      expect(third).toEqual({
        ids: ['body/a', 'body/b10', 'body/c'],
        edges: [
          diamond.edges.find(({ kind }) => kind === 'FUNDS'),
          diamond.edges.find(({ from, to }) => from === 'body/b10' && to === 'body/c'),
        ],
      });
    });

    it('keep to the kinds asked for', async () => {
      const only = await store().paths({ from: 'body/a', to: 'body/c', kinds: ['WORKS_WITH'], maxLength: 2, limit: 9 });
      expect(only.map(({ ids, edges }) => [short(ids), edges.map(({ kind }) => kind).join(' ')])).toEqual([
        ['a b2 c', 'WORKS_WITH WORKS_WITH'],
        ['a b10 c', 'WORKS_WITH WORKS_WITH'],
      ]);
      expect(await store().paths({ from: 'body/a', to: 'body/c', kinds: [], maxLength: 6, limit: 9 })).toEqual([]);
    });

    it('are none to what cannot be reached, is unknown, is too far, or is the same thing', async () => {
      expect(await between('a', 'far')).toEqual([]);
      expect(await between('a', 'zzz')).toEqual([]);
      expect(await between('zzz', 'a')).toEqual([]);
      expect(await between('a', 'd', 1)).toEqual([]);
      expect(await between('a', 'a')).toEqual([]);
      expect(await between('a', 'c', 6, 0)).toEqual([]);
    });
  });

  describe('paths in a tangle', () => {
    const sparse = tangle(12, 3);
    const store = opened(makeStore, sparse);

    it('are all of those a search of every path finds, in the same order', async () => {
      for (const [from, to] of [
        ['body/n0', 'body/n11'],
        ['body/n3', 'body/n4'],
        ['body/n9', 'body/n2'],
      ] as const) {
        for (const maxLength of [1, 2, 3, 4, 5]) {
          const expected = allPaths(sparse, from, to, maxLength);
          const found = await store().paths({ from, to, maxLength, limit: 1000 });
          expect(found.map(({ ids }) => ids)).toEqual(expected);
          expect((await store().paths({ from, to, maxLength, limit: 3 })).map(({ ids }) => ids)).toEqual(expected.slice(0, 3));
        }
      }
    });
  });
}
