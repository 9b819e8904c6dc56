/**
 * The port between reasoning and storage. Everything the domain knows of a store is here; the memory store and the
 * Neo4j store answer it alike, and one contract suite holds both to it.
 */
import type {
  Confidence,
  Edge,
  EntityKind,
  EntityNode,
  Id,
  InstrumentClass,
  Membership,
  Phase,
  RelationKind,
  ReleaseInfo,
  Release,
  SeedTable,
  Verdict,
  ChangeStatus,
} from '@rules/schema';

export type Direction = 'OUT' | 'IN' | 'BOTH';

export interface EdgesRequest {
  /** The frontier: the ids whose edges are asked for, all in one call. */
  ids: readonly string[];
  kinds?: readonly RelationKind[];
  direction: Direction;
  /** Kinds of thing at the far end. */
  otherKinds?: readonly EntityKind[];
  phase?: Phase;
  /** Most edges per id; what it leaves out is counted in `leftOut`. */
  limitPerId?: number;
  /** Whether the things are wanted too: those of the frontier, and those at the far ends of the edges given. */
  ends?: boolean;
}

export interface EdgesAnswer {
  /** Ordered by the frontier's order, then by relation kind (as in RELATION_KINDS), far end's id, edge id. An edge between two frontier ids appears once, at the first. */
  edges: Edge[];
  leftOut: { id: string; kind: RelationKind; count: number }[];
  /** The things that exist of the frontier in its order, then those at the far ends in the order of the edges, each once; none unless asked for. */
  ends: EntityNode[];
}

/** Filters of a list. All given must hold; several values of one filter mean any of them. */
export interface ListFilter {
  ids?: readonly string[];
  /** Words of title, aliases or citation, ignoring case and marks. */
  text?: string;
  confidence?: readonly Confidence[];
  foundation?: readonly string[];
  policyArea?: readonly string[];
  instrumentClass?: readonly InstrumentClass[];
  membership?: readonly Membership[];
  /** In any of the 66. */
  inTheRules?: boolean;
  year?: { from?: number; to?: number };
  instrument?: readonly string[];
  effect?: readonly string[];
  /** Any of the law statuses. */
  inForce?: readonly string[];
  bodyType?: readonly string[];
  isCorporateParent?: boolean;
  changeStatus?: readonly ChangeStatus[];
  verdict?: readonly Verdict[];
  /** Holder of the lightest lever of any rule that stood in the way of the change when the law was last read. */
  lightestLeverHolder?: readonly string[];
  isDemo?: boolean;
  statementType?: readonly string[];
  source?: readonly string[];
  clashKind?: readonly string[];
}

/** TITLE sorts by title without a leading "The"; ID by id; YEAR by year then id; VERDICT from blocked to delivered; RELEVANCE_TO_RULES by membership, class, year. */
export type OrderBy = { field: 'TITLE' | 'ID' | 'YEAR' | 'CLASS' | 'MEMBERSHIP' | 'VERDICT' | 'STATUS'; direction: 'ASC' | 'DESC' };

/** One step of a walk: the edges to follow from each thing, and the steps to take from where they lead. */
export interface Step {
  kinds: readonly RelationKind[];
  direction: 'OUT' | 'IN';
  /** Whether the edges are wanted, and not only where they lead. */
  edges?: boolean;
  /** How many of the things that the edges of each thing lead to are given, and walked on from; all where left out. */
  first?: number;
  onward?: readonly Step[];
}

/** Of each thing that a step was taken from, all its edges in the order of EdgesAnswer (none unless wanted), and the ids they lead to in the same order. */
export interface WalkedStep {
  step: Step;
  from: ReadonlyMap<string, { edges: readonly Edge[]; to: readonly string[] }>;
}

/** What a walk came by. */
export interface Walked {
  steps: WalkedStep[];
  /** The things it came to, each once. */
  ends: EntityNode[];
}

export interface ListRequest {
  kind: EntityKind;
  filter?: ListFilter;
  orderBy?: OrderBy;
  /** Keyset paging: sort key and id of the item to start after or before. Made by the store, opaque to others. */
  after?: string;
  before?: string;
  /** From the start (first) or the end (last); exactly one, 1 or more. */
  first?: number;
  last?: number;
  /** Steps to take from the things of the page, so that what hangs on them comes in the same call. */
  walk?: readonly Step[];
}

export interface Page<T> {
  items: { cursor: string; node: T }[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** What the walk came by, where one was asked for. */
  walked?: Walked;
}

/** Fields whose values are counted. */
export const FACET_FIELDS = [
  'foundation',
  'policyArea',
  'instrumentClass',
  'membership',
  'changeStatus',
  'verdict',
  'lightestLeverHolder',
  'confidence',
  'bodyType',
  'inForce',
  'statementType',
  'clashKind',
] as const;
export type FacetField = (typeof FACET_FIELDS)[number];
export interface Facet {
  field: FacetField;
  values: { value: string; count: number }[];
}

export interface SearchRequest {
  text: string;
  kinds?: readonly EntityKind[];
  first: number;
  after?: string;
}
export interface SearchAnswer {
  hits: {
    cursor: string;
    node: EntityNode;
    score: number;
    /** What matched: id, title, alias, citation or words. */ matched: 'ID' | 'TITLE' | 'ALIAS' | 'CITATION' | 'WORDS';
  }[];
  totalCount: number;
  countsByKind: { kind: EntityKind; count: number }[];
  hasNextPage: boolean;
}

export interface PathsRequest {
  from: string;
  to: string;
  kinds?: readonly RelationKind[];
  maxLength: number;
  limit: number;
}
export interface StorePath {
  ids: string[];
  edges: Edge[];
}

/** A cursor that the store did not make, or made for another order. */
export class BadCursorError extends Error {
  override name = 'BadCursorError';
  constructor(cursor: string) {
    super(`The cursor "${cursor.slice(0, 60)}" is not one of this list in this order. Start again without a cursor.`);
  }
}

export interface GraphStore {
  readonly kind: 'memory' | 'neo4j';
  /** Nodes by id or alias, in the order asked; null for what is unknown. */
  nodes(ids: readonly string[]): Promise<(EntityNode | null)[]>;
  edges(request: EdgesRequest): Promise<EdgesAnswer>;
  /** Several frontiers in one call, which costs less than a call for each; their answers in the same order. */
  edgesOfAll(requests: readonly EdgesRequest[]): Promise<EdgesAnswer[]>;
  list(request: ListRequest): Promise<Page<EntityNode>>;
  /** Counts of each value of the fields among the things that pass the filter; each field counted as if it had no filter of its own. */
  facets(kind: EntityKind, filter: ListFilter, fields: readonly FacetField[]): Promise<Facet[]>;
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Up to `limit` shortest paths, shorter first, then by the ids on them. */
  paths(request: PathsRequest): Promise<StorePath[]>;
  release(): Promise<ReleaseInfo>;
  tables(): Promise<SeedTable[]>;
  /** The ids nearest to one that is unknown, best first: same thing misspelt, or the nearest part of the same law. */
  nearest(id: string, limit: number): Promise<EntityNode[]>;
  /** Replaces everything at once: readers see the old release or the new one, never a mixture. */
  replace(release: Release): Promise<void>;
  close(): Promise<void>;
}

export type { Id };
