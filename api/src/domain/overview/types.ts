/** The whole system, counted: what stands in it, what joins it in the large, and where each thing stands on the map. */
import type {
  Basis,
  BodyNode,
  ClashNode,
  Confidence,
  EntityKind,
  EntityNode,
  InstrumentNode,
  NodeOf,
  RelationKind,
  RoleNode,
} from '@rules/schema';

/** An instrument, the policy areas that it falls under with how sure each of them is, and how many provisions of it are held. */
export interface CountedInstrument {
  instrument: InstrumentNode;
  areas: { area: string; confidence: Confidence }[];
  provisions: number;
}

/** A body or role, with what provisions put on it by effect, and what it does to other bodies by kind of link. */
export interface CountedBearer {
  bearer: BodyNode | RoleNode;
  /** What binds first comes first; what has none is left out. */
  effects: { effect: string; count: number }[];
  /** How many instruments hold these provisions. */
  instruments: number;
  ties: { kind: RelationKind; count: number }[];
}

/** Links of one kind between two things of the map, those of an instrument's provisions added to its own. */
export interface CountedLink {
  kind: RelationKind;
  from: string;
  to: string;
  count: number;
}

/** FROM: it begins at that age. UNTIL: it ends there ("under 16", "to 26"). AT: the age is named, and neither is said. */
export type AgeWay = 'FROM' | 'UNTIL' | 'AT';

/** An age that words of the data name, with these words. */
export interface NamedAge {
  age: number;
  way: AgeWay;
  words: string;
  /** POSITION: the side that the law takes where rules disagree. HEADING: the official heading. SUMMARY: our summary of it. */
  statedIn: 'POSITION' | 'HEADING' | 'SUMMARY';
  law: EntityNode;
  clash: ClashNode | null;
  confidence: Confidence;
  basis: Basis | null;
}

/** The law that came into force in one year, as far as whole days are known. */
export interface StartedYear {
  year: number;
  provisions: number;
  instruments: number;
  /** The instruments that these are, or whose provisions they are, with how many provisions. */
  of: { instrument: EntityNode; provisions: number }[];
}
export interface Started {
  years: StartedYear[];
  /** How many carry no day, and of those how many are not in force at all. */
  provisionsWithoutDay: number;
  provisionsNotStarted: number;
  instrumentsWithoutDay: number;
}

/** A part of the map, and the places in it. Lengths are those of the map: a place is PLACE wide and high. */
export interface Region {
  /** Id of a policy area; `foundations`; `bodies/` and a type of body; `no-area/` and primary, secondary or other. */
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Things of it, each with the middle of its place. */
  places: { id: string; x: number; y: number }[];
}
export interface OverviewMap {
  width: number;
  height: number;
  regions: Region[];
}

/** What a limit left out, never silently. */
export interface LeftOutOfKind {
  kind: EntityKind;
  count: number;
}

export type PolicyAreaNode = NodeOf<'POLICY_AREA'>;
export type FoundationNode = NodeOf<'FOUNDATION'>;
