import { describe, expect, it } from 'vitest';
import { instrumentOf } from '@rules/schema';
import type { Edge, EntityKind, RelationKind } from '@rules/schema';
import { readRelease } from '@rules/graph-seed';
import { makeEdge, makeNode } from '../../../../tests/support/build.ts';
import { realStore, storeOf } from '../../../../tests/support/domain.ts';
import { faultsOf } from '../../../../tests/support/map.ts';
import { arrange } from './arrange.ts';
import { groupsOf } from './groups.ts';
import { overviewOf, STORED_PLACES } from './index.ts';
import { overviewFacts } from './read.ts';

const release = readRelease();
const nodesOf = (kind: EntityKind) => release.nodes.filter((node) => node.kind === kind);
const edgesOf = (kind: RelationKind): Edge[] => release.edges.filter((edge) => edge.kind === kind);
const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);

/** Counted once more, straight from the release and not by the port. */
describe('the overview of the release', () => {
  it('holds every instrument with its areas and provisions, those of The Rules first', async () => {
    const instruments = await overviewOf(await realStore()).instruments();
    expect(instruments.map(({ instrument }) => instrument.id).toSorted()).toEqual(
      nodesOf('INSTRUMENT')
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { instrument, areas, provisions } of instruments) {
      const falls = edgesOf('FALLS_UNDER').filter(({ from }) => from === instrument.id);
      expect(areas.map(({ area, confidence }) => `${area} ${confidence}`).toSorted()).toEqual(
        falls.map(({ to, confidence }) => `${to} ${confidence}`).toSorted(),
      );
      expect(provisions).toBe(edgesOf('CONTAINS').filter(({ from }) => from === instrument.id).length);
    }
    const memberships = instruments.map(({ instrument }) => instrument.membership);
    expect(memberships.lastIndexOf('CONFIRMED')).toBeLessThan(memberships.indexOf('RECONSTRUCTED'));
    expect(memberships.lastIndexOf('RECONSTRUCTED')).toBeLessThan(memberships.indexOf('OUTSIDE'));
  });

  it('counts what provisions put on each body and role, and what each body does to others', async () => {
    const bearers = await overviewOf(await realStore()).bearers();
    expect(bearers).toHaveLength(nodesOf('BODY').length + nodesOf('ROLE').length);
    for (const { bearer, effects, instruments, ties } of bearers) {
      const imposed = edgesOf('IMPOSES').filter(({ to }) => to === bearer.id);
      expect(sum(effects)).toBe(imposed.length);
      for (const { effect, count } of effects) expect(count).toBe(imposed.filter((edge) => edge.effect === effect).length);
      expect(instruments).toBe(new Set(imposed.map(({ from }) => instrumentOf(from))).size);
      for (const { kind, count } of ties) expect(count).toBe(edgesOf(kind).filter(({ from }) => from === bearer.id).length);
    }
  });

  it('adds the links of provisions to those of their instrument, and loses none', async () => {
    const links = await overviewOf(await realStore()).links();
    const all = (kind: RelationKind): number => sum(links.filter((link) => link.kind === kind));
    expect(all('FALLS_UNDER')).toBe(edgesOf('FALLS_UNDER').length);
    const toBodies = edgesOf('IMPOSES').filter(({ to }) => to.startsWith('body/'));
    expect(all('IMPOSES')).toBe(toBodies.length);
    const onMap = /^(body|asp|ukpga|ssi|uksi|treaty|eur|case|policy|draft|guidance)\//;
    expect(all('BEARS_ON')).toBe(edgesOf('BEARS_ON').filter(({ from }) => onMap.test(from)).length);
    expect(new Set(links.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).size).toBe(links.length);
  });

  it('counts what started by year, and what has no day', async () => {
    const started = await overviewOf(await realStore()).started();
    const provisions = release.nodes.filter((node) => node.kind === 'PROVISION');
    const instruments = release.nodes.filter((node) => node.kind === 'INSTRUMENT');
    for (const { year, provisions: many, instruments: whole, of } of started.years) {
      const isOf = ({ inForce }: { inForce: { from: string | null } }): boolean => inForce.from?.startsWith(String(year)) ?? false;
      expect(many).toBe(provisions.filter(isOf).length);
      expect(whole).toBe(instruments.filter(isOf).length);
      expect(of.reduce((total, one) => total + one.provisions, 0)).toBe(many);
    }
    const dated = started.years.reduce((total, one) => total + one.provisions, 0);
    expect(dated + started.provisionsWithoutDay).toBe(provisions.length);
    const days = [...provisions, ...instruments].flatMap(({ inForce }) => inForce.from ?? []);
    expect(started.years.map(({ year }) => year)).toEqual(
      [...new Set(days.map((day) => new Date(day).getUTCFullYear()))].toSorted((a, b) => a - b),
    );
  });

  it('leaves nothing out', async () => expect(await overviewOf(await realStore()).leftOut()).toEqual([]));
});

