/** The edges of a frontier of ids in one call. */
import type { Edge, EntityNode, RelationKind } from '@rules/schema';
import type { EdgesAnswer, EdgesRequest } from '../port.ts';
import type { Built, Seen } from './build.ts';

const wanted = (request: EdgesRequest): ((seen: Seen) => boolean) => {
  const { direction, phase } = request;
  const kinds = request.kinds && new Set(request.kinds);
  const otherKinds = request.otherKinds && new Set(request.otherKinds);
  return ({ edge, direction: seenAs, farKind }) =>
    (direction === 'BOTH' || seenAs === direction || edge.from === edge.to) &&
    (!kinds || kinds.has(edge.kind)) &&
    (!phase || edge.phase === phase) &&
    (!otherKinds || otherKinds.has(farKind));
};

/**
 * See EdgesRequest. Unknown ids have no edges. An edge between two ids of the frontier belongs to the first of them: it is
 * given, or counted as left out, there and nowhere else. A loop is seen in each direction.
 */
export function edges(built: Built, request: EdgesRequest): EdgesAnswer {
  const passes = wanted(request);
  const limit = request.limitPerId ?? Infinity;
  const answer: EdgesAnswer = { edges: [], leftOut: [], ends: [] };
  const done = new Set<string>();
  const given = new Set<string>();
  for (const id of request.ids) {
    if (done.has(id)) continue;
    done.add(id);
    let count = 0;
    const leftOut = new Map<RelationKind, number>();
    for (const seen of built.seen.get(id) ?? []) {
      if (given.has(seen.edge.id) || !passes(seen)) continue;
      given.add(seen.edge.id);
      count += 1;
      if (count <= limit) answer.edges.push(seen.edge);
      else leftOut.set(seen.edge.kind, (leftOut.get(seen.edge.kind) ?? 0) + 1);
    }
    for (const [kind, left] of leftOut) answer.leftOut.push({ id, kind, count: left });
  }
  if (request.ends) answer.ends = endsOf(built, done, answer.edges);
  return answer;
}

function endsOf({ graph }: Built, frontier: ReadonlySet<string>, given: readonly Edge[]): EntityNode[] {
  const ids = new Set([...frontier, ...given.flatMap(({ from, to }) => (frontier.has(from) ? [to, from] : [from, to]))]);
  return [...ids].filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttributes(id));
}
