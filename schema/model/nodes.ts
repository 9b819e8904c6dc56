/** What each kind of thing in the graph carries. Strict: no unknown field passes. Null means not known or not applicable, never "empty". */
import { z } from 'zod';
import { BarrierKind, ChangeStatus, ClashKind, Confidence, InstrumentClass, Membership, Verdict } from './kinds.ts';
import { Evidence } from './evidence.ts';
import { CalendarDate, InForce, PartialDate } from './time.ts';

const text = z.string().nullable();
const texts = z.array(z.string());

const common = {
  /** The public id; see ids.ts. */
  id: z.string(),
  title: z.string(),
  summary: text,
  /** Former ids and other names, all found by search and by address. */
  aliases: texts,
  confidence: Confidence,
  evidence: z.array(Evidence),
  note: text,
};

const verification = {
  /** Whether a source page confirmed number and heading. Null: not said. */
  verified: z.boolean().nullable(),
  verifiedFields: texts,
};

export const Instrument = z.strictObject({
  kind: z.literal('INSTRUMENT'),
  ...common,
  ...verification,
  instrumentClass: InstrumentClass,
  /** "2014 asp 8", "SSI 2009/210": number form as cited after the title. */
  citation: text,
  /** The short form used after the first mention: "1995 Act". Null where none is settled. */
  shortTitle: text,
  /** For what is no legislation: case, policy, draft or guidance. */
  form: z.enum(['case', 'policy', 'draft', 'guidance']).nullable(),
  year: z.number().int().nullable(),
  number: text,
  officialUri: text,
  made: PartialDate.nullable(),
  madeKind: text,
  inForce: InForce,
  statusFeb2020: InForce.shape.status.nullable(),
  statusFeb2020Written: text,
  membership: Membership,
  membershipBasis: text,
  /** Ids of Source nodes whose listing names the instrument. */
  listedBy: texts,
  topic: text,
  extent: text,
  reserved: z.union([z.boolean(), z.string()]).nullable(),
  textVersionSeen: text,
  /** For law after February 2020: what it changed. */
  changed: text,
});

export const Provision = z.strictObject({
  kind: z.literal('PROVISION'),
  ...common,
  ...verification,
  instrument: z.string(),
  /** One form for all: "s 58", "reg 5", "art 12", "sch 4", "Pt 9", "sch 3 para 1". */
  number: z.string(),
  heading: text,
  /** Our label where the official heading was not seen; never shown as official. */
  label: text,
  headingNote: text,
  /** The Part or Chapter it stands in, as text. */
  part: text,
  tier: z.union([z.literal(1), z.literal(2)]).nullable(),
  effect: text,
  alsoEffects: texts,
  beneficiaries: texts,
  inForce: InForce,
  /** Our readings: what the provision requires, enables, blocks, limits or defines. */
  readings: z.array(z.strictObject({ verb: z.string(), what: z.string() })),
  /** Powers to make further law. */
  powers: z.array(z.strictObject({ power: z.string(), holder: text, procedure: text, note: text, confidence: Confidence.nullable() })),
  verifiedVia: text,
  /** How much of the text was read: "full", "part (...)", "none". Null: not said. */
  textRead: text,
  officialUri: text,
  notes: text,
});

export const Body = z.strictObject({
  kind: z.literal('BODY'),
  ...common,
  bodyType: text,
  status: text,
  /** A body that stands for a class: "local authority" for the 32 councils. */
  isClass: z.boolean(),
  isCorporateParent: z.boolean().nullable(),
  corporateParentBasis: text,
  functions: z.array(z.strictObject({ text: z.string(), provisions: texts, instruments: texts, confidence: Confidence.nullable() })),
  seedMentions: z.array(z.strictObject({ source: z.string(), locator: text })),
  verifiedFacts: z.array(z.strictObject({ fact: z.string(), url: text })),
});

export const Role = z.strictObject({
  kind: z.literal('ROLE'),
  ...common,
  roleKind: text,
  related: texts,
  /** corporate-parent only: the statutory entries, as at a date. */
  statutoryList: z.strictObject({ asAt: CalendarDate, entries: texts, provisions: texts, note: text }).nullable(),
});

const StatementLink = z.strictObject({ statement: z.string(), why: z.string() });

