/** The answer to "what stands in the way of this change?", in the terms of the law. */
import type {
  BarrierKind,
  BlockKind,
  BodyNode,
  CalendarDate,
  ChangeNode,
  ClashNode,
  Confidence,
  Edge,
  EntityNode,
  Evidence,
  InstrumentNode,
  LeverType,
  PartialDate,
  ProvisionNode,
  ReleaseInfo,
  RoleNode,
  StatementNode,
  Verdict,
} from '@rules/schema';

/** DATE: the law as at a date. WHEN_COMMENCED: all enacted law taken as in force. */
export interface AsAt {
  mode: 'DATE' | 'WHEN_COMMENCED';
  /** The date asked for; for WHEN_COMMENCED the day of asking. */
  date: CalendarDate;
}

export interface TraceRequest {
  /** Id or alias of a change. */
  change: string;
  asAt: AsAt;
  /** Show only links that rest on an official or parsed text; the verdict stays that of all facts, and the answer says how much is hidden. */
  officialOnly: boolean;
  /** The day taken as today: an assessment is the verdict from its own day up to this one. */
  today: CalendarDate;
}

/** One named step of a chain. `relation` is null where the step follows from a lever and not from an edge. */
export interface ChainStep {
  from: EntityNode;
  relation: Edge | null;
  to: EntityNode;
  sentence: string;
}

export interface TraceLever {
  type: LeverType;
  what: string;
  under: ProvisionNode | null;
  holder: BodyNode | RoleNode | null;
  procedure: string | null;
  lifts: 'FULL' | 'PARTLY';
  alreadyDoneBy: EntityNode | null;
  evidence: Evidence[];
  confidence: Confidence;
  /** CURATED from the data; DERIVED by a named rule where nobody has curated the block. */
  origin: 'CURATED' | 'DERIVED';
  /** Name of the derivation rule; null for a curated lever. */
  derivedBy: string | null;
  /** OPEN: can be used on the trace's date. DONE: the law that holds it is in force then. LATER: it rests on law made or started after that date. GONE: the power it rests on has gone by then. */
  standing: 'OPEN' | 'DONE' | 'LATER' | 'GONE';
  /** The enabling provision, where it is made but has not started: the lever can be used once it does. */
  waitsFor: ProvisionNode | null;
}

/** A rule that stands against the change: it blocks, narrows, must be amended with it, or pulls the other way. */
export interface Blocker {
  /** 1 for the hardest. */
  number: number;
  rule: EntityNode;
  relation: Edge;
  /** How it bears on the change on the date: a rule that enacted law lifts in part no longer blocks, but narrows. */
  bearing: Edge['kind'];
  blockKind: BlockKind;
  blockKindOrigin: 'CURATED' | 'DERIVED';
  /** Whether it binds on the trace's date; null where that is not known (it is then taken to bind, and the answer says so). */
  bindsOnDate: boolean | null;
  /** Why we say so, in one clause: "in force since 1 April 2015", "not yet started"... */
  bindsBecause: string;
  why: string;
  chain: ChainStep[];
  levers: TraceLever[];
  /** How many levers are left out because only official facts are shown. */
  leversHidden: number;
  whyNothingLighter: string | null;
  whyNoLever: string | null;
  confidence: Confidence;
  /** The least sure link of the chain. */
  weakestLink: Edge | null;
}

export interface RoomReason {
  kind: 'lead' | 'duty' | 'power' | 'lever' | 'approval' | 'inspection' | 'oversight' | 'member';
  /** The rule, change or body through which it has a part; of several rules the hardest. */
  through: EntityNode | null;
  /** All rules the reason is about, hardest first; empty where it is about none. */
  rules: EntityNode[];
  sentence: string;
  confidence: Confidence;
}
export interface RoomMember {
  entity: BodyNode | RoleNode;
  reasons: RoomReason[];
}

export interface Barrier {
  kind: BarrierKind;
  why: string;
  /** True where the statement speaks of the very thing the change asks for. */
  direct: boolean;
  statement: StatementNode;
  /** Who says so and on what base, in a sentence; one quoted respondent is said to be one. */
  strength: string;
  /** When it was reported, as precisely as its source says; null where the source has no date. */
  reportedOn: PartialDate | null;
  /** Whether it was reported only after the day asked about. */
  isLater: boolean;
}
export interface Voice {
  statement: StatementNode;
  why: string;
}

export interface Dependency {
  change: ChangeNode;
  verdict: Verdict;
  type: string | null;
  why: string | null;
  relation: Edge;
}

export interface Subgraph {
  entities: EntityNode[];
  relations: Edge[];
  leftOut: { at: EntityNode; relationKind: Edge['kind'] | null; count: number }[];
}

/** A piece of law in the answer, and whether it is in force on the date; null where that is not known. */
export interface LawPosition {
  law: ProvisionNode | InstrumentNode;
  inForceOnDate: boolean | null;
  /** Why we say so, in one clause. */
  because: string;
}

/** A rule that helps: enables the change, or already makes it, or does a like thing beside it. */
export interface Helper {
  rule: EntityNode;
  relation: Edge;
  inForceOnDate: boolean | null;
}

export interface Trace {
  change: ChangeNode;
  asAt: AsAt;
  officialOnly: boolean;
  verdict: Verdict;
  /** JUDGEMENT: the reviewed assessment, which stands for today. DERIVED: from rules, phases and in-force facts. */
  verdictFrom: 'JUDGEMENT' | 'DERIVED';
  verdictNote: string | null;
  /** What the rules alone give for this date, whoever's the verdict. */
  derivedVerdict: Verdict;
  /** Why the rules alone give it, in a sentence. */
  derivedBecause: string;
  /** One sentence that reads aloud. */
  sentence: string;
  /** The whole answer as numbered plain text. */
  text: string;
  blockers: Blocker[];
  constraints: Blocker[];
  /** Rules that stood or will stand against it but do not bind on this date. */
  notBinding: Blocker[];
  enables: Helper[];
  delivers: Helper[];
  duplicates: Helper[];
  clashes: {
    clash: ClashNode;
    /** Edge from the clash to the change, or from a rule of this trace to the clash. */ relation: Edge;
    direct: boolean;
  }[];
  room: RoomMember[];
  barriers: Barrier[];
  supports: Voice[];
  contradicts: Voice[];
  /** Why no statement speaks to the change, where none does. */
  noBarriersBecause: string | null;
  dependsOn: Dependency[];
  weakestLink: Edge | null;
  picture: Subgraph;
  /** Every provision and instrument that the links join, by id. */
  laws: LawPosition[];
  /** How many statements (barriers, supports and contradicts) are left out because only official facts are shown. */
  voicesHidden: number;
  /** With officialOnly: how many links are hidden of how many; without it, how many would be. */
  links: { shown: number; inAll: number; official: number };
  release: ReleaseInfo;
}
