/** Small random graphs of every kind of thing and relation, made to be awkward: ids that differ by little, equal titles, shared aliases, gaps. */
import {
  ChangeStatus,
  ClashKind,
  CONFIDENCES,
  InstrumentClass,
  LawStatus,
  LEVER_TYPES,
  Membership,
  Phase,
  RELATION_KINDS,
  Verdict,
  instrumentOf,
  isInTheWayAsRead,
  kindOfId,
} from '@rules/schema';
import type { Edge, EntityNode, Evidence, InstrumentNode, Release } from '@rules/schema';
import { makeEdge, makeLever, makeNode, makeObstacle, makeRelease } from '../support/build.ts';
import type { Random } from '../support/random.ts';

export const WORDS = [
  'care',
  'children',
  'panel',
  'hearing',
  'duty',
  'support',
  'kinship',
  'secure',
  'Éducation',
  'young',
  'people',
  'order',
];
const LAWS = [
  'asp/2014/8',
  'asp/2014/18',
  'ukpga/1995/36',
  'ukpga/Edw8and1Geo6/1/37',
  'ssi/2009/210',
  'ssi/2009/21',
  'treaty/uncrc',
  'policy/a',
];
const PLACES = [
  'section/9',
  'section/10',
  'section/10A',
  'section/10ZA',
  'section/1',
  'section/01',
  'schedule/1',
  'schedule/1/paragraph/2',
  'article/12',
];
const NAMES = ['a', 'b', 'b-1', 'b-01', 'b-10', 'b-2', 'sssc', 'care', 'the-board', 'x1'];
export const VALUES = { bodyType: ['council', 'regulator'], effect: ['duty', 'power', 'right'], statementType: ['claim', 'figure'] };

/** A few words, perhaps with a number, a "The" before, or marks between. */
export function words(random: Random): string {
  const some = Array.from({ length: 1 + random.below(4) }, () => random.pick(WORDS));
  const text = [...some, ...(random.chance(0.3) ? [String(random.pick([1, 2, 9, 10, 2014]))] : [])].join(
    random.pick([' ', ' ', ' ', ', ', '-']),
  );
  return `${random.chance(0.2) ? 'The ' : ''}${random.chance(0.3) ? text.toUpperCase() : text}`;
}

function thing(random: Random, id: string, sources: readonly string[]): EntityNode {
  const orNull = <T>(value: T): T | null => (random.chance(0.3) ? null : value);
  const evidence = (): Evidence[] =>
    random
      .some(sources, 2)
      .map((source) => ({ source, locator: null, url: null, basis: 'OFFICIAL', confidence: 'HIGH', asRead: null, note: null }));
  const common = {
    title: words(random),
    summary: orNull(words(random)),
    aliases: random.chance(0.4) ? [words(random), ...(random.chance(0.3) ? [random.pick(NAMES)] : [])] : [],
    confidence: random.pick(CONFIDENCES),
    evidence: evidence(),
  };
  const inForce = { ...makeNode('INSTRUMENT', 'asp/2000/1').inForce, status: random.pick(LawStatus.options) };
  const date = orNull(random.pick(['2019', '2021-03', '2021-03-04', 'about 1968']));
  switch (id.split('/')[0]) {
    case 'body':
      return makeNode('BODY', id, {
        ...common,
        bodyType: orNull(random.pick(VALUES.bodyType)),
        isCorporateParent: orNull(random.chance(0.5)),
      });
    case 'role':
      return makeNode('ROLE', id, common);
    case 'change': {
      const plain = makeNode('CHANGE', id);
      return makeNode('CHANGE', id, {
        ...common,
        isDemo: random.chance(0.5),
        status: { ...plain.status, value: random.pick(ChangeStatus.options) },
        assessment: { ...plain.assessment, verdict: random.pick(Verdict.options) },
      });
    }
    case 'foundation':
      return makeNode('FOUNDATION', id, common);
    case 'policy-area':
      return makeNode('POLICY_AREA', id, { ...common, membership: random.pick(Membership.options) });
    case 'plan':
      return makeNode('PLAN', id, { ...common, published: date });
    case 'plan-area':
      return makeNode('PLAN_AREA', id, common);
    case 'action':
      return makeNode('ACTION', id, common);
    case 'clash':
      return makeNode('CLASH', id, { ...common, clashKind: random.pick(ClashKind.options) });
    case 'statement':
      return makeNode('STATEMENT', id, { ...common, statementType: random.pick(VALUES.statementType), date });
    case 'source':
      return makeNode('SOURCE', id, { ...common, date });
    default:
      return law(random, id, common, inForce);
  }
}

