/** The graph while it is built: every node and edge with the place in the data it comes from. */
import { edgeId, type Confidence, type Edge, type EntityNode, type Evidence, type Phase, type RelationKind } from '@rules/schema';
import type { BearsOn, Link } from '../format/common.ts';
import { basisOf, distinct, evidenceOfAll } from './evidence.ts';

/** A place in a data file: its path under the data folder, and keys and positions from its root. */
export interface Origin {
  file: string;
  path: readonly (string | number)[];
}
/** A thing stated twice, and where. */
export interface Repeat {
  id: string;
  first: Origin;
  second: Origin;
}
/** What a relation follows where it says nothing itself. */
export interface Entry {
  confidence: Confidence;
  evidence: readonly Evidence[];
}
/** An edge before it is complete: all but the ends may be left out. */
export type EdgeParts = Partial<Omit<Edge, 'id' | 'kind' | 'from' | 'to'>>;

export const at = (origin: Origin, ...path: (string | number)[]): Origin => ({ file: origin.file, path: [...origin.path, ...path] });
export const upper = <T extends string>(word: Lowercase<T>): T => word.toUpperCase() as T;

export class GraphBuilder {
  readonly nodes = new Map<string, EntityNode>();
  readonly edges = new Map<string, Edge>();
  readonly nodeOrigins = new Map<string, Origin>();
  readonly edgeOrigins = new Map<string, Origin>();
  readonly repeatedNodes: Repeat[] = [];
  readonly repeatedEdges: Repeat[] = [];

  /** Adds a node; the first of two with one id stands, the second is noted. */
  node(node: EntityNode, origin: Origin): Entry {
    const first = this.nodeOrigins.get(node.id);
    if (first) this.repeatedNodes.push({ id: node.id, first, second: origin });
    else {
      this.nodes.set(node.id, node);
      this.nodeOrigins.set(node.id, origin);
    }
    return node;
  }

  /** Adds an edge; the first of two with one id stands, the second is noted. */
  edge(kind: RelationKind, from: string, to: string, parts: EdgeParts, entry: Entry, origin: Origin): Edge {
    const phase: Phase | null = parts.phase ?? null;
    const id = edgeId(kind, from, to, phase);
    const confidence = parts.confidence ?? entry.confidence;
    const evidence = parts.evidence ?? entry.evidence.map((each) => ({ ...each, confidence }));
    const edge: Edge = {
      id,
      kind,
      from,
      to,
      phase,
      why: null,
      effect: null,
      alsoEffects: [],
      how: null,
      locator: null,
      note: null,
      provisionCheck: null,
      reviewed: null,
      obstacle: null,
      delivery: null,
      ...parts,
      confidence,
      basis: parts.basis ?? basisOf(kind, evidence),
      evidence,
    };
    edge.alsoEffects = [...edge.alsoEffects];
    const first = this.edgeOrigins.get(id);
    if (first) this.repeatedEdges.push({ id, first, second: origin });
    else {
      this.edges.set(id, edge);
      this.edgeOrigins.set(id, origin);
    }
    return edge;
  }

  /** Adds the relations of a list of an entry, each from the entry to the thing it names; `turned` for lists that name where a relation starts. */
  links(
    kind: RelationKind,
    self: string,
    list: readonly Link[] | undefined,
    entry: Entry,
    origin: Origin,
    { turned = false, ...defaults }: EdgeParts & { turned?: boolean } = {},
  ): void {
    list?.forEach((item, index) => {
      const other = typeof item === 'string' ? item : item.to;
      this.edge(
        kind,
        turned ? other : self,
        turned ? self : other,
        { ...defaults, ...(typeof item === 'string' ? {} : partsOf(item, entry)) },
        entry,
        at(origin, index),
      );
    });
  }

  /** Adds which foundations an entry bears on. */
  bearsOn(self: string, list: BearsOn | undefined, entry: Entry, origin: Origin): void {
    if (Array.isArray(list)) list.forEach((name, index) => this.edge('BEARS_ON', self, `foundation/${name}`, {}, entry, at(origin, index)));
    else
      for (const [name, item] of Object.entries(list ?? {}))
        this.edge(
          'BEARS_ON',
          self,
          `foundation/${name}`,
          typeof item === 'string' ? { why: item } : partsOf({ to: name, ...item }, entry),
          entry,
          at(origin, name),
        );
  }

  /** Adds evidence and a further effect to a relation that another entry states too. */
  also(edge: Edge, effect: string, evidence: readonly Evidence[]): void {
    edge.evidence = distinct([...edge.evidence, ...evidence]);
    edge.basis = basisOf(edge.kind, edge.evidence);
    if (!edge.alsoEffects.includes(effect)) edge.alsoEffects.push(effect);
  }
}

/** What a written relation says of itself, as parts of an edge. */
function partsOf(item: Exclude<Link, string>, entry: Entry): EdgeParts {
  const confidence = item.confidence ? upper<Confidence>(item.confidence) : entry.confidence;
  return {
    confidence,
    ...(item.why === undefined ? {} : { why: item.why }),
    ...(item.note === undefined ? {} : { note: item.note }),
    ...(item.how === undefined ? {} : { how: item.how }),
    ...(item.at === undefined ? {} : { locator: item.at }),
    ...(item.effect === undefined ? {} : { effect: item.effect }),
    ...(item.also_effects === undefined ? {} : { alsoEffects: [...item.also_effects] }),
    ...(item.checked === undefined ? {} : { provisionCheck: item.checked }),
    ...(item.basis === undefined ? {} : { basis: upper(item.basis) }),
    ...(item.sources === undefined ? {} : { evidence: evidenceOfAll(item.sources, confidence) }),
  };
}
