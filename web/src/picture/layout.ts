/** Where each card stands and how each line runs: ELK's layered layout in a worker that is kept, one partition for each column. */
import ELK, { type ELK as Elk, type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk-api.js';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';
import type { PictureGraph, PictureLink } from './graph.ts';

export interface Point {
  x: number;
  y: number;
}
export interface Card extends Point {
  width: number;
  height: number;
}
export interface Layout {
  width: number;
  height: number;
  /** Centre and size of each card by id. */
  cards: Map<string, Card>;
  /** Points of each line by link id, from its start to its end. */
  routes: Map<string, Point[]>;
  /** Where each line turns between two columns, by link id: 0 at its start's side, 1 at its end's. */
  lanes: Map<string, number>;
  /** Left edge of each column; null for a column without cards. */
  columns: (number | null)[];
}

export const CARD_WIDTH = 192;
/** Space between two columns; more beside the change, where most lines meet. */
const GAP = 28;
const FIRST_GAP = 44;
const MARGIN = 8;
/** How far a line inside one column bows out at its right side. */
const BOW = 18;
const CARD_HEIGHT = 50;
const TALLEST = 230;
const PORT = 13;
const PATIENCE_MS = 20_000;

interface Layouter {
  elk: Elk;
  broken: Promise<never>;
}
let kept: Layouter | null = null;

/** The one layout worker of the page, started when the first picture is drawn. ELK does not notice a worker that cannot start; `broken` does. */
function layouter(): Layouter {
  if (kept) return kept;
  const worker = new Worker(elkWorker);
  const broken = new Promise<never>((_, reject) =>
    worker.addEventListener('error', () => reject(new Error('The layout worker could not start.'))),
  );
  broken.catch(() => undefined);
  kept = { elk: new ELK({ workerFactory: () => worker }), broken };
  return kept;
}

/** A card grows with the lines that meet one of its sides, so that their heads do not overlap. */
function heightOf(id: string, graph: PictureGraph, columnOf: Map<string, number>): number {
  let left = 0;
  let right = 0;
  for (const { from, to } of graph.links) {
    if (from !== id && to !== id) continue;
    const other = columnOf.get(from === id ? to : from) ?? 0;
    if (other > (columnOf.get(id) ?? 0)) right += 1;
    else if (other < (columnOf.get(id) ?? 0)) left += 1;
  }
  return Math.min(TALLEST, Math.max(CARD_HEIGHT, Math.max(left, right) * PORT + 12));
}

/** The graph as ELK wants it. Lines inside one column are left out, since they would split it; all others run from left to right. */
export function elkGraph(graph: PictureGraph): ElkNode {
  const columnOf = new Map(graph.nodes.map(({ id, column }) => [id, column]));
  const edges = graph.links.flatMap((link): ElkExtendedEdge[] => {
    const from = columnOf.get(link.from);
    const to = columnOf.get(link.to);
    if (from === undefined || to === undefined || from === to) return [];
    const [left, right] = from < to ? [link.from, link.to] : [link.to, link.from];
    return [{ id: link.id, sources: [left], targets: [right] }];
  });
  return {
    id: 'picture',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.edgeRouting': 'POLYLINE',
      'elk.padding': '[top=8,left=8,bottom=8,right=8]',
      'elk.spacing.nodeNode': '14',
      'elk.spacing.edgeNode': '12',
      'elk.spacing.edgeEdge': '9',
      'elk.layered.spacing.nodeNodeBetweenLayers': '44',
      'elk.layered.spacing.edgeNodeBetweenLayers': '8',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
      'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
      'elk.separateConnectedComponents': 'false',
    },
    children: graph.nodes.map((node) => ({
      id: node.id,
      width: CARD_WIDTH,
      height: heightOf(node.id, graph, columnOf),
      layoutOptions: { 'elk.partitioning.partition': String(node.column) },
    })),
    edges,
  };
}

/**
 * Puts the columns at an even distance. ELK spaces them by the slope of its straight lines; ours are curves and need less, and a picture
 * that fits the page needs no scrolling. Heights are left as they are.
 * @param lefts left edges of the columns that hold cards, as ELK gave them
 */
export function evenly(lefts: readonly number[]): (x: number) => number {
  const gapAfter = (column: number): number => (column === 0 ? FIRST_GAP : GAP);
  const target = (column: number): number => MARGIN + column * (CARD_WIDTH + GAP) + (column > 0 ? FIRST_GAP - GAP : 0);
  return (x) => {
    const column = Math.max(
      0,
      lefts.findLastIndex((left) => x >= left - 0.5),
    );
    const left = lefts[column] ?? 0;
    const next = lefts[column + 1];
    if (next === undefined || x <= left + CARD_WIDTH) return target(column) + (x - left);
    return target(column) + CARD_WIDTH + ((x - left - CARD_WIDTH) / (next - left - CARD_WIDTH)) * gapAfter(column);
  };
}

