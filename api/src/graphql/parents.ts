/** What each GraphQL type is made from: the "parent" of its resolvers. Read by the type generator (codegen.ts). */
import type { Edge, EntityNode, NodeOf } from '@rules/schema';
import type { TraceLever } from '../domain/trace/types.ts';
import type { Facet } from '../store/port.ts';

export type {
  BodyNode,
  ChangeNode,
  ClashNode,
  Delivery,
  Edge,
  EntityNode,
  Evidence,
  InForce,
  InstrumentNode,
  ProvisionNode,
  ReleaseInfo,
  RoleNode,
  SeedTable,
  SourceNode,
  StatementNode,
} from '@rules/schema';
export type { Overview } from '../domain/overview/index.ts';
export type {
  Barrier,
  Blocker,
  ChainStep,
  Dependency,
  Helper,
  RoomMember,
  RoomReason,
  Subgraph,
  Trace,
  Voice,
} from '../domain/trace/types.ts';

export type FoundationNode = NodeOf<'FOUNDATION'>;
export type PolicyAreaNode = NodeOf<'POLICY_AREA'>;
export type PlanNode = NodeOf<'PLAN'>;
export type PlanAreaNode = NodeOf<'PLAN_AREA'>;
export type ActionNode = NodeOf<'ACTION'>;

/** A lever of a trace, or one that is shown without a date and so without a standing. */
export type LeverParent = Omit<TraceLever, 'standing'> & { standing: TraceLever['standing'] | null };

/** An IMPOSES edge, seen as who bears what. */
export interface ImpositionParent {
  edge: Edge;
}
/** A BEARS_ON edge, seen from the thing that bears on a foundation. */
export interface FoundationLinkParent {
  edge: Edge;
}
/** An edge from a rule to a change, seen from the rule or from the change. */
export interface RuleEdgeParent {
  edge: Edge;
}
/** A DEPENDS_ON edge, with the id of the change at the other end. */
export interface ChangeDependencyParent {
  edge: Edge;
  other: string;
}
/** A DISAGREES_IN edge into a clash. */
export interface ClashPositionParent {
  edge: Edge;
}
/** A function of a body, as its node holds it. */
export type BodyFunctionParent = NodeOf<'BODY'>['functions'][number];
/** A power of a provision, as its node holds it. */
export type PowerParent = NodeOf<'PROVISION'>['powers'][number];
/** Where a change comes from, as its node holds it. */
export type ChangeOriginParent = NodeOf<'CHANGE'>['origin'];
/** A statement's bearing on a change, as its node holds it. */
export type StatementLinkParent = NodeOf<'STATEMENT'>['speaksTo'][number];
/** A facet of a list whose values still need their names. */
export type FacetParent = Facet;
/** A thing that a search found. */
export interface SearchHitParent {
  entity: EntityNode;
  matched: string;
}
