/** Answers of the queries against facts that the data set is known to hold. */
import { describe, expect, it } from 'vitest';
import type { Asked } from './service.ts';

export function answers({ data }: Asked): void {
  describe('The Rules and the release', () => {
    it('counts what the Review said and what is held, apart', async () => {
      const { theRules } = await data<{ theRules: Record<string, unknown> }>(`{ theRules {
        headline { primary secondary conventions policyAreasStraddled policyAreasInAll } held { primary secondary conventions policyAreasStraddled policyAreasInAll }
        confirmed reconstructed statement sources statedIn { id } } }`);
      const figures = { primary: 44, secondary: 19, conventions: 3, policyAreasStraddled: 6, policyAreasInAll: 9 };
      expect(theRules).toMatchObject({
        headline: figures,
        held: figures,
        confirmed: 8,
        reconstructed: 58,
        statedIn: [{ id: 'source/seed-slc-swr-2021' }],
      });
      expect(theRules.statement).toContain('8 are confirmed');
    });

    it('names the release and counts it', async () => {
      const { release } = await data<{
        release: { id: string; date: string; hash: string; store: string; counts: { kind: string; count: number }[] };
      }>('{ release { id date hash store counts { kind count } } }');
      expect(release.id).toBe(`${release.date}-${release.hash.slice(0, 12)}`);
      expect(release.store).toBe('memory');
      expect(Object.fromEntries(release.counts.map(({ kind, count }) => [kind, count]))).toMatchObject({
        CHANGE: 81,
        INSTRUMENT: 197,
        PROVISION: 930,
        BLOCKS: 20,
        IMPOSES: 1295,
      });
    });

    it.each([
      ['CONFIRMED', 'PRIMARY_ACT', 5],
      ['RECONSTRUCTED', 'PRIMARY_ACT', 39],
      ['CONFIRMED', 'SECONDARY_INSTRUMENT', 1],
      ['RECONSTRUCTED', 'SECONDARY_INSTRUMENT', 18],
      ['CONFIRMED', 'CONVENTION', 2],
      ['RECONSTRUCTED', 'CONVENTION', 1],
    ])('%s %s: %i', async (membership, instrumentClass, count) => {
      const { instruments } = await data('query ($f: InstrumentFilter) { instruments(filter: $f) { totalCount } }', {
        f: { membership: [membership], instrumentClass: [instrumentClass] },
      });
      expect(instruments).toEqual({ totalCount: count });
    });
  });

  describe('edges', () => {
    it.each([
      ['asp/2011/1', 'CONTAINS', 'OUT', 103],
      ['asp/2026/16', 'CONTAINS', 'OUT', 43],
      ['body/local-authority', 'IMPOSES', 'IN', 260],
      ['role/education-authority', 'IMPOSES', 'IN', 30],
      ['foundation/scaffolding', 'BEARS_ON', 'IN', 539],
      ['treaty/uncrc/article/12', 'IMPLEMENTS', 'IN', 25],
      ['ssi/2009/210', 'MADE_UNDER', 'OUT', 7],
      ['asp/2026/16/section/60', 'AMENDS', 'OUT', 12],
      ['clash/c-time-span', 'DISAGREES_IN', 'IN', 5],
      ['body/sssc', 'LEADS', 'OUT', 13],
      ['source/seed-unison-survey-2021', 'STATED_IN', 'IN', 194],
      ['plan-area/planning', 'PART_OF', 'IN', 20],
      ['change/kinship-parity', 'ENABLES', 'IN', 2],
    ])('%s has %s %s %i', async (id, kind, direction, count) => {
      const { entity } = await data<{ entity: { relationCounts: unknown[]; relations: unknown } }>(
        'query ($id: ID!, $kind: RelationKind!, $direction: Direction) { entity(id: $id) { relationCounts { kind direction count } relations(kinds: [$kind], direction: $direction) { totalCount } } }',
        { id, kind, direction },
      );
      expect(entity.relationCounts).toContainEqual({ kind, direction, count });
      expect(entity.relations).toEqual({ totalCount: count });
    });

    it('are filtered by what stands at the other end', async () => {
      const { entity } = await data<{ entity: { relations: { nodes: { from: { kind: string } }[] } } }>(
        '{ entity(id: "foundation/voice") { relations(kinds: [BEARS_ON], otherKinds: [CHANGE], first: 200) { nodes { from { kind } } } } }',
      );
      expect(new Set(entity.relations.nodes.map(({ from }) => from.kind))).toEqual(new Set(['CHANGE']));
    });
  });

  describe('things', () => {
    const SECTION = { id: 'asp/2014/8/section/58', label: 'Children and Young People (Scotland) Act 2014, s 58' };
    it.each([
      'asp/2014/8/section/58',
      'https://www.legislation.gov.uk/asp/2014/8/section/58',
      'http://www.legislation.gov.uk/id/asp/2014/8/section/58',
      'legislation.gov.uk/asp/2014/8/section/58/enacted',
      '/law/asp/2014/8/section/58',
      ' asp/2014/8/section/58 ',
    ])('%s is found', async (id) =>
      expect(await data('query ($id: ID!) { entity(id: $id) { id label } }', { id })).toEqual({ entity: SECTION }),
    );

    it('an alias leads to the thing', async () => {
      expect(await data('{ entity(id: "act/housing-scotland-2025") { id } }')).toEqual({ entity: { id: 'asp/2025/13' } });
    });

    it('law has its citation and its official address', async () => {
      expect(
        await data(
          '{ act: entity(id: "asp/2014/8") { citation ... on Instrument { officialUri } } section: entity(id: "asp/2014/8/section/58") { citation ... on Provision { officialUri number } } body: entity(id: "body/sssc") { citation } }',
        ),
      ).toEqual({
        act: {
          citation: 'Children and Young People (Scotland) Act 2014 (asp 8)',
          officialUri: 'https://www.legislation.gov.uk/id/asp/2014/8',
        },
        section: {
          citation: 'Children and Young People (Scotland) Act 2014 (asp 8), s 58',
          officialUri: 'https://www.legislation.gov.uk/id/asp/2014/8/section/58',
          number: 's 58',
        },
        body: { citation: null },
      });
    });

    it('the changes of an instrument are its own and those of its provisions', async () => {
      interface Act {
        changes: { rule: { id: string }; relation: { kind: string }; change: { id: string } }[];
        blocksCount: number;
      }
      const { entity } = await data<{ entity: Act }>(
        '{ entity(id: "ukpga/1995/36") { ... on Instrument { blocksCount changes { rule { id } relation { kind } change { id } } } } }',
      );
      expect(entity.changes.every(({ rule }) => rule.id === 'ukpga/1995/36' || rule.id.startsWith('ukpga/1995/36/'))).toBe(true);
      expect(entity.blocksCount).toBe(
        new Set(entity.changes.filter(({ relation }) => relation.kind === 'BLOCKS').map(({ change }) => change.id)).size,
      );
      expect(entity.blocksCount).toBeGreaterThan(0);
    });

    it('a body shows the levers it holds, and marks the lightest', async () => {
      interface Held {
        lever: { holder: { id: string } | null; type: string };
        isLightest: boolean;
        change: { id: string };
        rule: { id: string };
      }
      const { entity } = await data<{ entity: { leversHeld: Held[] } }>(
        '{ entity(id: "body/scottish-ministers") { ... on Body { leversHeld { isLightest lever { type holder { id } } change { id } rule { id } } } } }',
      );
      expect(entity.leversHeld.length).toBeGreaterThan(100);
      expect(new Set(entity.leversHeld.map(({ lever }) => lever.holder?.id))).toEqual(new Set(['body/scottish-ministers']));
      expect(new Set(entity.leversHeld.map(({ isLightest }) => isLightest))).toEqual(new Set([true, false]));
    });

    it('holders of the lightest levers are those the filter finds', async () => {
      const { changes } = await data<{ changes: { nodes: { id: string; lightestLeverHolders: { id: string }[] }[] } }>(
        '{ changes(first: 200) { nodes { id lightestLeverHolders { id } } } }',
      );
      const shown = changes.nodes
        .filter(({ lightestLeverHolders }) => lightestLeverHolders.some(({ id }) => id === 'body/scottish-ministers'))
        .map(({ id }) => id);
      const found = await data<{ changes: { nodes: { id: string }[] } }>(
        '{ changes(first: 200, filter: { lightestLeverHolder: ["body/scottish-ministers"] }) { nodes { id } } }',
      );
      expect(found.changes.nodes.map(({ id }) => id)).toEqual(shown);
      expect(shown.length).toBeGreaterThan(10);
    });

    it('a source carries its tables whole', async () => {
      const { entity } = await data<{ entity: { tables: { id: string; rows: string; unit: string }[] } }>(
        '{ entity(id: "source/seed-unison-survey-2021") { ... on Source { tables { id unit rows } } } }',
      );
      const table = entity.tables.find(({ id }) => id === 'most-needed-changes');
      expect(JSON.parse(table?.rows ?? '[]')).toContainEqual(expect.objectContaining({ value: 81.5 }));
    });
  });

  describe('facets', () => {
    it('count each value and name it in words', async () => {
      const { changeFacets, changes } = await data<{
        changeFacets: { field: string; values: { value: string; label: string; count: number }[] }[];
        changes: { totalCount: number };
      }>('{ changeFacets { field values { value label count } } changes { totalCount } }');
      const verdicts = changeFacets.find(({ field }) => field === 'verdict')?.values ?? [];
      expect(verdicts.reduce((sum, { count }) => sum + count, 0)).toBe(changes.totalCount);
      const labels = changeFacets.flatMap(({ values }) => values.map(({ label }) => label));
      expect(labels.filter((label) => /_|\/|^[A-Z]{2,}$|^[a-z]/.test(label))).toEqual([]);
    });

    it('a filter narrows all but its own field', async () => {
      const query = 'query ($f: InstrumentFilter) { instrumentFacets(filter: $f) { field values { value count } } }';
      const { instrumentFacets } = await data<{ instrumentFacets: { field: string; values: { value: string; count: number }[] }[] }>(
        query,
        { f: { membership: ['CONFIRMED'] } },
      );
      const of = (field: string) =>
        Object.fromEntries(instrumentFacets.find((facet) => facet.field === field)?.values.map(({ value, count }) => [value, count]) ?? []);
      expect(of('membership')).toMatchObject({ CONFIRMED: 8, RECONSTRUCTED: 58 });
      expect(of('instrumentClass')).toEqual({ PRIMARY_ACT: 5, CONVENTION: 2, SECONDARY_INSTRUMENT: 1 });
    });
  });

  describe('trace', () => {
    const QUERY =
      'query ($change: ID!, $asAt: AsAtInput, $officialOnly: Boolean) { trace(change: $change, asAt: $asAt, officialOnly: $officialOnly) { change { id } asAt asAtMode officialOnly verdict verdictFrom sentence text links { shown inAll official } } }';
    interface Traced {
      trace: {
        asAt: string;
        asAtMode: string;
        officialOnly: boolean;
        verdict: string;
        verdictFrom: string;
        sentence: string;
        text: string;
        links: { shown: number; inAll: number; official: number };
      };
    }
    const change = 'change/aftercare-for-early-leavers';

    it('today is the reviewed judgement', async () => {
      const { trace } = await data<Traced>(QUERY, { change });
      expect(trace).toMatchObject({
        asAtMode: 'DATE',
        officialOnly: false,
        verdict: 'LIFT_ENACTED_NOT_IN_FORCE',
        verdictFrom: 'JUDGEMENT',
      });
    });
    it('another date is derived', async () => {
      expect((await data<Traced>(QUERY, { change, asAt: { date: '2020-02-05' } })).trace).toMatchObject({
        asAt: '2020-02-05',
        verdict: 'BLOCKED',
        verdictFrom: 'DERIVED',
      });
    });
    it('so is the day when all enacted law is commenced', async () => {
      expect((await data<Traced>(QUERY, { change, asAt: { mode: 'WHEN_COMMENCED' } })).trace).toMatchObject({
        asAtMode: 'WHEN_COMMENCED',
        verdictFrom: 'DERIVED',
      });
    });
    it('official facts only shows fewer links and keeps the verdict', async () => {
      const { trace } = await data<Traced>(QUERY, { change, officialOnly: true });
      expect(trace).toMatchObject({ officialOnly: true, verdict: 'LIFT_ENACTED_NOT_IN_FORCE' });
      expect(trace.links.shown).toBeLessThan(trace.links.inAll);
    });
    it('is the same from the change itself', async () => {
      const own = await data<{ entity: Traced }>('query ($id: ID!) { entity(id: $id) { ... on Change { trace { sentence text } } } }', {
        id: change,
      });
      const {
        trace: { sentence, text },
      } = await data<Traced>(QUERY, { change });
      expect(own.entity.trace).toEqual({ sentence, text });
    });
    it('the same question has the same answer, however often', async () => {
      expect(await data(QUERY, { change })).toEqual(await data(QUERY, { change }));
    });
  });
}
