/** Some things and what joins them: the part of the graph that a reader has opened. */
import type { GraphStore } from '../../store/port.ts';
import type { Subgraph } from '../trace/types.ts';

/**
 * The things, each once, in the order asked for, and every edge from one of them to another. Ids that name nothing are passed over. With `known`,
 * further things: the edges between the first and these too, but neither these nor the edges among them.
 */
export async function between(store: GraphStore, ids: readonly string[], known: readonly string[] = []): Promise<Subgraph> {
  const found = (await store.nodes(ids)).filter((node) => node !== null);
  const entities = new Map(found.map((node) => [node.id, node]));
  if (entities.size === 0) return { entities: [], relations: [], leftOut: [] };
  const others = new Set(known);
  // An edge between two of them starts at one of them.
  const { edges } = await store.edges({ ids: [...entities.keys()], direction: others.size === 0 ? 'OUT' : 'BOTH' });
  const isIn = (id: string): boolean => entities.has(id) || others.has(id);
  return { entities: [...entities.values()], relations: edges.filter(({ from, to }) => isIn(from) && isIn(to)), leftOut: [] };
}
