/** What one question has read from the store so far: nodes by id, and edges by their ends. Filled a frontier at a time. */
import { instrumentOf, kindOfId } from '@rules/schema';
import type { Edge, EntityNode, InstrumentNode, RelationKind } from '@rules/schema';
import type { Direction, EdgesRequest, GraphStore } from '../../store/port.ts';

export class Facts {
  readonly #nodes = new Map<string, EntityNode>();
  readonly #edges = new Map<string, Edge>();
  readonly #from = new Map<string, Edge[]>();
  readonly #to = new Map<string, Edge[]>();
  /** Frontiers of which all edges of some kinds are read. */
  readonly #whole: { ids: ReadonlySet<string>; kinds: ReadonlySet<RelationKind>; direction: Direction }[] = [];

  /** Reads those of the nodes that are not read yet, in one call. Ids that name nothing are passed over. */
  async readNodes(store: GraphStore, ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#nodes.has(id));
    if (missing.length === 0) return;
    const found = await store.nodes(missing);
    missing.forEach((id, index) => {
      const node = found[index];
      if (node) {
        this.#nodes.set(id, node);
        this.#nodes.set(node.id, node);
      }
    });
  }

  /** Reads the edges of a whole frontier in one call and returns them; with `ends` the things they join too. */
  async readEdges(store: GraphStore, request: EdgesRequest): Promise<readonly Edge[]> {
    if (request.ids.length === 0) return [];
    const { edges, ends } = await store.edges(request);
    this.add(ends, edges);
    this.#note(request);
    return edges;
  }

  /** Reads several frontiers, and nodes, at once, and gives the edges of each. What is read is added in the order asked, whichever comes first. */
  async readTogether(store: GraphStore, requests: readonly EdgesRequest[], nodes: readonly string[] = []): Promise<Edge[][]> {
    const missing = [...new Set(nodes)].filter((id) => !this.#nodes.has(id));
    const [answers, found] = await Promise.all([
      store.edgesOfAll(requests),
      missing.length === 0 ? Promise.resolve([]) : store.nodes(missing),
    ]);
    for (const { ends, edges } of answers) this.add(ends, edges);
    requests.forEach((request) => this.#note(request));
    missing.forEach((id, index) => {
      const node = found[index];
      if (node) this.#nodes.set(id, node).set(node.id, node);
    });
    return answers.map(({ edges }) => edges);
  }

  /** Whether all edges of these kinds that lead from a thing (OUT), or to it (IN), are read. */
  holdsAll(id: string, kinds: readonly RelationKind[], direction: 'OUT' | 'IN'): boolean {
    return this.#whole.some(
      (read) =>
        (read.direction === direction || read.direction === 'BOTH') && read.ids.has(id) && kinds.every((kind) => read.kinds.has(kind)),
    );
  }

  #note({ ids, kinds, direction, otherKinds, phase, limitPerId }: EdgesRequest): void {
    if (kinds && !otherKinds && !phase && limitPerId === undefined)
      this.#whole.push({ ids: new Set(ids), kinds: new Set(kinds), direction });
  }

  /** Adds what was come by otherwise. */
  add(nodes: Iterable<EntityNode>, edges: Iterable<Edge>): this {
    for (const node of nodes) this.#nodes.set(node.id, node);
    for (const edge of edges) {
      if (this.#edges.has(edge.id)) continue;
      this.#edges.set(edge.id, edge);
      push(this.#from, edge.from, edge);
      push(this.#to, edge.to, edge);
    }
    return this;
  }

  node(id: string | null): EntityNode | undefined {
    return id === null ? undefined : this.#nodes.get(id);
  }

  /** The instrument that a law id is or stands in. */
  instrument(lawId: string): InstrumentNode | undefined {
    const own = this.#nodes.get(lawId);
    if (own?.kind === 'INSTRUMENT') return own;
    const parent = this.#nodes.get(own?.kind === 'PROVISION' ? own.instrument : instrumentOf(lawId));
    return parent?.kind === 'INSTRUMENT' ? parent : undefined;
  }

  /** Everything read so far, each thing once. */
  nodes(): EntityNode[] {
    return [...new Set(this.#nodes.values())];
  }

  /** Every instrument read so far. */
  instruments(): InstrumentNode[] {
    const found = new Set<InstrumentNode>();
    for (const node of this.#nodes.values()) if (node.kind === 'INSTRUMENT') found.add(node);
    return [...found];
  }

  edgesFrom(id: string, ...kinds: RelationKind[]): Edge[] {
    return (this.#from.get(id) ?? []).filter((edge) => kinds.includes(edge.kind));
  }

  edgesTo(id: string, ...kinds: RelationKind[]): Edge[] {
    return (this.#to.get(id) ?? []).filter((edge) => kinds.includes(edge.kind));
  }
}

/** The law ids among some ids, each with its instrument's. */
export function withInstruments(ids: Iterable<string | null>): string[] {
  const all = new Set<string>();
  for (const id of ids) {
    if (id === null) continue;
    all.add(id);
    if (kindOfId(id) === 'PROVISION') all.add(instrumentOf(id));
  }
  return [...all];
}

const push = (index: Map<string, Edge[]>, key: string, edge: Edge): void => {
  const list = index.get(key);
  if (list) list.push(edge);
  else index.set(key, [edge]);
};
