/**
 * The shortest ways from one thing to another. The walk goes out from the goal, one statement a step; which paths are shortest, and in
 * what order, is then worked out as it is in memory. (Neo4j's own shortest paths leave open which of several as short it gives.)
 */
import type { Edge } from '@rules/schema';
import { byId } from '../keys.ts';
import type { PathsRequest, StorePath } from '../port.ts';
import { shortestPaths } from '../yen.ts';
import type { Database } from './database.ts';
import { readEdge } from './record.ts';
import { cypher, withKinds } from './statements.ts';

const NEAR = cypher('near');
const BETWEEN = cypher('between');

/** See PathsRequest. */
export async function paths(database: Database, slot: string, request: PathsRequest): Promise<StorePath[]> {
  const { from, to, kinds, maxLength, limit } = request;
  if (from === to || limit < 1 || maxLength < 1 || kinds?.length === 0) return [];
  const near = await walk(database, slot, request);
  if (!near.has(from)) return [];
  const ids = [...near.keys()].sort(byId);
  const rank = new Map(ids.map((id, index) => [id, index]));
  const steps = new Map<number, number[]>();
  const neighbours = (place: number): readonly number[] => {
    const known = steps.get(place);
    if (known) return known;
    const ranks = [...(near.get(ids[place] ?? '') ?? [])].flatMap((id) => rank.get(id) ?? []).filter((one) => one !== place);
    const sorted = ranks.sort((a, b) => a - b);
    steps.set(place, sorted);
    return sorted;
  };
  const found = shortestPaths(neighbours, rank.get(from) ?? 0, rank.get(to) ?? 0, { maxLength, limit }).map((path) =>
    path.map((place) => ids[place] ?? ''),
  );
  const edges = await edgesBetween(database, slot, request, found);
  return found.map((path) => ({ ids: path, edges: path.slice(1).flatMap((id, index) => edges.get(`${path[index]} ${id}`) ?? []) }));
}

/** Neighbours, by id, of everything less than `maxLength` steps from the goal. */
async function walk(database: Database, slot: string, { to, kinds, maxLength }: PathsRequest): Promise<Map<string, Set<string>>> {
  const near = new Map<string, Set<string>>();
  const join = (id: string, other: string): void => void near.set(id, (near.get(id) ?? new Set()).add(other));
  const seen = new Set([to]);
  let level = [to];
  for (let step = 0; step < maxLength && level.length > 0; step += 1) {
    const rows = await database.read<{ id: string; far: string[] }>(withKinds(NEAR, kinds), { slot, ids: level });
    level = [];
    for (const { id, far } of rows) {
      for (const other of far) {
        join(id, other);
        join(other, id);
        if (seen.has(other)) continue;
        seen.add(other);
        level.push(other);
      }
    }
  }
  return near;
}

/** The edge of each step of the paths: the first by kind and id, under "near far". */
async function edgesBetween(
  database: Database,
  slot: string,
  { kinds }: PathsRequest,
  paths: readonly (readonly string[])[],
): Promise<Map<string, Edge>> {
  const pairs = new Map(paths.flatMap((path) => path.slice(1).map((id, index) => [`${path[index]} ${id}`, [path[index], id]] as const)));
  if (pairs.size === 0) return new Map();
  const rows = await database.read<{ near: string; far: string; json: string }>(withKinds(BETWEEN, kinds), {
    slot,
    pairs: [...pairs.values()],
  });
  return new Map(rows.map(({ near, far, json }) => [`${near} ${far}`, readEdge(json)]));
}
