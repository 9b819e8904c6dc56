import { describe, expect, it } from 'vitest';
import { makeEdge, makeNode, makeRelease } from '../support/build.ts';
import type { Step, Walked } from '@rules/api/store/port.ts';
import type { MakeStore } from './contract.ts';
import { opened } from './opened.ts';

const [act, other, s2, s10, s1] = ['asp/2014/8', 'asp/2001/8', 'asp/2014/8/section/2', 'asp/2014/8/section/10', 'asp/2001/8/section/1'];
const nodes = [
  makeNode('INSTRUMENT', act, { title: 'B Act' }),
  makeNode('INSTRUMENT', other, { title: 'A Act' }),
  makeNode('INSTRUMENT', 'asp/2020/1', { title: 'C Act' }),
  ...[s2, s10, s1].map((id) => makeNode('PROVISION', id)),
  makeNode('BODY', 'body/a'),
  makeNode('ROLE', 'role/a'),
];
const edges = [
  makeEdge('CONTAINS', act, s10),
  makeEdge('CONTAINS', act, s2),
  makeEdge('CONTAINS', other, s1),
  makeEdge('IMPOSES', s2, 'role/a', { effect: 'duty' }),
  makeEdge('IMPOSES', s2, 'body/a', { effect: 'power', id: 'IMPOSES:2' }),
  makeEdge('IMPOSES', s2, 'body/a', { effect: 'duty', id: 'IMPOSES:1' }),
  makeEdge('IMPOSES', s10, 'body/a', { effect: 'duty' }),
  makeEdge('MADE_UNDER', act, s1),
];

const PROVISIONS: Step = { kinds: ['CONTAINS'], direction: 'OUT', onward: [{ kinds: ['IMPOSES'], direction: 'OUT', edges: true }] };

/** Each step as what it came to from each thing; of edges their ids. */
const told = (walked: Walked | undefined) =>
  walked && {
    steps: walked.steps.map(({ from }) => [...from].map(([id, { edges: all, to }]) => [id, to, all.map((edge) => edge.id)])),
    ends: walked.ends.map(({ id }) => id).sort(),
  };

export function walksContract(makeStore: MakeStore): void {
  describe('walks from a page', () => {
    const store = opened(makeStore, makeRelease(nodes, edges));
    const walk = async (steps: Step[], first = 9) => (await store().list({ kind: 'INSTRUMENT', first, walk: steps })).walked;

    it('go on from where they came to; edges are given where they are wanted, in natural order', async () => {
      expect(told(await walk([PROVISIONS]))).toEqual({
        steps: [
          [
            [other, [s1], []],
            [act, [s2, s10], []],
            ['asp/2020/1', [], []],
          ],
          [
            [s1, [], []],
            [s2, ['body/a', 'body/a', 'role/a'], ['IMPOSES:1', 'IMPOSES:2', `IMPOSES:${s2}>role/a`]],
            [s10, ['body/a'], [`IMPOSES:${s10}>body/a`]],
          ],
        ],
        ends: ['asp/2001/8/section/1', s10, s2, 'body/a', 'role/a'],
      });
    });

    it('give whole things and whole edges', async () => {
      const walked = await walk([PROVISIONS]);
      const byId = new Map(nodes.map((node) => [node.id, node]));
      expect(walked?.ends).toEqual(walked?.ends.map(({ id }) => byId.get(id)));
      expect(walked?.steps[1]?.from.get(s10)?.edges).toEqual([edges[6]]);
    });

    it('start from the things of the page alone', async () => {
      expect(told(await walk([{ kinds: ['CONTAINS'], direction: 'OUT' }], 1))).toEqual({ steps: [[[other, [s1], []]]], ends: [s1] });
    });

    it('go on from the first alone, and tell where all edges lead', async () => {
      expect(told(await walk([{ ...PROVISIONS, first: 1 }]))).toEqual({
        steps: [
          [
            [other, [s1], []],
            [act, [s2, s10], []],
            ['asp/2020/1', [], []],
          ],
          [
            [s1, [], []],
            [s2, ['body/a', 'body/a', 'role/a'], ['IMPOSES:1', 'IMPOSES:2', `IMPOSES:${s2}>role/a`]],
          ],
        ],
        ends: [s1, s2, 'body/a', 'role/a'],
      });
      expect(told(await walk([{ ...PROVISIONS, first: 0 }]))?.ends).toEqual([]);
    });

    it('take several steps from one place, against the edges too', async () => {
      expect(
        told(
          await walk([
            { kinds: ['MADE_UNDER'], direction: 'OUT', onward: [{ kinds: ['CONTAINS', 'MADE_UNDER'], direction: 'IN' }] },
            { kinds: ['FALLS_UNDER'], direction: 'OUT', edges: true },
          ]),
        ),
      ).toEqual({
        steps: [
          [
            [other, [], []],
            [act, [s1], []],
            ['asp/2020/1', [], []],
          ],
          [[s1, [other, act], []]],
          [
            [other, [], []],
            [act, [], []],
            ['asp/2020/1', [], []],
          ],
        ],
        ends: [other, s1, act],
      });
    });

    it('come to nothing where the page is empty, and are left out where none is asked for', async () => {
      expect(told((await store().list({ kind: 'PLAN', first: 9, walk: [PROVISIONS] })).walked)).toEqual({ steps: [[], []], ends: [] });
      expect('walked' in (await store().list({ kind: 'INSTRUMENT', first: 9 }))).toBe(false);
    });
  });
}