export const Change = z.strictObject({
  kind: z.literal('CHANGE'),
  ...common,
  whatChanges: z.string(),
  changeKind: text,
  status: z.strictObject({
    value: ChangeStatus,
    asOf: PartialDate.nullable(),
    detail: text,
    confidence: Confidence,
    evidence: z.array(Evidence),
  }),
  origin: z.strictObject({ document: z.string(), section: text, url: text, note: text, confidence: Confidence.nullable() }),
  isDemo: z.boolean(),
  notes: text,
  /** The reviewed judgement for today; a lint rule refuses one that the rules contradict. */
  assessment: z.strictObject({ verdict: Verdict, note: z.string(), asOf: CalendarDate, lawAsRead: PartialDate, confidence: Confidence }),
  /** What people report about the change in practice; every link is our judgement, confidence medium. */
  practice: z.strictObject({
    barriers: z.array(
      z.strictObject({ statement: z.string(), kind: BarrierKind, strength: z.enum(['direct', 'indirect']), why: z.string() }),
    ),
    supports: z.array(StatementLink),
    contradicts: z.array(StatementLink),
    noneBecause: text,
  }),
});

const loose = { /** Further facts of the entry, by name, as written. */ facts: z.record(z.string(), z.unknown()) };

export const Foundation = z.strictObject({ kind: z.literal('FOUNDATION'), ...common, ...loose });
export const PolicyArea = z.strictObject({
  kind: z.literal('POLICY_AREA'),
  ...common,
  straddled: z.boolean(),
  membership: Membership,
  basis: z.string(),
});
export const Plan = z.strictObject({ kind: z.literal('PLAN'), ...common, ...loose, url: text, author: text, published: text });
export const PlanArea = z.strictObject({
  kind: z.literal('PLAN_AREA'),
  ...common,
  ...loose,
  areaKind: z.enum(['PRIORITY_AREA', 'FUNDAMENTAL', 'THEME']),
  url: text,
});
export const Action = z.strictObject({
  kind: z.literal('ACTION'),
  ...common,
  ...loose,
  required: text,
  heard: texts,
  committed: texts,
  url: text,
});

export const Clash = z.strictObject({
  kind: z.literal('CLASH'),
  ...common,
  clashKind: ClashKind,
  topic: text,
  explanation: text,
  effect: text,
  status: text,
  external: texts,
  /** How openly to show it: "yes", "minor"... as written. */
  show: text,
});

export const Statement = z.strictObject({
  kind: z.literal('STATEMENT'),
  ...common,
  statementType: z.string(),
  text: z.string(),
  /** The figure as written, never computed with. */
  figure: text,
  figureParts: z.unknown().nullable(),
  question: text,
  baseNote: text,
  date: text,
  deadline: text,
  themes: z.array(z.strictObject({ id: z.string(), label: z.string(), mainFoundation: text })),
  corroborates: texts,
  contradictedBy: texts,
  contradictedBySource: text,
  compare: text,
  table: z.strictObject({ id: z.string(), row: z.string().nullable() }).nullable(),
  key: z.boolean(),
  status: text,
  /** Derived at compile: the changes it speaks to, and how. */
  speaksTo: z.array(z.strictObject({ change: z.string(), role: z.enum(['barrier', 'support', 'contradiction']), why: z.string() })),
});

export const Source = z.strictObject({
  kind: z.literal('SOURCE'),
  ...common,
  ...loose,
  sourceType: text,
  publisher: text,
  date: text,
  url: text,
  covers: text,
});

export const EntityNode = z.discriminatedUnion('kind', [
  Instrument,
  Provision,
  Body,
  Role,
  Change,
  Foundation,
  PolicyArea,
  Plan,
  PlanArea,
  Action,
  Clash,
  Statement,
  Source,
]);
export type EntityNode = z.infer<typeof EntityNode>;
export type NodeOf<K extends EntityNode['kind']> = Extract<EntityNode, { kind: K }>;
export type InstrumentNode = NodeOf<'INSTRUMENT'>;
export type ProvisionNode = NodeOf<'PROVISION'>;
export type BodyNode = NodeOf<'BODY'>;
export type RoleNode = NodeOf<'ROLE'>;
export type ChangeNode = NodeOf<'CHANGE'>;
export type ClashNode = NodeOf<'CLASH'>;
export type StatementNode = NodeOf<'STATEMENT'>;
export type SourceNode = NodeOf<'SOURCE'>;
