/** What lies around some things, step by step, up to a number of things. */
import type { Edge, EntityKind, EntityNode, RelationKind } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import type { Subgraph } from '../trace/types.ts';

export interface NeighbourhoodRequest {
  ids: readonly string[];
  /** Steps from them. */
  depth: number;
  relationKinds?: readonly RelationKind[];
  /** Kinds of thing to step to. */
  entityKinds?: readonly EntityKind[];
  /** Most things in the answer, those asked for included. */
  limit: number;
}

/**
 * The things asked for, those around them, and every edge between them that fits. One call to the store a step. Near things
 * come before far ones; what the limit leaves out is counted at the thing it hangs on, by kind of edge. Ids that name
 * nothing are passed over.
 */
export async function neighbourhood(
  store: GraphStore,
  { ids, depth, relationKinds, entityKinds, limit }: NeighbourhoodRequest,
): Promise<Subgraph> {
  const found = (await store.nodes(ids)).filter((node) => node !== null);
  const entities = new Map<string, EntityNode>(found.map((node) => [node.id, node]));
  const relations = new Map<string, Edge>();
  const left = new Map<string, { at: string; relationKind: RelationKind; count: number }>();

  let frontier = [...entities.keys()];
  for (let step = 0; step <= depth && frontier.length > 0; step += 1) {
    const { edges } = await store.edges({
      ids: frontier,
      direction: 'BOTH',
      ...(relationKinds && { kinds: relationKinds }),
      ...(entityKinds && { otherKinds: entityKinds }),
    });
    const here = new Set(frontier);
    const next: string[] = [];
    for (const edge of edges) {
      const near = here.has(edge.from) ? edge.from : edge.to;
      const far = near === edge.from ? edge.to : edge.from;
      const isNew = !entities.has(far) && !next.includes(far);
      if (isNew && step === depth) continue;
      if (isNew && entities.size + next.length >= limit) {
        const key = `${near} ${edge.kind}`;
        const known = left.get(key);
        if (known) known.count += 1;
        else left.set(key, { at: near, relationKind: edge.kind, count: 1 });
        continue;
      }
      if (isNew) next.push(far);
      relations.set(edge.id, edge);
    }
    for (const node of await store.nodes(next)) if (node) entities.set(node.id, node);
    frontier = next;
  }
  const leftOut = [...left.values()].flatMap(({ at, ...rest }) => {
    const node = entities.get(at);
    return node ? [{ at: node, ...rest }] : [];
  });
  return { entities: [...entities.values()], relations: [...relations.values()], leftOut };
}
