/** A release in memory, and what the answers ask of its relationships. */
import { lightestLever } from '@rules/schema';
import type { ChangeNode, Edge, EntityNode, RelationKind } from '@rules/schema';
import { Facts } from '@rules/api/domain/read/facts.ts';
import type { GraphStore } from '@rules/api/store/port.ts';
import type { Row } from './rows.ts';

/** The rows that a question must have. */
export type Answer = (world: World) => Row[] | Promise<Row[]>;

/** A release in memory. */
export class World {
  readonly store: GraphStore;
  readonly nodes: readonly EntityNode[];
  readonly edges: readonly Edge[];
  readonly facts: Facts;
  constructor(store: GraphStore, nodes: readonly EntityNode[], edges: readonly Edge[]) {
    this.store = store;
    this.nodes = nodes;
    this.edges = edges;
    this.facts = new Facts().add(nodes, edges);
  }
  /** Throws for an id that names nothing. */
  node(id: string): EntityNode {
    const node = this.facts.node(id);
    if (!node) throw new Error(`There is no ${id}.`);
    return node;
  }
  title = (id: string): string => this.node(id).title;
  of = (...kinds: RelationKind[]): Edge[] => this.edges.filter(({ kind }) => kinds.includes(kind));
  changes = (): ChangeNode[] => this.nodes.flatMap((node) => (node.kind === 'CHANGE' ? node : []));
  /** Status of a law; null for what is none. */
  inForce(id: string): string | null {
    const node = this.node(id);
    return 'inForce' in node ? node.inForce.status : null;
  }
}

/** The rules that stand against changes and of which the data say how, as last read. */
export const against = (world: World): Edge[] =>
  world.of('BLOCKS', 'CONSTRAINS', 'REQUIRES_AMENDMENT', 'CONFLICTS_WITH').filter(({ obstacle }) => obstacle !== null);
export const binding = (world: World): Edge[] => against(world).filter(({ obstacle }) => obstacle?.bindsToday !== false);
export const leversOf = ({ obstacle }: Edge) => obstacle?.levers ?? [];
export const lightestOf = (edge: Edge) => lightestLever(leversOf(edge));
export const isDuty = ({ effect, alsoEffects }: Edge): boolean => effect === 'duty' || alsoEffects.includes('duty');
export const urls = ({ evidence }: Edge): string[] | null => some(evidence.flatMap(({ url }) => url ?? []));
export const some = <T>(values: readonly T[]): T[] | null => (values.length > 0 ? [...values] : null);
export const count = <T>(all: readonly T[], when: (one: T) => boolean): number => all.filter(when).length;
export const isLessSure = ({ confidence }: { confidence: string }): boolean => confidence !== 'HIGH';
export const UK = ['UK_STATUTORY_INSTRUMENT', 'ACT_OF_UK_PARLIAMENT', 'SCOTLAND_ACT_ORDER'];
