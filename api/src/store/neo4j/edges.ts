/** The edges of a frontier, in one statement. */
import type { RelationKind } from '@rules/schema';
import type { EdgesAnswer, EdgesRequest } from '../port.ts';
import { whole } from './database.ts';
import type { Database } from './database.ts';
import { readEdge } from './record.ts';
import { cypher, withDirection, withKinds } from './statements.ts';

const EDGES = cypher('edges');
/** As good as no limit. */
const ALL = 2_000_000_000;

/** See EdgesRequest. */
export async function edges(database: Database, slot: string, request: EdgesRequest): Promise<EdgesAnswer> {
  const { kinds, direction, otherKinds, phase, limitPerId } = request;
  const ids = [...new Set(request.ids)];
  if (ids.length === 0 || kinds?.length === 0) return { edges: [], leftOut: [] };
  const rows = await database.read<{ at: number; edges: string[]; leftOut: RelationKind[] }>(
    withDirection(withKinds(EDGES, kinds), direction),
    {
      slot,
      ids,
      both: direction === 'BOTH',
      otherKinds: otherKinds ? [...otherKinds] : null,
      phase: phase ?? null,
      limit: whole(limitPerId ?? ALL),
    },
  );
  return {
    edges: rows.flatMap((row) => row.edges.map(readEdge)),
    leftOut: rows.flatMap(({ at, leftOut }) => counted(leftOut).map(([kind, count]) => ({ id: ids[at] ?? '', kind, count }))),
  };
}

function counted(kinds: readonly RelationKind[]): [RelationKind, number][] {
  const counts = new Map<RelationKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}
