/**
 * What one request has read from the store. Each thing is read once, and what is asked for at the same depth of a query is
 * asked of the store in one call, so that a query of a hundred things costs a call a level and not a call a thing.
 * What has been read is given at once and not as a promise: an answer of thousands of fields is then built in one go.
 */
import DataLoader from 'dataloader';
import type { Edge, EntityKind, EntityNode, NodeOf, SeedTable } from '@rules/schema';
import { edgesWithLevers } from '../domain/explore/levers-held.ts';
import type { Facts } from '../domain/read/facts.ts';
import type { GraphStore, Walked } from '../store/port.ts';
import { edgesOfKeys, edgeKey, edgeOrder } from './edge-batch.ts';
import type { EdgeKey, EdgeShape } from './edge-batch.ts';

export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value, at once where it is there. */
export const andThen = <T, U>(value: MaybePromise<T>, goOn: (value: T) => U): MaybePromise<U> =>
  value instanceof Promise ? value.then((found) => goOn(found)) : goOn(value);

export interface Loaders {
  /** A node by id or alias; null where there is none. */
  node(id: string): MaybePromise<EntityNode | null>;
  /** Nodes by id, without those there are none of. */
  nodes(ids: readonly string[]): MaybePromise<EntityNode[]>;
  /** A node that the data says exists, such as the end of an edge. Throws where the release is broken. */
  known(id: string): MaybePromise<EntityNode>;
  /** The same, where it must be of one kind. */
  knownOf<K extends EntityKind>(kind: K, id: string): MaybePromise<NodeOf<K>>;
  /** A node of one kind; null where the id names none or another kind. */
  ofKind<K extends EntityKind>(kind: K, id: string | null): MaybePromise<NodeOf<K> | null>;
  /** Nodes of one kind, without those of another. */
  allOfKind<K extends EntityKind>(kind: K, ids: readonly string[]): MaybePromise<NodeOf<K>[]>;
  /** Takes nodes that were read otherwise, so that they are not read again. */
  keep(nodes: Iterable<EntityNode>): void;
  /** Reads nodes that will be asked for, in one call. */
  readAhead(ids: Iterable<string>): Promise<void>;
  /** All edges of a thing that fit the shape, ordered by relation kind, far end, edge id. */
  edges(id: string, shape: EdgeShape): MaybePromise<readonly Edge[]>;
  /** The ids that these edges lead to, in their order. */
  reached(id: string, shape: EdgeShape & { direction: 'OUT' | 'IN' }): MaybePromise<readonly string[]>;
  /** Takes what an answer of the domain was made from, so that it is not read again. */
  keepFacts(facts: Facts): void;
  /** Takes what a walk came by, so that it is not read again. */
  keepWalk(walked: Walked): void;
  /** Every edge from a rule to a change that carries levers. */
  edgesWithLevers(): Promise<Edge[]>;
  tables(): Promise<SeedTable[]>;
}

export function createLoaders(store: GraphStore): Loaders {
  const read = new Map<string, EntityNode | null>();
  const readNodes = async (ids: readonly string[]): Promise<(EntityNode | null)[]> => {
    const found = await store.nodes(ids);
    ids.forEach((id, index) => read.set(id, found[index] ?? null));
    return found;
  };
  const nodeLoader = new DataLoader<string, EntityNode | null>(readNodes);
  const readEdges = new Map<string, readonly Edge[]>();
  const reached = new Map<string, readonly string[]>();
  const edgeLoader = new DataLoader<EdgeKey, readonly Edge[], string>((keys) => edgesOfKeys(store, keys), { cacheKeyFn: nameOf });

  const node = (id: string): MaybePromise<EntityNode | null> => {
    const found = read.get(id);
    return found === undefined ? nodeLoader.load(id) : found;
  };
  const nodes = (ids: readonly string[]): MaybePromise<EntityNode[]> => {
    const unread = ids.some((id) => !read.has(id));
    const found = unread ? Promise.all(ids.map(async (id) => node(id))) : ids.map((id) => read.get(id) ?? null);
    return andThen(found, (all) => all.filter((one) => one !== null));
  };
  const edges = (id: string, shape: EdgeShape): MaybePromise<readonly Edge[]> => {
    const key = edgeKey(id, shape);
    return readEdges.get(nameOf(key)) ?? edgesInFacts(id, shape) ?? edgeLoader.load(key);
  };
  const kept: Facts[] = [];
  const edgesInFacts = (id: string, { kinds, direction, otherKinds, phase }: EdgeShape): Edge[] | undefined => {
    if (!kinds || otherKinds || phase || direction === 'BOTH') return undefined;
    const facts = kept.find((one) => one.holdsAll(id, kinds, direction));
    return facts && [...(direction === 'OUT' ? facts.edgesFrom(id, ...kinds) : facts.edgesTo(id, ...kinds))].sort(edgeOrder(id));
  };
  const keep = (all: Iterable<EntityNode>): void => {
    for (const one of all) if (!read.has(one.id)) read.set(one.id, one);
  };
  return {
    node,
    nodes,
    known: (id) => andThen(node(id), (found) => found ?? missing(id)),
    knownOf: (kind, id) => andThen(node(id), (found) => (isOfKind(kind, found) ? found : missing(id))),
    ofKind: (kind, id) => (id === null ? null : andThen(node(id), (found) => (isOfKind(kind, found) ? found : null))),
    allOfKind: <K extends EntityKind>(kind: K, ids: readonly string[]) =>
      andThen(nodes(ids), (all) => all.filter((found) => isOfKind(kind, found))),
    keep,
    keepFacts(facts) {
      keep(facts.nodes());
      kept.push(facts);
    },
    keepWalk({ steps, ends }) {
      keep(ends);
      for (const { step, from } of steps)
        for (const [id, { edges, to }] of from) {
          const name = nameOf(edgeKey(id, step));
          reached.set(name, to);
          if (step.edges) readEdges.set(name, edges);
        }
    },
    async readAhead(ids) {
      const unread = [...new Set(ids)].filter((id) => !read.has(id));
      if (unread.length > 0) await readNodes(unread);
    },
    edges,
    reached: (id, shape) =>
      reached.get(nameOf(edgeKey(id, shape))) ??
      andThen(edges(id, shape), (all) => all.map((edge) => (shape.direction === 'OUT' ? edge.to : edge.from))),
    edgesWithLevers: once(() => edgesWithLevers(store)),
    tables: once(() => store.tables()),
  };
}

/** The data check refuses a release in which this could happen. */
function missing(id: string): never {
  throw new Error(`The release refers to ${id}, which it does not hold or holds as another kind`);
}

const nameOf = ({ id, shapeName }: EdgeKey): string => `${id} ${shapeName}`;

const isOfKind = <K extends EntityKind>(kind: K, node: EntityNode | null): node is NodeOf<K> & EntityNode => node?.kind === kind;

/** Read at the first call, kept for the rest of the request. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (kept ??= read());
}
