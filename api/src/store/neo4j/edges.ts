/** The edges of a frontier, in one statement. */
import type { EntityNode, RelationKind } from '@rules/schema';
import type { EdgesAnswer, EdgesRequest } from '../port.ts';
import { readEdge, readThing } from './compact.ts';
import { whole } from './database.ts';
import type { Database } from './database.ts';
import type { Directory } from './directory.ts';
import { cypher, withDirection, withKinds } from './statements.ts';

const EDGES = cypher('edges');
/** As good as no limit. */
const ALL = 2_000_000_000;

/** What is found for one id of the frontier: its place there, its edges, the kinds of those left out, itself, and the far ends. */
type Found = [at: number, edges: string[], leftOut: RelationKind[], near: string | null, far: string[]];

/** See EdgesRequest. */
export async function edges(database: Database, { slot, byId }: Directory, request: EdgesRequest): Promise<EdgesAnswer> {
  const { kinds, direction, otherKinds, phase, limitPerId } = request;
  const ids = [...new Set(request.ids)];
  if (ids.length === 0) return { edges: [], leftOut: [], ends: [] };
  const [row] = await database.read<{ found: Found[] }>(withDirection(withKinds(EDGES, kinds), direction), {
    slot,
    ids,
    both: direction === 'BOTH',
    otherKinds: otherKinds ? [...otherKinds] : null,
    phase: phase ?? null,
    limit: whole(limitPerId ?? ALL),
    ends: request.ends ?? false,
  });
  const found = row?.found ?? [];
  return {
    edges: found.flatMap(([, own]) => own.map(readEdge)),
    ends: thingsOf(found, byId),
    leftOut: found.flatMap(([at, , leftOut]) => counted(leftOut).map(([kind, count]) => ({ id: ids[at] ?? '', kind, count }))),
  };
}

/** Each thing once, those of the frontier first. The same thing is the same text, so each is read once; what is at hand comes as its id. */
const thingsOf = (found: readonly Found[], byId: Directory['byId']): EntityNode[] => {
  const texts = new Set([...found.flatMap(([, , , near]) => near ?? []), ...found.flatMap(([, , , , far]) => far)]);
  return [...texts].map((text) => byId.get(text) ?? readThing(text));
};

function counted(kinds: readonly RelationKind[]): [RelationKind, number][] {
  const counts = new Map<RelationKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}
