import { describe, expect, it } from 'vitest';
import { makeEdge, makeNode, makeObstacle, makeRelease } from '../support/build.ts';
import type { EdgesRequest } from '@rules/api/store/port.ts';
import type { MakeStore } from './contract.ts';
import { opened } from './opened.ts';

const nodes = [
  makeNode('INSTRUMENT', 'asp/2014/8'),
  makeNode('PROVISION', 'asp/2014/8/section/9'),
  makeNode('PROVISION', 'asp/2014/8/section/10'),
  makeNode('PROVISION', 'asp/2014/8/section/10A'),
  makeNode('PROVISION', 'asp/2014/8/section/10ZA'),
  makeNode('PROVISION', 'asp/2014/8/schedule/1'),
  makeNode('BODY', 'body/a'),
  makeNode('ROLE', 'role/a'),
  makeNode('CHANGE', 'change/a'),
];
const [s9, s10, act] = ['asp/2014/8/section/9', 'asp/2014/8/section/10', 'asp/2014/8'];
const edges = [
  ...nodes.filter(({ kind }) => kind === 'PROVISION').map(({ id }) => makeEdge('CONTAINS', act, id)),
  makeEdge('ENABLES', s9, 'change/a', { phase: 'AFTER' }),
  makeEdge('BLOCKS', s9, 'change/a', { phase: 'BEFORE', obstacle: makeObstacle() }),
  makeEdge('BLOCKS', s9, 'change/a', { phase: 'CURRENT', obstacle: makeObstacle() }),
  makeEdge('IMPOSES', s9, 'body/a', { effect: 'duty', id: 'IMPOSES:2' }),
  makeEdge('IMPOSES', s9, 'body/a', { effect: 'power', id: 'IMPOSES:1' }),
  makeEdge('IMPOSES', s9, 'role/a', { effect: 'duty' }),
  makeEdge('REFERS_TO', s9, s9),
  makeEdge('REFERS_TO', s9, s10),
  makeEdge('REFERS_TO', s10, s9),
];
const release = makeRelease(nodes, edges);

