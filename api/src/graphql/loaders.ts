/**
 * What one request has read from the store. Each thing is read once, and what is asked for at the same depth of a query is
 * asked of the store in one call, so that a query of a hundred things costs a call a level and not a call a thing.
 */
import DataLoader from 'dataloader';
import { kindOfId, RELATION_KINDS } from '@rules/schema';
import type { Edge, EntityKind, EntityNode, NodeOf, SeedTable } from '@rules/schema';
import { edgesWithLevers } from '../domain/explore/levers-held.ts';
import { byCodeUnit, byId } from '../store/keys.ts';
import type { EdgesRequest, GraphStore } from '../store/port.ts';

/** Which edges of a thing: all of EdgesRequest but the ids. */
export type EdgeShape = Pick<EdgesRequest, 'kinds' | 'direction' | 'otherKinds' | 'phase'>;

interface EdgeKey { id: string; shape: EdgeShape; shapeName: string }

export interface Loaders {
  /** A node by id or alias; null where there is none. */
  node(id: string): Promise<EntityNode | null>;
  /** Nodes by id, without those there are none of. */
  nodes(ids: readonly string[]): Promise<EntityNode[]>;
  /** A node that the data says exists, such as the end of an edge. Throws where the release is broken. */
  known(id: string): Promise<EntityNode>;
  /** The same, where it must be of one kind. */
  knownOf<K extends EntityKind>(kind: K, id: string): Promise<NodeOf<K>>;
  /** A node of one kind; null where the id names none or another kind. */
  ofKind<K extends EntityKind>(kind: K, id: string | null): Promise<NodeOf<K> | null>;
  /** Nodes of one kind, without those of another. */
  allOfKind<K extends EntityKind>(kind: K, ids: readonly string[]): Promise<NodeOf<K>[]>;
  /** All edges of a thing that fit the shape, ordered by relation kind, far end, edge id. */
  edges(id: string, shape: EdgeShape): Promise<Edge[]>;
  /** Every edge from a rule to a change that carries levers. */
  edgesWithLevers(): Promise<Edge[]>;
  tables(): Promise<SeedTable[]>;
}

/** The far end of an edge, seen from one end. */
export const farEnd = (edge: Edge, id: string): string => (edge.from === id ? edge.to : edge.from);

export function createLoaders(store: GraphStore): Loaders {
  const nodeLoader = new DataLoader<string, EntityNode | null>((ids) => store.nodes(ids));
  const edgeLoader = new DataLoader<EdgeKey, Edge[], string>((keys) => edgesOfKeys(store, keys), { cacheKeyFn: (key) => `${key.id} ${key.shapeName}` });

  const node = (id: string): Promise<EntityNode | null> => nodeLoader.load(id);
  const nodes = async (ids: readonly string[]): Promise<EntityNode[]> => (await Promise.all(ids.map(node))).filter((found) => found !== null);
  return {
    node,
    nodes,
    async known(id) {
      return (await node(id)) ?? missing(id);
    },
    async knownOf<K extends EntityKind>(kind: K, id: string) {
      const found = await node(id);
      return isOfKind(kind, found) ? found : missing(id);
    },
    async ofKind<K extends EntityKind>(kind: K, id: string | null) {
      const found = id === null ? null : await node(id);
      return isOfKind(kind, found) ? found : null;
    },
    async allOfKind<K extends EntityKind>(kind: K, ids: readonly string[]) {
      return (await nodes(ids)).filter((found) => isOfKind(kind, found));
    },
    edges: (id, shape) => edgeLoader.load({ id, shape, shapeName: nameOf(shape) }),
    edgesWithLevers: once(() => edgesWithLevers(store)),
    tables: once(() => store.tables()),
  };
}

/** The data check refuses a release in which this could happen. */
function missing(id: string): never {
  throw new Error(`The release refers to ${id}, which it does not hold or holds as another kind`);
}

/** Read at the first call, kept for the rest of the request. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (kept ??= read());
}

const isOfKind = <K extends EntityKind>(kind: K, node: EntityNode | null): node is NodeOf<K> & EntityNode => node?.kind === kind;

const nameOf = ({ kinds, direction, otherKinds, phase }: EdgeShape): string => JSON.stringify([direction, kinds, otherKinds, phase]);

/** One call to the store for each shape among the keys. */
async function edgesOfKeys(store: GraphStore, keys: readonly EdgeKey[]): Promise<Edge[][]> {
  const byShape = new Map<string, { shape: EdgeShape; ids: string[] }>();
  for (const { id, shape, shapeName } of keys) {
    const group = byShape.get(shapeName);
    if (group) group.ids.push(id);
    else byShape.set(shapeName, { shape, ids: [id] });
  }
  const answers = new Map<string, Map<string, Edge[]>>();
  await Promise.all([...byShape].map(async ([name, { shape, ids }]) => answers.set(name, await edgesOfEach(store, ids, shape))));
  return keys.map(({ id, shapeName }) => answers.get(shapeName)?.get(id) ?? []);
}

/** The edges of each id. The store gives an edge between two of them once, at the first; here it stands at both ends. */
async function edgesOfEach(store: GraphStore, ids: readonly string[], shape: EdgeShape): Promise<Map<string, Edge[]>> {
  const { edges } = await store.edges({ ids, ...shape });
  const each = new Map<string, Edge[]>(ids.map((id) => [id, []]));
  const shared = new Set<string>();
  const fits = (far: string): boolean => {
    const kind = kindOfId(far);
    return !shape.otherKinds || (kind !== null && shape.otherKinds.includes(kind));
  };
  for (const edge of edges) {
    const out = shape.direction !== 'IN' && fits(edge.to) ? each.get(edge.from) : undefined;
    const into = shape.direction !== 'OUT' && edge.from !== edge.to && fits(edge.from) ? each.get(edge.to) : undefined;
    out?.push(edge);
    into?.push(edge);
    if (out && into) shared.add(edge.from).add(edge.to);
  }
  for (const id of shared) each.get(id)?.sort(edgeOrder(id));
  return each;
}

const edgeOrder = (id: string) => (a: Edge, b: Edge): number =>
  RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind) || byId(farEnd(a, id), farEnd(b, id)) || byCodeUnit(a.id, b.id);
