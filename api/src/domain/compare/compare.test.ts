/** Comparisons of the real release, each checked against its edges by another way than the code goes; and made-up law for what the release does not hold. */
import { describe, expect, it } from 'vitest';
import { readRelease } from '@rules/graph-seed';
import type { Edge } from '@rules/schema';
import { makeEdge, makeNode } from '../../../../tests/support/build.ts';
import { aSection, anAct, realStore, storeOf } from '../../../../tests/support/domain.ts';
import type { GraphStore } from '../../store/port.ts';
import { SameThingError, TooManyLinksError } from '../errors.ts';
import { compare as compareThings } from './index.ts';
import type { ComparedThing, Comparison } from './types.ts';

const { edges } = readRelease();

async function compare(left: readonly string[], right: readonly string[], from?: GraphStore): Promise<Comparison> {
  const store = from ?? (await realStore());
  const named = async (ids: readonly string[]) => (await store.nodes(ids)).filter((node) => node !== null);
  return (await compareThings(store, await named(left), await named(right))).comparison;
}

const idsOf = (things: readonly ComparedThing[]): string[] => things.map(({ entity }) => entity.id).sort();
const groupOf = (comparison: Comparison, id: string) => {
  const found = comparison.groups.find((group) => group.id === id);
  if (!found) throw new Error(`There is no group ${id}`);
  return found;
};