const FIRST_LANE = 0.2;
const LAST_LANE = 0.85;

/**
 * A lane for each line that leaves one column, so that they turn side by side and not on top of each other. Lines that go up turn the
 * later the lower they start, lines that go down the later the higher they start: so they do not cross where they turn.
 * @param routes all from left to right
 */
export function lanesOf(routes: ReadonlyMap<string, readonly Point[]>): Map<string, number> {
  const groups = new Map<string, { id: string; y: number }[]>();
  for (const [id, route] of routes) {
    const [start] = route;
    const turn = route.find(({ y }) => start && Math.abs(y - start.y) >= 0.5);
    if (!start || !turn) continue;
    const key = `${Math.round(start.x)} ${turn.y < start.y ? 'up' : 'down'}`;
    groups.set(key, [...(groups.get(key) ?? []), { id, y: start.y }]);
  }
  const lanes = new Map<string, number>();
  for (const [key, lines] of groups) {
    lines.sort((a, b) => (key.endsWith('up') ? a.y - b.y : b.y - a.y));
    lines.forEach(({ id }, index) =>
      lanes.set(id, lines.length === 1 ? 0.5 : FIRST_LANE + ((LAST_LANE - FIRST_LANE) * index) / (lines.length - 1)),
    );
  }
  return lanes;
}

/** Reads ELK's answer back: centres of cards, and routes turned so that they run from the link's own start. */
export function readLayout(graph: PictureGraph, result: ElkNode): Layout {
  const cards = new Map<string, Card>();
  const lefts = [...new Set((result.children ?? []).map(({ x = 0 }) => Math.round(x)))].sort((a, b) => a - b);
  const across = evenly(lefts);
  for (const { id, x = 0, y = 0, width = CARD_WIDTH, height = CARD_HEIGHT } of result.children ?? []) {
    cards.set(id, { x: across(x) + width / 2, y: y + height / 2, width, height });
  }
  const columnOf = new Map(graph.nodes.map(({ id, column }) => [id, column]));
  const linkOf = new Map(graph.links.map((link) => [link.id, link]));
  const routes = new Map<string, Point[]>();
  for (const edge of result.edges ?? []) {
    const section = edge.sections?.[0];
    const link = linkOf.get(edge.id);
    if (!section || !link) continue;
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({ x: across(x), y }));
    routes.set(edge.id, points);
  }
  const lanes = lanesOf(routes);
  for (const [id, points] of routes) {
    const link = linkOf.get(id);
    if (!link || (columnOf.get(link.from) ?? 0) < (columnOf.get(link.to) ?? 0)) continue;
    points.reverse();
    lanes.set(id, 1 - (lanes.get(id) ?? 0.5));
  }
  const columns = graph.columns.map((_, column) => {
    const lefts = graph.nodes.filter((node) => node.column === column).map(({ id }) => (cards.get(id)?.x ?? Infinity) - CARD_WIDTH / 2);
    return lefts.length > 0 ? Math.min(...lefts) : null;
  });
  const last = graph.columns.length - 1;
  const bows = graph.links.some(({ from, to }) => columnOf.get(from) === last && columnOf.get(to) === last);
  return {
    width: across(lefts[lefts.length - 1] ?? 0) + CARD_WIDTH + MARGIN + (bows ? BOW : 0),
    height: result.height ?? 0,
    cards,
    routes,
    lanes,
    columns,
  };
}

/** Lays a picture out. Rejects where the worker cannot start or does not answer in time. */
export async function layOut(graph: PictureGraph): Promise<Layout> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The layout took too long.')), PATIENCE_MS);
  });
  try {
    const { elk, broken } = layouter();
    return readLayout(graph, await Promise.race([elk.layout(elkGraph(graph)), broken, late]));
  } catch (error) {
    // A worker that failed once is not trusted again.
    kept?.elk.terminateWorker();
    kept = null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Points of a link from its start to its end. One inside a column, which the layout does not know of, bows out at its right side. */
export function routeOf(link: PictureLink, layout: Layout): Point[] {
  const route = layout.routes.get(link.id);
  const [from, to] = [layout.cards.get(link.from), layout.cards.get(link.to)];
  if (route || !from || !to) return route ?? [];
  const side = CARD_WIDTH / 2;
  return [
    { x: from.x + side, y: from.y },
    { x: from.x + side + BOW, y: from.y },
    { x: to.x + side + BOW, y: to.y },
    { x: to.x + side, y: to.y },
  ];
}
