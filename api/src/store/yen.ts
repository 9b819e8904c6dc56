/**
 * The shortest ways from one place to another, each visiting nothing twice: Yen's method, which takes the best path, then the
 * best that leaves it at each of its steps, and so on. Its work grows with limit x length x edges, never with the number of
 * paths there are, so that a hub of five hundred edges cannot make it hang. Places are numbers in the natural order of ids,
 * which makes "by the ids on it" a comparison of numbers.
 */

/** A path as places in the natural order of ids. */
export type Steps = readonly number[];

/** Neighbours of a place, in order, each once. */
export type Near = (place: number) => readonly number[];

interface Candidate {
  steps: Steps;
  /** Index of the step at which it leaves the path it was made from. */ leftAt: number;
}

/** Up to `limit` paths of at most `maxLength` steps, shorter first, then by the places on them. */
export function shortestPaths(
  near: Near,
  start: number,
  goal: number,
  { maxLength, limit }: { maxLength: number; limit: number },
): Steps[] {
  const found: Steps[] = [];
  const open: Candidate[] = [];
  const add = (root: Steps, banned: ReadonlySet<number>): void => {
    const rest = shortestRest(near, root, goal, banned, maxLength - (root.length - 1));
    if (rest) open.push({ steps: [...root, ...rest], leftAt: root.length - 1 });
  };
  add([start], new Set());
  while (found.length < limit) {
    open.sort((a, b) => compareSteps(a.steps, b.steps));
    const best = open.shift();
    if (!best) break;
    found.push(best.steps);
    for (let at = best.leftAt; at < best.steps.length - 1; at += 1) {
      const root = best.steps.slice(0, at + 1);
      const taken = found.filter((steps) => root.every((step, index) => steps[index] === step)).map((steps) => steps[at + 1]);
      add(root, new Set(taken.filter((step) => step !== undefined)));
    }
  }
  return found;
}

/** Shorter first, then by the ids on the path. */
function compareSteps(a: Steps, b: Steps): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((step, index) => step !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * The best way on from the last step of `root` to the goal: shortest, then first by ids. It avoids the root and does not
 * begin with a banned step. Walks out from the goal level by level, then back along falling distances.
 */
function shortestRest(near: Near, root: Steps, goal: number, banned: ReadonlySet<number>, most: number): Steps | null {
  const spur = root.at(-1) ?? goal;
  const removed = new Set(root);
  const exits = new Set(near(spur).filter((place) => !banned.has(place) && !removed.has(place)));
  const distance = new Map<number, number>([[goal, 0]]);
  let level = [goal];
  for (let away = 1; away <= most && level.length > 0; away += 1) {
    const first = nearestExit(level, exits);
    if (first !== null) return walkBack(near, distance, first);
    level = level
      .flatMap((place) => near(place))
      .filter((place) => {
        if (removed.has(place) || distance.has(place)) return false;
        distance.set(place, away);
        return true;
      });
  }
  return null;
}

function nearestExit(level: readonly number[], exits: ReadonlySet<number>): number | null {
  const reached = level.filter((place) => exits.has(place));
  return reached.length > 0 ? Math.min(...reached) : null;
}

function walkBack(near: Near, distance: ReadonlyMap<number, number>, first: number): Steps {
  const steps = [first];
  for (let left = distance.get(first) ?? 0; left > 0; left -= 1) {
    const next = near(steps.at(-1) ?? first).find((place) => distance.get(place) === left - 1);
    if (next !== undefined) steps.push(next);
  }
  return steps;
}