/** Whether an id is one of the side's or begins like one of its Acts: not how the code tells what belongs to a side. */
const isOf =
  (side: readonly string[]) =>
  (id: string): boolean =>
    side.some((one) => id === one || (/^(asp|ukpga|ssi|uksi|treaty)\//.test(one) && id.startsWith(`${one}/`)));

/** The far ends of all edges of a side that fit, without those on the other side. */
function farEnds(side: readonly string[], other: readonly string[], fits: (edge: Edge) => boolean, direction: 'OUT' | 'IN'): string[] {
  const [mine, theirs] = [isOf(side), isOf(other)];
  const found = edges.filter(fits).flatMap(({ from, to }) => {
    const [near, far] = direction === 'OUT' ? [from, to] : [to, from];
    return mine(near) && !mine(far) && !theirs(far) ? [far] : [];
  });
  return [...new Set(found)].sort();
}
const without = (all: readonly string[], these: readonly string[]): string[] => all.filter((id) => !these.includes(id));

const ACTS: [string[], string[]] = [['ukpga/1995/36'], ['asp/2014/8']];
const PAIRS: [string, string[], string[]][] = [
  ['two Acts', ...ACTS],
  ['two bodies', ['body/care-inspectorate'], ['body/sssc']],
  ['two changes', ['change/aftercare-for-early-leavers'], ['change/continuing-care-to-21-in-practice']],
  ['two selections', ['ukpga/1995/36', 'ssi/2009/210', 'body/sssc'], ['asp/2014/8', 'change/siblings-together']],
  ['an Act and a change', ['ukpga/1995/36'], ['change/aftercare-for-early-leavers']],
];

describe.each(PAIRS)('%s', (_name, left, right) => {
  it('have in each group what the edges of the release say, and nothing twice', async () => {
    const { groups } = await compare(left, right);
    for (const { id, kind, direction, effect, onlyLeft, both, onlyRight } of groups) {
      if (kind === null || kind === 'WORKS_WITH' || direction === 'BOTH') continue;
      const fits = (edge: Edge): boolean =>
        edge.kind === kind && (effect === null || edge.effect === effect || edge.alsoEffects.includes(effect));
      const [ofLeft, ofRight] = [farEnds(left, right, fits, direction), farEnds(right, left, fits, direction)];
      expect({ id, onlyLeft: idsOf(onlyLeft), both: idsOf(both), onlyRight: idsOf(onlyRight) }).toEqual({
        id,
        onlyLeft: without(ofLeft, ofRight),
        both: ofLeft.filter((far) => ofRight.includes(far)),
        onlyRight: without(ofRight, ofLeft),
      });
    }
    const kinds = new Set(groups.flatMap(({ kind }) => kind ?? []));
    const [mine, theirs] = [isOf(left), isOf(right)];
    const told = edges.filter(({ from, to }) => mine(from) !== mine(to) || theirs(from) !== theirs(to));
    const outside = told.filter(({ from, to }) => !(mine(from) && theirs(to)) && !(mine(to) && theirs(from)));
    expect([...kinds].sort()).toEqual([...new Set(outside.map(({ kind }) => kind))].sort());
  });

  it('have every link between them, and count every link once', async () => {
    const { ties, conflicts, groups, clashes, linkCount } = await compare(left, right);
    const [mine, theirs] = [isOf(left), isOf(right)];
    const between = edges.filter(({ from, to }) => (mine(from) && theirs(to)) || (theirs(from) && mine(to)));
    expect([...ties, ...conflicts].map(({ id }) => id).sort()).toEqual(between.map(({ id }) => id).sort());
    const grouped = groups.flatMap(({ onlyLeft, both, onlyRight }) =>
      [...onlyLeft, ...both, ...onlyRight].flatMap((thing) => [...thing.left, ...thing.right]),
    );
    const positions = clashes.flatMap((one) => [...one.left, ...one.both, ...one.right].map(({ relation }) => relation));
    expect(linkCount).toBe(new Set([...grouped, ...positions, ...between].map(({ id }) => id)).size);
  });

  it('say the same the other way round', async () => {
    const [one, other] = [await compare(left, right), await compare(right, left)];
    const turned = ({ entity, left: ofLeft, right: ofRight, confidence }: ComparedThing): ComparedThing => ({
      entity,
      left: ofRight,
      right: ofLeft,
      confidence,
    });
    expect({
      ...other,
      text: null,
      left: other.right,
      right: other.left,
      facts: other.facts.map((fact) => ({ ...fact, left: fact.right, right: fact.left })),
      clashes: other.clashes.map((clash) => ({ ...clash, left: clash.right, right: clash.left })),
      opposed: other.opposed.map(turned),
      groups: other.groups.map((group) => ({
        ...group,
        text: null,
        onlyLeft: group.onlyRight.map(turned),
        both: group.both.map(turned),
        onlyRight: group.onlyLeft.map(turned),
      })),
    }).toEqual({
      ...one,
      text: null,
      // Several things on a side, and a second change, are called by where they stand.
      left: { ...one.left, name: other.right.name },
      right: { ...one.right, name: other.left.name },
      groups: one.groups.map((group) => ({ ...group, text: null })),
    });
  });
});

describe('the 1995 Act and the 2014 Act', () => {
  it('take different sides in the clashes that both have positions in', async () => {
    const { clashes } = await compare(...ACTS);
    const sidesOf = (act: string) =>
      new Map(edges.flatMap((edge) => (edge.kind === 'DISAGREES_IN' && edge.from.startsWith(act) ? [[edge.to, edge] as const] : [])));
    const [left, right] = [sidesOf('ukpga/1995/36'), sidesOf('asp/2014/8')];
    expect(clashes.map(({ clash }) => clash.id).sort()).toEqual([...left.keys()].filter((id) => right.has(id)).sort());
    expect(clashes.length).toBeGreaterThan(3);
    for (const { clash, left: ofLeft, both, right: ofRight } of clashes) {
      expect(both, clash.id).toEqual([]);
      expect(ofLeft.map(({ relation }) => relation.how)).toContain(left.get(clash.id)?.how);
      expect(ofRight.map(({ relation }) => relation.how)).toContain(right.get(clash.id)?.how);
      expect([...ofLeft, ...ofRight].every(({ through }) => through.length === 0)).toBe(true);
    }
  });

  it('stand beside each other with their membership, which is said to be reconstructed where it is', async () => {
    const { facts, text } = await compare(...ACTS);
    expect(facts.find(({ name }) => name === 'Membership of The Rules')).toMatchObject({
      left: expect.stringMatching(/The Rules/) as string,
      right: expect.stringMatching(/The Rules/) as string,
    });
    expect(text).toMatch(
      /^This compares the Children \(Scotland\) Act 1995 with the Children and Young People \(Scotland\) Act 2014\. The 1995 Act is a primary Act/,
    );
    expect(text).toMatch(/by our reconstruction|confirmed as one of the 66/);
  });
});

describe('bodies and changes', () => {
  it('disagree where the law about them does, and the answer says by which link', async () => {
    const { clashes } = await compare(['body/sssc'], ['body/care-inspectorate']);
    const regulators = clashes.find(({ clash }) => clash.id === 'clash/two-regulators-one-worker');
    expect(regulators?.left.map(({ entity }) => entity.id)).toEqual(['asp/2001/8/part/3']);
    expect(regulators?.right.map(({ entity }) => entity.id)).toEqual(['asp/2010/8/part/5', 'asp/2010/8/section/115']);
    for (const { entity, through } of [...(regulators?.left ?? []), ...(regulators?.right ?? [])]) {
      expect(through.length).toBeGreaterThan(0);
      expect(through.every(({ from }) => from === entity.id)).toBe(true);
    }
  });

  it('hold levers for the changes that a rule with such a lever stands against', async () => {
    const comparison = await compare(['body/scottish-ministers'], ['body/local-authority']);
    const heldBy = (holder: string): Set<string> =>
      new Set(
        edges.flatMap(({ kind, to, obstacle }) =>
          ['BLOCKS', 'CONSTRAINS', 'REQUIRES_AMENDMENT', 'CONFLICTS_WITH'].includes(kind) &&
          obstacle &&
          obstacle.bindsToday !== false &&
          obstacle.levers.some((lever) => lever.holder === holder)
            ? [to]
            : [],
        ),
      );
    const [ministers, councils] = [heldBy('body/scottish-ministers'), heldBy('body/local-authority')];
    const { onlyLeft, both, onlyRight } = groupOf(comparison, 'LEVERS_HELD');
    expect(both.length).toBeGreaterThan(0);
    expect(new Set(idsOf([...onlyLeft, ...both]))).toEqual(ministers);
    expect(new Set(idsOf([...onlyRight, ...both]))).toEqual(councils);
  });

  it('of two changes tell who could free each', async () => {
    const comparison = await compare(['change/aftercare-for-early-leavers'], ['change/continuing-care-to-21-in-practice']);
    const { onlyLeft, both } = groupOf(comparison, 'LEVER_HOLDERS');
    expect(idsOf([...onlyLeft, ...both])).toContain('body/scottish-ministers');
    expect(comparison.facts.map(({ name }) => name)).toContain('Verdict for today, as reviewed');
  });
});

describe('a selection', () => {
  it('has what its things have, together', async () => {
    const [one, other, together] = await Promise.all([
      compare(['ukpga/1995/36'], ['asp/2014/8']),
      compare(['ssi/2009/210'], ['asp/2014/8']),
      compare(['ukpga/1995/36', 'ssi/2009/210'], ['asp/2014/8']),
    ]);
    const leftOf = (comparison: Comparison, id: string): string[] => {
      const group = comparison.groups.find((found) => found.id === id);
      return group ? idsOf([...group.onlyLeft, ...group.both]) : [];
    };
    for (const id of ['IMPOSES:OUT:duty', 'BEARS_ON:OUT', 'FALLS_UNDER:OUT'])
      expect(leftOf(together, id)).toEqual([...new Set([...leftOf(one, id), ...leftOf(other, id)])].sort());
    expect(together.facts).toEqual([]);
    expect(together.left.name).toBe('the left side');
    expect(together.text).toContain('The left side is the Children (Scotland) Act 1995 and');
  });
});

describe('what is no comparison', () => {
  it.each([
    ['a thing and itself', ['body/sssc'], ['body/scra', 'body/sssc']],
    ['an Act and its own section', ['asp/2014/8'], ['asp/2014/8/section/58']],
  ])('is %s', async (_name, left, right) => {
    await expect(compare(left, right)).rejects.toThrow(SameThingError);
  });

  it('is more than can be told', async () => {
    const many = Array.from({ length: 3_001 }, (_, at) => makeEdge('FUNDS', 'body/a', `body/n-${at}`));
    await expect(compare(['body/a'], ['body/b'], storeOf([makeNode('BODY', 'body/b')], many))).rejects.toThrow(TooManyLinksError);
  });
});

describe('made-up law', () => {
  const change = makeNode('CHANGE', 'change/x', { title: 'A thing to change' });
  const foundations = ['care', 'voice'].map((id) =>
    makeNode('FOUNDATION', `foundation/${id}`, { title: id === 'care' ? 'Care' : 'Voice' }),
  );
  const clash = makeNode('CLASH', 'clash/ages', { title: 'Two ages' });
  const nodes = [
    change,
    clash,
    ...foundations,
    anAct('asp/2001/1', { membership: 'RECONSTRUCTED' }),
    anAct('asp/2002/2'),
    aSection('asp/2001/1/section/1'),
    aSection('asp/2002/2/section/2', { status: 'not_commenced' }),
    makeNode('BODY', 'body/council', { title: 'Local authorities', isClass: true }),
    makeNode('BODY', 'body/board', { title: 'Health boards', isClass: true }),
  ];
  const made = [
    makeEdge('CONTAINS', 'asp/2001/1', 'asp/2001/1/section/1'),
    makeEdge('CONTAINS', 'asp/2002/2', 'asp/2002/2/section/2'),
    makeEdge('BLOCKS', 'asp/2001/1/section/1', 'change/x', { phase: 'CURRENT' }),
    makeEdge('DELIVERS', 'asp/2002/2/section/2', 'change/x', { phase: 'AFTER' }),
    makeEdge('IMPOSES', 'asp/2001/1/section/1', 'body/council', { effect: 'duty', confidence: 'LOW' }),
    makeEdge('IMPOSES', 'asp/2002/2/section/2', 'body/council', { effect: 'duty', alsoEffects: ['power', 'Look after children'] }),
    makeEdge('IMPOSES', 'asp/2002/2/section/2', 'body/board', { effect: 'power' }),
    makeEdge('BEARS_ON', 'asp/2001/1', 'foundation/care'),
    makeEdge('BEARS_ON', 'asp/2001/1/section/1', 'foundation/voice'),
    makeEdge('DISAGREES_IN', 'asp/2001/1/section/1', 'clash/ages', { how: 'to 16' }),
    makeEdge('DISAGREES_IN', 'asp/2002/2/section/2', 'clash/ages', { how: 'to 18' }),
    makeEdge('AMENDS', 'asp/2002/2/section/2', 'asp/2001/1/section/1'),
  ];
  const store = storeOf(nodes, made);

  it('is told in sentences', async () => {
    const { text } = await compare(['asp/2001/1'], ['asp/2002/2'], store);
    expect(text).toBe(
      [
        'This compares the Example (Scotland) Act 2001 with the Example (Scotland) Act 2002. The 2001 Act is a primary Act, in force and one of the 66 instruments of The Rules by our reconstruction. The 2002 Act is a primary Act, in force and not counted in The Rules.',
        'Each has a position of its own in one clash.',
        'In “Two ages”, the 2001 Act has section 1 (to 16); the 2002 Act has section 2 (to 18; not in force).',
        'They pull one change in different directions: the 2001 Act blocks “A thing to change”, which the 2002 Act delivers (not in force). One link leads from one to the other: section 2 of the 2002 Act amends section 1 of the 2001 Act (not in force).',
        'Only the 2001 Act blocks “A thing to change”. Only the 2002 Act delivers “A thing to change” (not in force).',
        'Both put duties on local authorities (not in force on the part of the 2002 Act). Only the 2002 Act sets out powers that concern health boards and local authorities (both not in force).',
        'Only the 2001 Act bears on the foundations Care and Voice.',
        'Ten links are behind this: 10 on a text that was read; 1 of low confidence. “Only” means only in the data: what was not read for one side may be missing there.',
      ].join('\n\n'),
    );
  });

  it('puts an edge with two effects into the group of each, and is as sure as the less sure side', async () => {
    const comparison = await compare(['asp/2001/1'], ['asp/2002/2'], store);
    expect(idsOf(groupOf(comparison, 'IMPOSES:OUT:power').onlyRight)).toEqual(['body/board', 'body/council']);
    const [council] = groupOf(comparison, 'IMPOSES:OUT:duty').both;
    expect(council).toMatchObject({ entity: { id: 'body/council' }, confidence: 'LOW' });
  });

  it('names the instruments that both are tied to by different provisions', async () => {
    const ties = [
      makeEdge('REFERS_TO', 'asp/2001/1/section/1', 'asp/2003/3/section/1'),
      makeEdge('REFERS_TO', 'asp/2002/2/section/2', 'asp/2003/3/section/2'),
      makeEdge('REFERS_TO', 'asp/2002/2/section/2', 'asp/2004/4/section/2'),
    ];
    const comparison = await compare(['asp/2001/1'], ['asp/2002/2'], storeOf(nodes, [...made, ...ties]));
    const { both, sharedInstruments, text } = groupOf(comparison, 'REFERS_TO:OUT');
    expect(both).toEqual([]);
    expect(sharedInstruments.map(({ id }) => id)).toEqual(['asp/2003/3']);
    expect(text).toMatch(/, though each is tied here to the (Example \(Scotland\) Act 2003|2003 Act)\.$/);
  });
});
