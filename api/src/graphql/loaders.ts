/**
 * What one request has read from the store. Each thing is read once, and what is asked for at the same depth of a query is
 * asked of the store in one call, so that a query of a hundred things costs a call a level and not a call a thing.
 * What has been read is given at once and not as a promise: an answer of thousands of fields is then built in one go.
 */
import DataLoader from 'dataloader';
import type { Edge, EntityKind, EntityNode, NodeOf, SeedTable } from '@rules/schema';
import { edgesWithLevers } from '../domain/explore/levers-held.ts';
import type { GraphStore } from '../store/port.ts';
import { edgesOfKeys, edgeKey } from './edge-batch.ts';
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
  edges(id: string, shape: EdgeShape): Promise<Edge[]>;
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
  const edgeLoader = new DataLoader<EdgeKey, Edge[], string>((keys) => edgesOfKeys(store, keys), {
    cacheKeyFn: (key) => `${key.id} ${key.shapeName}`,
  });

  const node = (id: string): MaybePromise<EntityNode | null> => {
    const found = read.get(id);
    return found === undefined ? nodeLoader.load(id) : found;
  };
  const nodes = (ids: readonly string[]): MaybePromise<EntityNode[]> => {
    const unread = ids.some((id) => !read.has(id));
    const found = unread ? Promise.all(ids.map(async (id) => node(id))) : ids.map((id) => read.get(id) ?? null);
    return andThen(found, (all) => all.filter((one) => one !== null));
  };
  return {
    node,
    nodes,
    known: (id) => andThen(node(id), (found) => found ?? missing(id)),
    knownOf: (kind, id) => andThen(node(id), (found) => (isOfKind(kind, found) ? found : missing(id))),
    ofKind: (kind, id) => (id === null ? null : andThen(node(id), (found) => (isOfKind(kind, found) ? found : null))),
    allOfKind: <K extends EntityKind>(kind: K, ids: readonly string[]) =>
      andThen(nodes(ids), (all) => all.filter((found) => isOfKind(kind, found))),
    keep(all) {
      for (const one of all) if (!read.has(one.id)) read.set(one.id, one);
    },
    async readAhead(ids) {
      const unread = [...new Set(ids)].filter((id) => !read.has(id));
      if (unread.length > 0) await readNodes(unread);
    },
    edges: (id, shape) => edgeLoader.load(edgeKey(id, shape)),
    edgesWithLevers: once(() => edgesWithLevers(store)),
    tables: once(() => store.tables()),
  };
}

/** The data check refuses a release in which this could happen. */
function missing(id: string): never {
  throw new Error(`The release refers to ${id}, which it does not hold or holds as another kind`);
}

const isOfKind = <K extends EntityKind>(kind: K, node: EntityNode | null): node is NodeOf<K> & EntityNode => node?.kind === kind;

/** Read at the first call, kept for the rest of the request. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (kept ??= read());
}
