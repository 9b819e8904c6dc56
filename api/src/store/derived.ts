/** What follows from a release for each node and is asked for in lists: pure functions, so that every store keeps the same facts. */
import { instrumentOf, isInTheWayAsRead, lightestLever } from '@rules/schema';
import type { Edge, EntityNode, InstrumentClass, InstrumentNode, Membership, Release } from '@rules/schema';

/** A release that may be too large to hold at once: its things and edges can be gone through any number of times, always the same. */
export interface ReadableRelease extends Omit<Release, 'nodes' | 'edges'> {
  nodes: Iterable<EntityNode>;
  edges: Iterable<Edge>;
}

/** Facts of one node that its own fields do not hold. Lists are without repeats, in the order of the release's edges. */
export interface NodeFacts {
  /** Ids of foundations it bears on. */
  foundations: readonly string[];
  /** Ids of policy areas it falls under; a provision's are those of its instrument. */
  policyAreas: readonly string[];
  /** Class and membership of an instrument, or of the instrument a provision stands in. */
  instrumentClass: InstrumentClass | null;
  membership: Membership | null;
  /** Year of an instrument, of a provision's instrument, or the year in which a document or statement is dated. */
  year: number | null;
  /** Of a change: ids of who holds the lightest lever of each rule that stood in the way when the law was last read. */
  leverHolders: readonly string[];
  /** Ids of the sources it is stated in or rests on. */
  sources: readonly string[];
  /** Number of edges, a measure of how much hangs on it. */
  degree: number;
}

/** The facts of every node of a release, by id. */
export function deriveFacts(release: Release): Map<string, NodeFacts> {
  const facts = gatherFacts(release);
  return new Map(release.nodes.map((node) => [node.id, facts.factsOf(node)]));
}

/** What a release holds as a whole. */
export interface Gathered {
  count: { nodes: number; edges: number };
  factsOf(node: EntityNode): NodeFacts;
  /** The instrument that a node is or stands in. */
  lawOf(node: EntityNode): InstrumentNode | undefined;
}

/** Goes through a release once. Throws an Error that names the first edge with an end that is no node of it. */
export function gatherFacts({ nodes, edges }: ReadableRelease): Gathered {
  const instruments = new Map<string, InstrumentNode>();
  const ids = new Set<string>();
  const count = { nodes: 0, edges: 0 };
  for (const node of nodes) {
    ids.add(node.id);
    count.nodes += 1;
    if (node.kind === 'INSTRUMENT') instruments.set(node.id, node);
  }

  const foundations = new Lists();
  const policyAreas = new Lists();
  const leverHolders = new Lists();
  const stated = new Lists();
  const degree = new Map<string, number>();
  for (const { id, kind, from, to, obstacle } of edges) {
    if (!ids.has(from) || !ids.has(to)) throw noSuchEnd(id, ids.has(from) ? to : from);
    count.edges += 1;
    degree.set(from, (degree.get(from) ?? 0) + 1);
    if (to !== from) degree.set(to, (degree.get(to) ?? 0) + 1);
    if (kind === 'BEARS_ON') foundations.add(from, to);
    if (kind === 'FALLS_UNDER') policyAreas.add(from, to);
    if (kind === 'STATED_IN') stated.add(from, to);
    if (isInTheWayAsRead({ kind, obstacle })) leverHolders.add(to, lightestLever(obstacle?.levers ?? [])?.holder ?? null);
  }

  return {
    count,
    lawOf: (node) => lawOf(node, instruments),
    factsOf(node) {
      const law = lawOf(node, instruments);
      const membership = node.kind === 'POLICY_AREA' ? node.membership : (law?.membership ?? null);
      const restsOn = node.evidence.flatMap(({ source }) => source ?? []);
      return {
        foundations: foundations.of(node.id),
        policyAreas: policyAreas.of(law?.id ?? node.id),
        instrumentClass: law?.instrumentClass ?? null,
        membership,
        year: law ? law.year : yearWritten(node),
        leverHolders: leverHolders.of(node.id),
        sources: [...new Set([...stated.of(node.id), ...restsOn])],
        degree: degree.get(node.id) ?? 0,
      };
    },
  };
}

const noSuchEnd = (edge: string, end: string): Error =>
  new Error(`The edge ${edge} has an end, ${end}, that is no node of the release. Check the data with "npm run data:check".`);

/** The instrument a node is or stands in; undefined for what is no law. */
export function lawOf(node: EntityNode, instruments: ReadonlyMap<string, InstrumentNode>): InstrumentNode | undefined {
  if (node.kind === 'INSTRUMENT') return node;
  return node.kind === 'PROVISION' ? (instruments.get(node.instrument) ?? instruments.get(instrumentOf(node.id))) : undefined;
}

/** The year a date in words begins with ("2021-03", "2021"); null where it begins with none. */
function yearWritten(node: EntityNode): number | null {
  const date = node.kind === 'STATEMENT' || node.kind === 'SOURCE' ? node.date : node.kind === 'PLAN' ? node.published : null;
  const year = /^\d{4}(?!\d)/.exec(date ?? '');
  return year ? Number(year[0]) : null;
}

/** Values gathered under a key, each once. */
class Lists {
  readonly #values = new Map<string, Set<string>>();
  add(key: string, value: string | null): void {
    if (value === null) return;
    const values = this.#values.get(key);
    if (values) values.add(value);
    else this.#values.set(key, new Set([value]));
  }
  of(key: string): readonly string[] {
    return [...(this.#values.get(key) ?? [])];
  }
}
