/** The edges of many things in few calls: one for each shape that is asked for. */
import { kindOfId, RELATION_KINDS } from '@rules/schema';
import type { Edge } from '@rules/schema';
import { byCodeUnit, byId } from '../store/keys.ts';
import type { EdgesRequest, GraphStore } from '../store/port.ts';

/** Which edges of a thing: all of EdgesRequest but the ids. */
export type EdgeShape = Pick<EdgesRequest, 'kinds' | 'direction' | 'otherKinds' | 'phase'>;

export interface EdgeKey {
  id: string;
  shape: EdgeShape;
  shapeName: string;
}

export const edgeKey = (id: string, shape: EdgeShape): EdgeKey => ({
  id,
  shape,
  shapeName: JSON.stringify([shape.direction, shape.kinds, shape.otherKinds, shape.phase]),
});

/** The edges of each key, in the order of the keys. */
export async function edgesOfKeys(store: GraphStore, keys: readonly EdgeKey[]): Promise<Edge[][]> {
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

const farEnd = (edge: Edge, id: string): string => (edge.from === id ? edge.to : edge.from);

/** The order of the edges of a thing: see EdgesAnswer. */
export const edgeOrder =
  (id: string) =>
  (a: Edge, b: Edge): number =>
    RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind) || byId(farEnd(a, id), farEnd(b, id)) || byCodeUnit(a.id, b.id);
