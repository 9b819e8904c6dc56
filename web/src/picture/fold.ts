/** Keeps a picture readable: the things that matter least are folded into "+12 provisions" cards, one for each column and kind. */
import type { EntityKind } from '@rules/schema';
import type { PictureGraph, PictureLink, PictureNode } from './graph.ts';
import { strengthOf } from './strength.ts';

/** Most cards drawn at once: layered layout stays clean and fast to about here. */
export const MOST_CARDS = 60;

export interface Folded {
  graph: PictureGraph;
  /** Cards drawn that are things, not folds. */
  drawn: number;
  /** Things inside folds. */
  folded: number;
  /** Links of the answer drawn one for one; links into a fold are drawn once for each kind. */
  linksDrawn: number;
}

/**
 * @param graph every thing of the answer, those that matter most first
 * @param names plural of a kind in words: "provisions"
 */
export function fold(graph: PictureGraph, names: (kind: EntityKind, count: number) => string, most = MOST_CARDS): Folded {
  if (graph.nodes.length <= most) return { graph, drawn: graph.nodes.length, folded: 0, linksDrawn: graph.links.length };
  // Each fold takes a card too, so room for one of each column and kind is kept.
  const groupOf = (node: PictureNode): string => `fold:${node.column}:${node.kind}`;
  let room = most;
  let kept = graph.nodes.slice(0, room);
  let rest = graph.nodes.slice(room);
  const groupsOf = (nodes: PictureNode[]): number => new Set(nodes.map(groupOf)).size;
  while (kept.length + groupsOf(rest) > most && room > 1) {
    room -= 1;
    kept = graph.nodes.slice(0, room);
    rest = graph.nodes.slice(room);
  }
  const into = new Map<string, PictureNode[]>();
  for (const node of rest) into.set(groupOf(node), [...(into.get(groupOf(node)) ?? []), node]);
  const folds = [...into].map(([id, nodes]): PictureNode => {
    const [first] = nodes as [PictureNode, ...PictureNode[]];
    // A fold of one would take as much room as the thing itself.
    if (nodes.length === 1) return first;
    const { kind, column } = first;
    const words = `+${nodes.length} ${names(kind, nodes.length)}`;
    return {
      id,
      kind,
      name: words,
      column,
      strong: false,
      folds: nodes.length,
      address: null,
      title: `${nodes.length} more ${names(kind, nodes.length)}: ${nodes
        .slice(0, 6)
        .map(({ title }) => title)
        .join('; ')}${nodes.length > 6 ? ' and more, all in the table' : ''}`,
    };
  });
  const single = new Set(folds.filter(({ folds: count }) => count === 0).map(({ id }) => id));
  const home = new Map(rest.filter(({ id }) => !single.has(id)).map((node) => [node.id, groupOf(node)]));
  const merged = new Map<string, PictureLink>();
  let linksDrawn = 0;
  for (const link of [...graph.links].sort((a, b) => strengthOf(a.kind) - strengthOf(b.kind))) {
    const from = home.get(link.from) ?? link.from;
    const to = home.get(link.to) ?? link.to;
    if (from === to) continue;
    const whole = from === link.from && to === link.to;
    if (whole) linksDrawn += 1;
    const id = whole ? link.id : `${link.kind}:${from}>${to}`;
    const before = merged.get(id);
    merged.set(id, before ? { ...before, ...(before.dashed ? { dashed: link.dashed, time: link.time } : {}) } : { ...link, id, from, to });
  }
  return {
    graph: { ...graph, nodes: [...kept, ...folds], links: [...merged.values()] },
    drawn: kept.length + single.size,
    folded: rest.length - single.size,
    linksDrawn,
  };
}
