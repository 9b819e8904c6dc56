/**
 * The shortest ways from one thing to another. The walk goes out from both ends, one statement a step, each time from the end where fewer
 * edges lead on, so that a hub is the last to be gone through; which paths are shortest, and in what order, is then worked out as it is in
 * memory. (Neo4j's own shortest paths leave open which of several as short it gives.)
 */
import type { Edge } from '@rules/schema';
import { byId } from '../keys.ts';
import type { PathsRequest, StorePath } from '../port.ts';
import { shortestPaths } from '../yen.ts';
import type { Database } from './database.ts';
import { readEdge } from './compact.ts';
import { cypher, withKinds } from './statements.ts';

const NEAR = cypher('near');
const DEGREES = cypher('degrees');
const BETWEEN = cypher('between');

/** See PathsRequest. */
export async function paths(database: Database, slot: string, request: PathsRequest): Promise<StorePath[]> {
  const { from, to, kinds, maxLength, limit } = request;
  if (from === to || limit < 1 || maxLength < 1 || kinds?.length === 0) return [];
  const found = await walk(database, slot, request);
  const edges = await edgesBetween(database, slot, request, found);
  return found.map((path) => ({ ids: path, edges: path.slice(1).flatMap((id, index) => edges.get(`${path[index]} ${id}`) ?? []) }));
}

/** One end of the walk: all that it has come to, and the last of these, from where it goes on. */
interface End {
  seen: Set<string>;
  last: string[];
  /** How many edges lead on from the last. */
  ahead: number;
}

/**
 * Paths as ids. After n steps, whichever end each was made from, every edge is known that lies on a path of at most n; so the walk is over
 * as soon as those are as many as are asked for, or one end has come to all it can reach.
 */
async function walk(database: Database, slot: string, { from, to, kinds, maxLength, limit }: PathsRequest): Promise<string[][]> {
  const degrees = await database.read<{ id: string; degree: number }>(DEGREES, { slot, ids: [from, to] });
  if (degrees.length < 2) return [];
  const ends = [from, to].map((id): End => ({ seen: new Set([id]), last: [id], ahead: degrees.find((one) => one.id === id)?.degree ?? 0 }));
  const [start, goal] = ends as [End, End];
  const statement = withKinds(NEAR, kinds);
  const near = new Map<string, Set<string>>();
  const join = (id: string, other: string): void => void near.set(id, (near.get(id) ?? new Set()).add(other));
  let haveMet = false;
  for (let length = 1; ; length += 1) {
    const [end, other] = start.ahead <= goal.ahead ? [start, goal] : [goal, start];
    const rows = await database.read<{ id: string; far: [string, number][] }>(statement, { slot, ids: end.last });
    end.last = [];
    end.ahead = 0;
    for (const { id, far } of rows) {
      for (const [next, degree] of far) {
        join(id, next);
        join(next, id);
        haveMet ||= other.seen.has(next);
        if (end.seen.has(next)) continue;
        end.seen.add(next);
        end.last.push(next);
        end.ahead += degree;
      }
    }
    const isAll = length === maxLength || end.last.length === 0;
    if (!isAll && !haveMet) continue;
    const found = shortest(near, from, to, isAll ? maxLength : length, limit);
    if (isAll || found.length === limit) return found;
  }
}

/** The shortest paths over the neighbours that are known. */
function shortest(near: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string, maxLength: number, limit: number): string[][] {
  if (!near.has(from) || !near.has(to)) return [];
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
  return shortestPaths(neighbours, rank.get(from) ?? 0, rank.get(to) ?? 0, { maxLength, limit }).map((path) =>
    path.map((place) => ids[place] ?? ''),
  );
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
