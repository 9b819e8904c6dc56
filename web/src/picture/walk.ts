/**
 * How the arrow keys walk the picture. Right follows a link away from the change, left follows one back towards it, up and down go
 * through the other links that could have been taken at that step. Links are taken hardest first, then by name.
 */
import type { PictureGraph, PictureLink, PictureNode } from './graph.ts';
import { strengthOf } from './strength.ts';

/** Where the reader stands and how they came there. */
export interface Standing {
  at: string;
  /** The step that led here; null at the start. */
  came: { from: string; way: 'right' | 'left' } | null;
}
export interface Neighbour {
  node: PictureNode;
  link: PictureLink;
}
export type Arrow = 'right' | 'left' | 'up' | 'down';

/** A walker over one picture; build it once for each picture. */
export function walker(graph: PictureGraph) {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const links = new Map<string, Neighbour[]>();
  for (const link of graph.links) {
    for (const [here, there] of [
      [link.from, link.to],
      [link.to, link.from],
    ] as const) {
      const node = nodes.get(there);
      if (!node || !nodes.has(here)) continue;
      const list = links.get(here) ?? [];
      if (!list.some((one) => one.node.id === there && strengthOf(one.link.kind) <= strengthOf(link.kind))) {
        links.set(here, [...list.filter((one) => one.node.id !== there), { node, link }]);
      }
    }
  }
  const order = (a: Neighbour, b: Neighbour): number =>
    strengthOf(a.link.kind) - strengthOf(b.link.kind) || a.node.name.localeCompare(b.node.name, 'en-GB', { numeric: true });
  const columnOf = (id: string): number => nodes.get(id)?.column ?? 0;
  const around = (id: string): Neighbour[] => (links.get(id) ?? []).slice().sort(order);
  const onward = (id: string): Neighbour[] => around(id).filter(({ node }) => node.column >= columnOf(id));
  const back = (id: string): Neighbour[] => around(id).filter(({ node }) => node.column < columnOf(id));
  const choices = (standing: Standing): Neighbour[] =>
    standing.came ? (standing.came.way === 'right' ? onward : back)(standing.came.from) : [];

  return {
    /** Where Home leads: the card that the picture is about, or else the first of the first column. */
    home: (): Standing | null => {
      const first = nodes.get(graph.home ?? '') ?? graph.nodes.filter(({ column }) => column === 0)[0] ?? graph.nodes[0];
      return first ? { at: first.id, came: null } : null;
    },
    /** One step, or null where nothing lies that way. */
    step: (standing: Standing, arrow: Arrow): Standing | null => {
      if (arrow === 'up' || arrow === 'down') {
        const list = choices(standing);
        const here = list.findIndex(({ node }) => node.id === standing.at);
        const next = list[here + (arrow === 'down' ? 1 : -1)];
        return next && here >= 0 ? { at: next.node.id, came: standing.came } : null;
      }
      const list = (arrow === 'right' ? onward : back)(standing.at);
      // Going back takes the way one came, where that leads back.
      const before =
        arrow === 'left' && standing.came?.way === 'right' ? list.find(({ node }) => node.id === standing.came?.from) : undefined;
      const next = before ?? list[0];
      return next ? { at: next.node.id, came: { from: standing.at, way: arrow } } : null;
    },
    /** The card one stands on, the link that led there, and which of how many choices it was. */
    describe: (
      standing: Standing,
    ): { node: PictureNode; link: PictureLink | null; from: PictureNode | null; place: number; of: number; around: number } | null => {
      const node = nodes.get(standing.at);
      if (!node) return null;
      const list = choices(standing);
      const place = list.findIndex((one) => one.node.id === standing.at);
      return {
        node,
        link: list[place]?.link ?? null,
        from: standing.came ? (nodes.get(standing.came.from) ?? null) : null,
        place: place + 1,
        of: list.length,
        around: around(standing.at).length,
      };
    },
  };
}
export type Walker = ReturnType<typeof walker>;
