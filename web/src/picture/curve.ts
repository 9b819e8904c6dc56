/** Turns a route of points into a smooth line: level where it leaves and meets a card, an S between two heights. */
import type { Point } from './layout.ts';

/** Control points, and each as Cytoscape wants it: how far along the straight line from start to end, and how far to its side. */
export interface Curve {
  weights: number[];
  distances: number[];
}

/** The points that pull the line aside, from its start to its end; none for a straight line. `lane`: where between two points it turns, 0 to 1. */
export function controlsOf(route: readonly Point[], lane = 0.5): Point[] {
  const controls: Point[] = [];
  for (const [index, here] of route.entries()) {
    const next = route[index + 1];
    if (!next || Math.abs(here.y - next.y) < 0.5) continue;
    const turn = here.x + (next.x - here.x) * lane;
    controls.push({ x: turn, y: here.y }, { x: turn, y: next.y });
  }
  return controls;
}

/**
 * @param lane where between two points it turns, 0 to 1
 * @returns null for a straight line
 */
export function curveOf(route: readonly Point[], lane = 0.5): Curve | null {
  const [start] = route;
  const end = route[route.length - 1];
  const controls = controlsOf(route, lane);
  if (!start || !end || controls.length === 0) return null;
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    weights: controls.map(({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / (length * length)),
    distances: controls.map(({ x, y }) => ((x - start.x) * -dy + (y - start.y) * dx) / length),
  };
}
