/** Ways through the graph: search, neighbourhoods, what lies between, where law stood, paths. */
import { describe, expect, it } from 'vitest';
import type { Asked } from './service.ts';

export function walks({ data }: Asked): void {
  describe('search, neighbourhood and paths', () => {
    it.each([
      ['asp/2014/8/section/58', 'asp/2014/8/section/58', 'ID'],
      ['SSSC', 'body/sssc', 'ALIAS'],
      ['Children and Young People (Scotland) Act 2014', 'asp/2014/8', 'TITLE'],
    ])('"%s" finds %s first', async (text, id, matched) => {
      const { search } = await data<{ search: { nodes: { matched: string; entity: { id: string } }[] } }>(
        'query ($text: String!) { search(text: $text, first: 1) { nodes { matched entity { id } } } }',
        { text },
      );
      expect(search.nodes).toEqual([{ matched, entity: { id } }]);
    });

    it('search keeps to the kinds asked for and counts each kind', async () => {
      const { search } = await data<{
        search: { nodes: { entity: { kind: string } }[]; totalCount: number; countsByKind: { kind: string; count: number }[] };
      }>(
        '{ search(text: "hearing", kinds: [CHANGE, BODY], first: 50) { nodes { entity { kind } } totalCount countsByKind { kind count } } }',
      );
      expect(search.nodes.every(({ entity }) => ['CHANGE', 'BODY'].includes(entity.kind))).toBe(true);
      expect(search.nodes.length).toBe(Math.min(50, search.totalCount));
    });

    it('a neighbourhood counts what it leaves out', async () => {
      interface Part {
        entities: { id: string }[];
        relations: { from: { id: string }; to: { id: string } }[];
        leftOut: { at: { id: string }; count: number }[];
      }
      const query =
        'query ($limit: Int) { neighbourhood(ids: ["ukpga/1995/36/section/29"], limit: $limit) { entities { id } relations { from { id } to { id } } leftOut { at { id } relationKind count } } }';
      const { neighbourhood: whole } = await data<{ neighbourhood: Part }>(query, { limit: 150 });
      expect(whole.leftOut).toEqual([]);
      const { neighbourhood: part } = await data<{ neighbourhood: Part }>(query, { limit: 10 });
      expect(part.entities.length).toBe(10);
      const ids = new Set(part.entities.map(({ id }) => id));
      expect(part.relations.every(({ from, to }) => ids.has(from.id) && ids.has(to.id))).toBe(true);
      expect(part.leftOut.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(whole.entities.length - 10);
    });

    it('gives every edge between some things, and none to others', async () => {
      interface Part {
        entities: { id: string }[];
        relations: { kind: string; from: { id: string }; to: { id: string } }[];
      }
      const ids = [
        'ukpga/1995/36/section/29',
        'SSSC',
        'change/aftercare-for-early-leavers',
        'role/care-services',
        'gone/for/good',
        'ukpga/1995/36',
      ];
      const { between } = await data<{ between: Part }>(
        'query ($ids: [ID!]!) { between(ids: $ids) { entities { id } relations { kind from { id } to { id } } } }',
        { ids },
      );
      expect(between.entities.map(({ id }) => id)).toEqual([ids[0], 'body/sssc', ids[2], ids[3], ids[5]]);
      const edges = between.relations.map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`);
      expect(edges).toContain('ukpga/1995/36 CONTAINS ukpga/1995/36/section/29');
      expect(edges).toContain('ukpga/1995/36/section/29 BLOCKS change/aftercare-for-early-leavers');
      const known = new Set(between.entities.map(({ id }) => id));
      expect(between.relations.every(({ from, to }) => known.has(from.id) && known.has(to.id))).toBe(true);
    });

    it('says where law stood on a day, as the trace does', async () => {
      interface Standing {
        law: { id: string };
        inForce: boolean | null;
        because: string;
      }
      const query = 'query ($ids: [ID!]!, $asAt: AsAtInput) { standing(ids: $ids, asAt: $asAt) { law { id } inForce because } }';
      const ids = ['asp/2020/16/section/13', 'SSSC', 'asp/2014/8/section/66'];
      const on = async (asAt?: object) =>
        (await data<{ standing: Standing[] }>(query, { ids, asAt })).standing.map(({ law, inForce }) => [law.id, inForce]);
      expect(await on({ date: '2020-02-05' })).toEqual([
        ['asp/2020/16/section/13', false],
        ['asp/2014/8/section/66', true],
      ]);
      const { trace } = await data<{ trace: { laws: { law: { id: string }; inForceOnDate: boolean | null }[] } }>(
        'query ($change: ID!, $asAt: AsAtInput) { trace(change: $change, asAt: $asAt) { laws { law { id } inForceOnDate } } }',
        { change: 'change/aftercare-for-early-leavers', asAt: { date: '2020-02-05' } },
      );
      expect(trace.laws.length).toBeGreaterThan(3);
      const { standing } = await data<{ standing: Standing[] }>(query, {
        ids: trace.laws.map(({ law }) => law.id),
        asAt: { date: '2020-02-05' },
      });
      expect(standing.map(({ law, inForce }) => [law.id, inForce])).toEqual(
        trace.laws.map(({ law, inForceOnDate }) => [law.id, inForceOnDate]),
      );
      expect((await data<{ standing: Standing[] }>(query, { ids: ['asp/2014/8/section/66'] })).standing).toMatchObject([{ inForce: true }]);
    });

    it('a path reads aloud and is as sure as its least sure edge', async () => {
      interface Way {
        length: number;
        text: string;
        confidence: string;
        relations: { confidence: string }[];
        entities: { id: string }[];
      }
      const { paths } = await data<{ paths: Way[] }>(
        '{ paths(from: "body/sssc", to: "treaty/uncrc/article/12", limit: 3) { length text confidence relations { confidence } entities { id } } }',
      );
      expect(paths.length).toBeGreaterThan(0);
      for (const { length, text, confidence, relations, entities } of paths) {
        expect([entities[0]?.id, entities.at(-1)?.id]).toEqual(['body/sssc', 'treaty/uncrc/article/12']);
        expect([relations.length, entities.length]).toEqual([length, length + 1]);
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/body\/|treaty\/|_/);
        expect(confidence).toBe(['LOW', 'MEDIUM', 'HIGH'].find((level) => relations.some((relation) => relation.confidence === level)));
      }
    });
  });
}
