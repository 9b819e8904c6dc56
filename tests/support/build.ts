/** Builders of small, valid graphs for tests: say what matters, the rest has plain defaults. Each result passes the strict schemas. */
import { Edge, EntityNode, Release, classOfInstrument, edgeId, instrumentOf, officialUri } from '@rules/schema';
import type { EntityKind, Lever, NodeOf, Obstacle, RelationKind } from '@rules/schema';

const IN_FORCE = {
  status: 'in_force' as const,
  written: null,
  from: null,
  to: null,
  since: null,
  by: null,
  detail: null,
  confidence: 'HIGH' as const,
  assumed: false,
  neverStarted: false,
};

/** "section/58" as "s 58"; the forms that the data set uses. */
const SHORT: Record<string, string> = {
  section: 's',
  regulation: 'reg',
  article: 'art',
  schedule: 'sch',
  part: 'Pt',
  chapter: 'ch',
  paragraph: 'para',
};

function numberOf(id: string): string {
  const path = id.slice(instrumentOf(id).length + 1).split('/');
  return path.map((part) => SHORT[part] ?? part).join(' ');
}

const yearOf = (id: string): number | null => {
  const year = id.split('/').find((part) => /^\d{4}$/.test(part));
  return year ? Number(year) : null;
};

type Defaults = { [K in EntityKind]: (id: string) => Omit<NodeOf<K>, 'id' | 'kind' | keyof typeof COMMON | 'title'> };

const COMMON = { summary: null, aliases: [], confidence: 'HIGH' as const, evidence: [], note: null };
const CHECKED = { verified: null, verifiedFields: [] };

const DEFAULTS: Defaults = {
  INSTRUMENT: (id) => ({
    ...CHECKED,
    instrumentClass: classOfInstrument(id),
    citation: null,
    shortTitle: null,
    form: null,
    year: yearOf(id),
    number: id.split('/').at(-1) ?? null,
    officialUri: officialUri(id),
    made: null,
    madeKind: null,
    inForce: IN_FORCE,
    statusFeb2020: null,
    statusFeb2020Written: null,
    membership: 'OUTSIDE',
    membershipBasis: null,
    listedBy: [],
    topic: null,
    extent: null,
    reserved: null,
    textVersionSeen: null,
    changed: null,
  }),
  PROVISION: (id) => ({
    ...CHECKED,
    instrument: instrumentOf(id),
    number: numberOf(id),
    heading: null,
    label: null,
    headingNote: null,
    part: null,
    tier: null,
    effect: null,
    alsoEffects: [],
    beneficiaries: [],
    inForce: IN_FORCE,
    readings: [],
    powers: [],
    verifiedVia: null,
    textRead: null,
    officialUri: officialUri(id),
    notes: null,
  }),
  BODY: () => ({
    bodyType: null,
    status: null,
    isClass: false,
    isCorporateParent: null,
    corporateParentBasis: null,
    functions: [],
    seedMentions: [],
    verifiedFacts: [],
  }),
  ROLE: () => ({ roleKind: null, related: [], statutoryList: null }),
  CHANGE: () => ({
    whatChanges: 'What would be different.',
    changeKind: null,
    status: { value: 'proposed', asOf: null, detail: null, confidence: 'HIGH', evidence: [] },
    origin: { document: 'A report', section: null, url: null, note: null, confidence: null },
    isDemo: false,
    notes: null,
    assessment: {
      verdict: 'NOT_BLOCKED_BY_LAW',
      note: 'No rule stands in the way.',
      asOf: '2026-06-30',
      lawAsRead: '2026-06',
      confidence: 'MEDIUM',
    },
    practice: { barriers: [], supports: [], contradicts: [], noneBecause: null },
  }),
  FOUNDATION: () => ({ facts: {} }),
  POLICY_AREA: () => ({ straddled: true, membership: 'RECONSTRUCTED', basis: 'Our reading.' }),
  PLAN: () => ({ facts: {}, url: null, author: null, published: null }),
  PLAN_AREA: () => ({ facts: {}, areaKind: 'PRIORITY_AREA', url: null }),
  ACTION: () => ({ facts: {}, required: null, heard: [], committed: [], url: null }),
  CLASH: () => ({ clashKind: 'RULES', topic: null, explanation: null, effect: null, status: null, external: [], show: null }),
  STATEMENT: () => ({
    statementType: 'claim',
    text: 'Something said.',
    figure: null,
    figureParts: null,
    question: null,
    baseNote: null,
    date: null,
    deadline: null,
    themes: [],
    corroborates: [],
    contradictedBy: [],
    contradictedBySource: null,
    compare: null,
    table: null,
    key: false,
    status: null,
    speaksTo: [],
  }),
  SOURCE: () => ({ facts: {}, sourceType: null, publisher: null, date: null, url: null, covers: null }),
};

/** A node of a kind, titled by its id unless told. Throws where what is given does not fit the kind. */
export const makeNode = <K extends EntityKind>(kind: K, id: string, fields: Partial<NodeOf<K>> = {}): NodeOf<K> =>
  EntityNode.parse({ ...COMMON, ...DEFAULTS[kind](id), title: id, ...fields, kind, id }) as NodeOf<K>;

/** An edge between two ids, official and sure unless told; its id follows from its ends and phase. */
export const makeEdge = (
  kind: RelationKind,
  from: string,
  to: string,
  fields: Partial<Omit<Edge, 'id' | 'kind' | 'from' | 'to'>> & { id?: string } = {},
): Edge =>
  Edge.parse({
    id: edgeId(kind, from, to, fields.phase ?? null),
    kind,
    from,
    to,
    phase: null,
    why: null,
    effect: null,
    alsoEffects: [],
    how: null,
    locator: null,
    note: null,
    confidence: 'HIGH',
    basis: 'OFFICIAL',
    evidence: [],
    provisionCheck: null,
    reviewed: null,
    obstacle: null,
    delivery: null,
    ...fields,
  });

/** One way to lift a rule. */
export const makeLever = (fields: Partial<Lever> = {}): Lever => ({
  type: 'GUIDANCE',
  what: 'Say so in guidance.',
  under: null,
  holder: null,
  procedure: null,
  lifts: 'FULL',
  alreadyDoneBy: null,
  confidence: 'MEDIUM',
  basis: 'JUDGEMENT',
  evidence: [],
  ...fields,
});

/** How a rule stands against a change. */
export const makeObstacle = (fields: Partial<Obstacle> = {}): Obstacle => ({
  blockKind: 'REQUIRES_OTHERWISE',
  bindsToday: true,
  since: null,
  until: null,
  levers: [makeLever()],
  whyNothingLighter: null,
  whyNoLever: null,
  note: null,
  ...fields,
});

const countBy = (kinds: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/** A release of these nodes and edges. `info` and `tables` may be given in part. */
export const makeRelease = (
  nodes: readonly EntityNode[],
  edges: readonly Edge[] = [],
  fields: { info?: Partial<Release['info']>; tables?: Release['tables'] } = {},
): Release =>
  Release.parse({
    info: {
      id: '2026-06-30-000000000000',
      date: '2026-06-30',
      lawAsRead: 'June 2026',
      hash: '0'.repeat(64),
      licence: 'CC-BY-4.0',
      counts: { nodes: countBy(nodes.map(({ kind }) => kind)), edges: countBy(edges.map(({ kind }) => kind)) },
      headline: { primary: 44, secondary: 19, conventions: 3, policyAreasStraddled: 6, policyAreasInAll: 9 },
      headlineSources: [],
      membershipStatement: 'A test list.',
      ...fields.info,
    },
    nodes,
    edges,
    tables: fields.tables ?? [],
  });