export function edgesContract(makeStore: MakeStore): void {
  describe('edges', () => {
    const store = opened(makeStore, release);
    const of = async (request: EdgesRequest): Promise<string[]> => (await store().edges(request)).edges.map(({ id }) => id);

    it('come whole, by kind of relation, then far end, then id; ids in natural order', async () => {
      expect(await of({ ids: [act], direction: 'OUT' })).toEqual(
        [s9, s10, `${act}/section/10ZA`, `${act}/section/10A`, `${act}/schedule/1`].map((id) => `CONTAINS:${act}>${id}`),
      );
      expect((await store().edges({ ids: [s9], direction: 'OUT', kinds: ['BLOCKS', 'IMPOSES', 'ENABLES'] })).edges).toEqual([
        edges.find(({ id }) => id === 'IMPOSES:1'),
        edges.find(({ id }) => id === 'IMPOSES:2'),
        edges.find(({ to }) => to === 'role/a'),
        edges.find(({ kind, phase }) => kind === 'BLOCKS' && phase === 'BEFORE'),
        edges.find(({ kind, phase }) => kind === 'BLOCKS' && phase === 'CURRENT'),
        edges.find(({ kind }) => kind === 'ENABLES'),
      ]);
    });

    it('are seen from either end', async () => {
      const refers = { ids: [s9], kinds: ['REFERS_TO'] as const };
      expect(await of({ ...refers, direction: 'OUT' })).toEqual([`REFERS_TO:${s9}>${s9}`, `REFERS_TO:${s9}>${s10}`]);
      expect(await of({ ...refers, direction: 'IN' })).toEqual([`REFERS_TO:${s9}>${s9}`, `REFERS_TO:${s10}>${s9}`]);
      expect(await of({ ...refers, direction: 'BOTH' })).toEqual([
        `REFERS_TO:${s9}>${s9}`,
        `REFERS_TO:${s10}>${s9}`,
        `REFERS_TO:${s9}>${s10}`,
      ]);
    });

    it('follow the order of the frontier; one between two of it is given once, at the first', async () => {
      const kinds = ['CONTAINS', 'REFERS_TO'] as const;
      expect(await of({ ids: ['asp/2014/8/schedule/1', s10, s9, s10], kinds, direction: 'BOTH' })).toEqual([
        `CONTAINS:${act}>${act}/schedule/1`,
        `CONTAINS:${act}>${s10}`,
        `REFERS_TO:${s10}>${s9}`,
        `REFERS_TO:${s9}>${s10}`,
        `CONTAINS:${act}>${s9}`,
        `REFERS_TO:${s9}>${s9}`,
      ]);
    });

    it('are chosen by phase and by the kind at the far end', async () => {
      expect(await of({ ids: ['change/a'], direction: 'IN', phase: 'CURRENT' })).toEqual([`BLOCKS:${s9}>change/a@CURRENT`]);
      expect(await of({ ids: [s9], direction: 'OUT', phase: 'AFTER' })).toEqual([`ENABLES:${s9}>change/a@AFTER`]);
      expect(await of({ ids: [s9], direction: 'BOTH', otherKinds: ['ROLE', 'INSTRUMENT'] })).toEqual([
        `CONTAINS:${act}>${s9}`,
        `IMPOSES:${s9}>role/a`,
      ]);
      expect(await of({ ids: [s9], direction: 'BOTH', kinds: ['REFERS_TO'], otherKinds: ['BODY'] })).toEqual([]);
      expect(await of({ ids: [s9], direction: 'BOTH', kinds: [] })).toEqual([]);
    });

    it('beyond the limit are counted by kind, each where it would have stood', async () => {
      const answer = await store().edges({ ids: [act, s9], direction: 'OUT', limitPerId: 2 });
      expect(answer.edges.map(({ id }) => id)).toEqual([
        `CONTAINS:${act}>${s9}`,
        `CONTAINS:${act}>${s10}`,
        `REFERS_TO:${s9}>${s9}`,
        `REFERS_TO:${s9}>${s10}`,
      ]);
      expect(answer.leftOut).toEqual([
        { id: act, kind: 'CONTAINS', count: 3 },
        { id: s9, kind: 'IMPOSES', count: 3 },
        { id: s9, kind: 'BLOCKS', count: 2 },
        { id: s9, kind: 'ENABLES', count: 1 },
      ]);
      const exact = await store().edges({ ids: [act], direction: 'OUT', limitPerId: 5 });
      expect([exact.edges.length, exact.leftOut]).toEqual([5, []]);
      const owned = await store().edges({ ids: [act, s9], direction: 'BOTH', kinds: ['CONTAINS'], limitPerId: 0 });
      expect(owned).toEqual({ edges: [], leftOut: [{ id: act, kind: 'CONTAINS', count: 5 }], ends: [] });
    });

    it('bring the things they join where asked: the frontier first, then the far ends, each once', async () => {
      const ends = async (request: Omit<EdgesRequest, 'ends'>): Promise<string[]> =>
        (await store().edges({ ...request, ends: true })).ends.map(({ id }) => id);
      expect(await ends({ ids: ['body/a', 'change/zzz', s9], kinds: ['IMPOSES', 'REFERS_TO'], direction: 'BOTH' })).toEqual([
        'body/a',
        s9,
        s10,
        'role/a',
      ]);
      expect(await ends({ ids: [s9], kinds: ['BLOCKS', 'IMPOSES'], direction: 'OUT', limitPerId: 1 })).toEqual([s9, 'body/a']);
      expect(await ends({ ids: ['body/a'], kinds: [], direction: 'BOTH' })).toEqual(['body/a']);
      const { ends: whole } = await store().edges({ ids: [s9], kinds: ['BLOCKS'], direction: 'OUT', ends: true });
      expect(whole).toEqual(nodes.filter(({ id }) => id === s9 || id === 'change/a'));
      expect((await store().edges({ ids: [s9], direction: 'OUT' })).ends).toEqual([]);
    });

    it('are none for what is unknown, alone or at the end of the graph', async () => {
      expect(await store().edges({ ids: ['asp/1900/1', 'change/zzz'], direction: 'BOTH' })).toEqual({ edges: [], leftOut: [], ends: [] });
      expect(await store().edges({ ids: [], direction: 'BOTH' })).toEqual({ edges: [], leftOut: [], ends: [] });
      expect(await of({ ids: ['body/a'], direction: 'OUT' })).toEqual([]);
    });

    it('of several frontiers are those of each, in the order asked', async () => {
      const requests: EdgesRequest[] = [
        { ids: [s9, act], kinds: ['REFERS_TO', 'CONTAINS'], direction: 'BOTH', ends: true },
        { ids: [], direction: 'OUT' },
        { ids: [s9], kinds: ['BLOCKS', 'ENABLES'], direction: 'OUT', phase: 'AFTER' },
        { ids: ['asp/1900/1'], direction: 'IN', ends: true },
        { ids: [s9], direction: 'OUT', limitPerId: 1, otherKinds: ['BODY', 'ROLE'] },
      ];
      const alone = await Promise.all(requests.map((request) => store().edges(request)));
      expect(alone.map(({ edges: own }) => own.length)).toEqual([8, 0, 1, 0, 1]);
      expect(await store().edgesOfAll(requests)).toEqual(alone);
      expect(await store().edgesOfAll([])).toEqual([]);
    });
  });
}