function law(random: Random, id: string, common: Partial<EntityNode>, inForce: InstrumentNode['inForce']): EntityNode {
  if (LAWS.includes(id)) {
    return makeNode('INSTRUMENT', id, {
      ...(common as Partial<InstrumentNode>),
      inForce,
      instrumentClass: random.pick(InstrumentClass.options),
      membership: random.pick(Membership.options),
      year: random.chance(0.2) ? null : 1990 + random.below(30),
      shortTitle: random.chance(0.5) ? words(random) : null,
    });
  }
  return makeNode('PROVISION', id, {
    ...(common as object),
    inForce,
    heading: random.chance(0.5) ? words(random) : null,
    effect: random.chance(0.5) ? random.pick(VALUES.effect) : null,
    alsoEffects: random.some(VALUES.effect, 2),
  });
}

function edge(random: Random, ids: readonly string[]): Edge {
  const kind = random.pick(
    random.chance(0.5) ? RELATION_KINDS : (['BLOCKS', 'CONTAINS', 'BEARS_ON', 'FALLS_UNDER', 'STATED_IN', 'REFERS_TO'] as const),
  );
  const lever = () =>
    makeLever({
      type: random.pick(LEVER_TYPES),
      lifts: random.pick(['FULL', 'PARTLY']),
      holder: random.chance(0.3) ? null : random.pick(ids),
    });
  const obstacle = makeObstacle({ bindsToday: random.pick([true, false, null]), levers: Array.from({ length: random.below(3) }, lever) });
  return makeEdge(kind, random.pick(ids), random.pick(ids), {
    phase: random.chance(0.6) ? null : random.pick(Phase.options),
    obstacle: isInTheWayAsRead({ kind, obstacle: { ...obstacle, bindsToday: true } }) ? obstacle : null,
  });
}

const KINDS = ['body', 'role', 'change', 'foundation', 'policy-area', 'plan', 'plan-area', 'action', 'clash', 'statement', 'source'];
const ALL_IDS = [
  ...LAWS,
  ...LAWS.flatMap((law) => PLACES.map((place) => `${law}/${place}`)),
  ...KINDS.flatMap((kind) => NAMES.map((name) => `${kind}/${name}`)),
];

/** A graph of 5 to 40 things, and the laws that provisions among them stand in. `number` tells releases apart. */
export function randomGraph(random: Random, number: number): Release {
  // Half of them of one or two kinds alone, so that lists are long.
  const from = random.chance(0.5) ? ALL_IDS : ALL_IDS.filter((id) => id.startsWith(random.pick(['body/', 'change/', 'asp/2014', 'ssi/'])));
  const wanted = 5 + random.below(36);
  const ids = new Set<string>(['body/a']);
  while (ids.size < Math.min(wanted, from.length)) ids.add(random.pick(random.chance(0.8) && from.length > 0 ? from : ALL_IDS));
  // The data check refuses a provision whose law is not there.
  for (const id of ids) if (kindOfId(id) === 'PROVISION') ids.add(instrumentOf(id));
  const sources = ['source/a', 'source/b', ...[...ids].filter((id) => id.startsWith('source/'))];
  const nodes = [...ids].map((id) => thing(random, id, sources));
  const edges = new Map<string, Edge>();
  for (let left = random.below(4 * ids.size); left > 0; left -= 1) {
    const one = edge(random, [...ids]);
    edges.set(one.id, one);
  }
  const info = { id: `2026-06-30-${String(number).padStart(12, '0')}`, hash: String(number).padStart(64, '0') };
  const tables = random.chance(0.5)
    ? [
        {
          id: `t-${number}`,
          source: 'source/a',
          locator: '',
          title: words(random),
          unit: '%',
          rows: [{ a: number }],
          note: null,
          url: null,
        },
      ]
    : [];
  return makeRelease(nodes, [...edges.values()], { info, tables });
}
