/** Everything the memory store holds of one release, built once and never changed: the graph, the nodes by kind, the names and words. */
import { MultiDirectedGraph } from 'graphology';
import { RELATION_KINDS } from '@rules/schema';
import type { Edge, EntityKind, EntityNode, InstrumentNode, Release } from '@rules/schema';
import { idFromAddress } from '../../search/address.ts';
import { aliasIndex } from '../../search/names.ts';
import { knownOf } from '../../search/nearest.ts';
import type { Known } from '../../search/nearest.ts';
import { nameKey } from '../../search/words.ts';
import { deriveFacts, lawOf } from '../derived.ts';
import type { NodeFacts } from '../derived.ts';
import { listed } from '../filter.ts';
import type { Listed } from '../filter.ts';
import { byCodeUnit, idKey } from '../keys.ts';
import { buildSearchIndex } from './search-index.ts';
import type { SearchIndex } from './search-index.ts';

/** An edge as seen from one of its ends. */
export interface Seen {
  edge: Edge;
  direction: 'OUT' | 'IN';
  far: string;
  farKind: EntityKind;
}

export interface Built {
  release: Release;
  graph: MultiDirectedGraph<EntityNode, Edge>;
  facts: ReadonlyMap<string, NodeFacts>;
  /** Nodes by kind, in the natural order of ids. */
  byKind: ReadonlyMap<EntityKind, readonly Listed[]>;
  /** For each id its place in the natural order of all ids. */
  rank: ReadonlyMap<string, number>;
  /** For each id its edges, ordered by relation kind, far end, edge id. A loop is seen once, as OUT. */
  seen: ReadonlyMap<string, readonly Seen[]>;
  /** The id that an id or alias in lower case, or an alias's name key, stands for; null where several nodes share the alias. */
  names: ReadonlyMap<string, string | null>;
  /** What the search for the nearest id compares with. */
  known: readonly Known[];
  index: SearchIndex;
}

/** Builds a store's holdings. Throws where an id stands twice or an edge has an end that is no node. */
export function build(release: Release): Built {
  const facts = deriveFacts(release);
  const graph = new MultiDirectedGraph<EntityNode, Edge>();
  for (const node of release.nodes) graph.addNode(node.id, node);
  for (const edge of release.edges) graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, edge);

  const keyed = release.nodes.map((node) => ({ node, key: idKey(node.id) }));
  const inOrder = keyed.sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.node.id, b.node.id)).map(({ node }) => node);
  const rank = new Map(inOrder.map((node, index) => [node.id, index]));
  const instruments = new Map<string, InstrumentNode>();
  for (const node of inOrder) if (node.kind === 'INSTRUMENT') instruments.set(node.id, node);

  return {
    release,
    graph,
    facts,
    byKind: groupByKind(inOrder, facts),
    rank,
    seen: seenFromEachEnd(graph, rank),
    names: namesOfNodes(inOrder),
    known: knownOf(inOrder),
    index: buildSearchIndex(inOrder, facts, (node) => lawOf(node, instruments)),
  };
}

function groupByKind(nodes: readonly EntityNode[], facts: ReadonlyMap<string, NodeFacts>): Map<EntityKind, Listed[]> {
  const groups = new Map<EntityKind, Listed[]>();
  for (const node of nodes) {
    const known = facts.get(node.id);
    if (!known) continue;
    const group = groups.get(node.kind);
    if (group) group.push(listed(node, known));
    else groups.set(node.kind, [listed(node, known)]);
  }
  return groups;
}

function seenFromEachEnd(graph: MultiDirectedGraph<EntityNode, Edge>, rank: ReadonlyMap<string, number>): Map<string, Seen[]> {
  const kindRank = new Map(RELATION_KINDS.map((kind, index) => [kind, index]));
  const place = (seen: Seen): [number, number] => [kindRank.get(seen.edge.kind) ?? 0, rank.get(seen.far) ?? 0];
  const all = new Map<string, Seen[]>();
  graph.forEachNode((id) => {
    const seen: Seen[] = [];
    graph.forEachEdge(id, (_key, edge, from, to, fromNode, toNode) => {
      if (from === id) seen.push({ edge, direction: 'OUT', far: to, farKind: toNode.kind });
      else seen.push({ edge, direction: 'IN', far: from, farKind: fromNode.kind });
    });
    const keyed = seen.map((item) => ({ item, place: place(item) }));
    keyed.sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || byCodeUnit(a.item.edge.id, b.item.edge.id));
    all.set(
      id,
      keyed.map(({ item }) => item),
    );
  });
  return all;
}

const namesOfNodes = (nodes: readonly EntityNode[]): Map<string, string | null> =>
  new Map([...aliasIndex(nodes), ...nodes.map(({ id }) => [id.toLowerCase(), id] as const)]);

/** The node that an id, an alias or a whole address names; null where there is none, or where several nodes share the alias. */
export function resolve(built: Built, asked: string): EntityNode | null {
  for (const text of [asked.trim(), ...idFromAddress(asked)]) {
    const id = built.graph.hasNode(text) ? text : (built.names.get(text.toLowerCase()) ?? built.names.get(nameKey(text)));
    if (id) return built.graph.getNodeAttributes(id);
  }
  return null;
}
