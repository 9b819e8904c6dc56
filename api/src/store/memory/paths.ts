/** The shortest ways from one thing to another, over the graph in memory. */
import type { Edge } from '@rules/schema';
import type { PathsRequest, StorePath } from '../port.ts';
import { shortestPaths } from '../yen.ts';
import type { Near } from '../yen.ts';
import type { Built } from './build.ts';

/** See PathsRequest. One path for each sequence of ids; where several edges join two of them, the first by kind and edge id. Edges are walked either way. */
export function paths(built: Built, request: PathsRequest): StorePath[] {
  const { from, to, limit } = request;
  const start = built.rank.get(from);
  const goal = built.rank.get(to);
  if (start === undefined || goal === undefined || start === goal || limit < 1) return [];
  const ids = [...built.rank.keys()];
  return shortestPaths(neighbourhood(built, ids, request), start, goal, request).map((steps) =>
    toPath(
      built,
      request,
      steps.map((step) => ids[step] ?? ''),
    ),
  );
}

/** Neighbours of a place over the kinds asked for, in order, each once; worked out when first asked. */
function neighbourhood(built: Built, ids: readonly string[], request: PathsRequest): Near {
  const kinds = request.kinds && new Set(request.kinds);
  const known = new Map<number, readonly number[]>();
  return (place) => {
    const before = known.get(place);
    if (before) return before;
    const near = new Set<number>();
    for (const { edge, far } of built.seen.get(ids[place] ?? '') ?? []) {
      const rank = built.rank.get(far);
      if (rank !== undefined && rank !== place && (!kinds || kinds.has(edge.kind))) near.add(rank);
    }
    const sorted = [...near].sort((a, b) => a - b);
    known.set(place, sorted);
    return sorted;
  };
}

function toPath(built: Built, { kinds }: PathsRequest, ids: string[]): StorePath {
  const edges = ids.slice(1).map((id, index) => edgeBetween(built, ids[index] ?? '', id, kinds));
  return { ids, edges: edges.filter((edge) => edge !== undefined) };
}

const edgeBetween = (built: Built, id: string, far: string, kinds: PathsRequest['kinds']): Edge | undefined =>
  built.seen.get(id)?.find((seen) => seen.far === far && (!kinds || kinds.includes(seen.edge.kind)))?.edge;
