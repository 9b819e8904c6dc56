/** A walk of several steps from the things of a page, put into the statement that gives the page, so that both take one round trip. */
import type { Edge, EntityNode } from '@rules/schema';
import type { Step, Walked } from '../port.ts';
import { readEdge, readThing } from './compact.ts';
import { NO_LIMIT, whole } from './database.ts';
import type { Values } from './database.ts';
import { withDirection, withKinds } from './statements.ts';

/**
 * Where a step came to from one thing: the ids that its edges lead to, the edges, and of the first things that they lead to the JSON
 * (null for what has a name of its own) with the steps taken from there; what has a name of its own is left out where no step goes on.
 */
type Came = [to: string[], edges: string[], ends: [json: string | null, id: string, came: Came[]][]];
/** A thing of the page with each step taken from it. */
export type WalkRow = [id: string, came: Came[]];

/** The statement of a page with a walk from its things, and the values it takes beside those of the page and its slot. */
export function withWalk(list: string, steps: readonly Step[]): { statement: string; values: Values } {
  const values: Values = {};
  const [taking, came] = stepTexts(steps, 0, values);
  const statement = `CALL () {
${list}
}
CALL (items) {
  UNWIND items AS item
  MATCH (thing0:RulesThing {key: $slot + '|' + item[3]})
  ${taking}
  RETURN collect([thing0.id, ${came}]) AS walked
}
RETURN items, totalCount, hasNextPage, hasPreviousPage, walked`;
  return { statement, values };
}

/** The text that takes the steps from `thing0`, those after them from `thing1` and so on; and the list of what each came by. */
function stepTexts(steps: readonly Step[], depth: number, values: Values): [taking: string, came: string] {
  const [near, far, edge] = [`thing${depth}`, `thing${depth + 1}`, `edge${depth}`];
  const all = steps.map(({ kinds, direction, edges = false, first, onward = [] }) => {
    const number = Object.keys(values).length;
    values[`first${number}`] = whole(first ?? NO_LIMIT);
    const [further, cameFurther] = stepTexts(onward, depth + 1, values);
    // Each property that is read has its price: edges of one kind share their rank, and two to one end are told apart only where they are given.
    const order = [...(kinds.length === 1 ? [] : [`${edge}.rank`]), `${far}.orderId`, `${far}.id`, ...(edges ? [`${edge}.id`] : [])];
    const goOn =
      onward.length === 0
        ? `RETURN [to, edges, [end IN reached WHERE end.directory IS NULL | [end.json, end.id, []]]] AS came${number}`
        : `CALL (reached) {
    UNWIND reached AS ${far}
    ${further}
    RETURN collect([CASE WHEN ${far}.directory IS NULL THEN ${far}.json END, ${far}.id, ${cameFurther}]) AS ends
  }
  RETURN [to, edges, ends] AS came${number}`;
    const pattern = withDirection(withKinds(`(${near})/*in*/-[${edge}/*kinds*/]-/*out*/(${far}:RulesThing)`, kinds), direction);
    const taking = `CALL (${near}) {
  MATCH ${pattern}
  WITH ${edge}, ${far} ORDER BY ${order.join(', ')}
  WITH collect(${far}.id) AS to, collect(${edges ? `${edge}.json` : 'null'}) AS edges, collect(${far})[0..$first${number}] AS reached
  ${goOn}
}`;
    return { taking, came: `came${number}` };
  });
  return [all.map(({ taking }) => taking).join('\n'), `[${all.map(({ came }) => came).join(', ')}]`];
}

/** What the rows of a walk say. `held`: the things that have a name of their own, which are not read again. */
export function walkedOf(rows: readonly WalkRow[], steps: readonly Step[], held: ReadonlyMap<string, EntityNode>): Walked {
  const ends = new Map<string, EntityNode>();
  const taken: Walked['steps'] = [];
  const take = (near: readonly WalkRow[], step: Step, place: number): void => {
    const from: Map<string, { edges: Edge[]; to: string[] }> = new Map();
    const reached = new Map<string, WalkRow>();
    for (const [id, came] of near) {
      const [to, edges, far] = came[place] ?? [[], [], []];
      from.set(id, { edges: edges.map(readEdge), to });
      for (const end of to.slice(0, step.first)) {
        const thing = held.get(end);
        if (thing) ends.set(end, thing);
      }
      for (const [json, end, further] of far) {
        reached.set(end, [end, further]);
        if (json !== null && !ends.has(end)) ends.set(end, readThing(json));
      }
    }
    taken.push({ step, from });
    step.onward?.forEach((next, index) => take([...reached.values()], next, index));
  };
  steps.forEach((step, index) => take(rows, step, index));
  return { steps: taken, ends: [...ends.values()] };
}
