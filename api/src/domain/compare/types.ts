/** Two sides of the graph held against each other: what only one has, what both have, and where they disagree. */
import type { Confidence, Edge, EntityNode, InstrumentNode, RelationKind } from '@rules/schema';
import type { Direction } from '../../store/port.ts';

/** One side: some things, and the provisions of those that are instruments. */
export interface ComparedSide {
  entities: EntityNode[];
  /** As the text calls it once it has been introduced: "the 1995 Act", "the left side". */
  name: string;
  /** Provisions that count with its instruments. */
  provisionCount: number;
}

/** A plain fact of both, where each side is one thing of the same kind. Null where it is not known. */
export interface ComparedFact {
  name: string;
  left: string | null;
  right: string | null;
}

/** A thing that one side or both are tied to in one way. */
export interface ComparedThing {
  entity: EntityNode;
  /** The links that put it there: of the left side, and of the right. One of them may be empty. */
  left: Edge[];
  right: Edge[];
  /** That of the surest link of a side; where both sides are tied to it, the lower of the two. */
  confidence: Confidence;
}

/** All that is tied to the sides in one way. */
export interface ComparedGroup {
  id: string;
  /** Null for levers, which are no kind of edge. */
  kind: RelationKind | null;
  /** Which way its edges run, seen from the sides; BOTH where the kind says the same either way. */
  direction: Direction;
  /** For IMPOSES: duty, power, right and so on. */
  effect: string | null;
  title: string;
  /** Whether the text of the comparison tells of it; what it does not tell of it counts. */
  told: boolean;
  onlyLeft: ComparedThing[];
  both: ComparedThing[];
  onlyRight: ComparedThing[];
  /** Instruments of which each side is tied to a provision here, or to the whole, though not always to the same. */
  sharedInstruments: InstrumentNode[];
  /** The group in one sentence. */
  text: string;
}

/** What one rule or statement holds in a clash. */
export interface ComparedPosition {
  /** The edge from the rule or statement to the clash. */
  relation: Edge;
  entity: EntityNode;
  /** Where it is not of the side itself: the links that tie it to the side. */
  through: Edge[];
}

/** Rules or statements of both sides that take part in one clash. */
export interface ComparedClash {
  clash: EntityNode & { kind: 'CLASH' };
  left: ComparedPosition[];
  /** Of both sides at once: one rule that binds the bodies of both. */
  both: ComparedPosition[];
  right: ComparedPosition[];
}

export interface Comparison {
  left: ComparedSide;
  right: ComparedSide;
  facts: ComparedFact[];
  clashes: ComparedClash[];
  /** Changes that one side stands against and the other helps or makes. */
  opposed: ComparedThing[];
  /** Links between the sides by which one stands against the other, or does the same apart. */
  conflicts: Edge[];
  /** All other links between the sides. */
  ties: Edge[];
  groups: ComparedGroup[];
  /** Links that the answer rests on, each counted once. */
  linkCount: number;
  text: string;
}