describe('ages that the data names', () => {
  it('are quoted from the words of the law they are given for, once each, between 0 and 26', async () => {
    const store = await realStore();
    const ages = await overviewOf(store).ages();
    expect(ages.length).toBeGreaterThan(50);
    expect(new Set(ages.map(({ law, age, way }) => `${law.id} ${age} ${way}`)).size).toBe(ages.length);
    for (const { law, words, statedIn, clash, age } of ages) {
      expect(words).toContain(String(age));
      expect(age).toBeLessThanOrEqual(26);
      const positions = edgesOf('DISAGREES_IN').filter(({ from, to }) => from === law.id && to === clash?.id);
      const own = law.kind === 'PROVISION' ? { HEADING: [law.heading], SUMMARY: [law.summary] } : null;
      expect(statedIn === 'POSITION' ? positions.map(({ how }) => how) : own?.[statedIn]).toContain(words);
    }
  });
});

describe('the stored places', () => {
  it('are those of this release: `npm run map` would change nothing', async () => {
    expect(arrange(await groupsOf(overviewFacts(await realStore())), STORED_PLACES)).toEqual(STORED_PLACES);
  });

  it('hold everything in its part, and nothing covers anything', async () => {
    const store = await realStore();
    const [map, groups] = [await overviewOf(store).map(), await groupsOf(overviewFacts(store))];
    expect(faultsOf(map)).toEqual([]);
    expect(map.regions.map(({ id }) => id).toSorted()).toEqual(groups.map(({ id }) => id).toSorted());
    for (const { id, things } of groups)
      expect(
        map.regions
          .find((region) => region.id === id)
          ?.places.map((place) => place.id)
          .toSorted(),
      ).toEqual(things.toSorted());
    const { items } = await store.list({ kind: 'INSTRUMENT', first: 1000 });
    const placed = new Set(map.regions.flatMap(({ places }) => places.map(({ id }) => id)));
    expect(items.filter(({ node }) => !placed.has(node.id))).toEqual([]);
  });

  it('are the same each time they are made', async () => {
    const groups = await groupsOf(overviewFacts(await realStore()));
    expect(arrange(groups)).toEqual(arrange(groups.map((one) => ({ ...one, things: [...one.things] }))));
  });
});

describe('an overview of more than its limits', () => {
  it('says how many bodies it leaves out', async () => {
    const bodies = Array.from({ length: 303 }, (_, at) => makeNode('BODY', `body/b-${at}`));
    const overview = overviewOf(storeOf(bodies));
    expect(await overview.bearers()).toHaveLength(300);
    expect(await overview.leftOut()).toEqual([{ kind: 'BODY', count: 3 }]);
    expect(await overviewOf(storeOf(bodies)).leftOut()).toEqual([{ kind: 'BODY', count: 3 }]);
  });
});

describe('links in the large', () => {
  it('pass over a change, and a link of a thing to itself', async () => {
    const store = storeOf(
      [makeNode('FOUNDATION', 'foundation/care'), makeNode('BODY', 'body/a')],
      [
        makeEdge('BEARS_ON', 'change/a-change', 'foundation/care'),
        makeEdge('BEARS_ON', 'asp/2014/8/section/1', 'foundation/care'),
        makeEdge('BEARS_ON', 'asp/2014/8', 'foundation/care'),
        makeEdge('FUNDS', 'body/a', 'body/a'),
      ],
    );
    expect(await overviewOf(store).links()).toEqual([{ kind: 'BEARS_ON', from: 'asp/2014/8', to: 'foundation/care', count: 2 }]);
  });
});
