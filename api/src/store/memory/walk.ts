/** A walk of several steps, each from where the one before came to. */
import type { EntityNode } from '@rules/schema';
import type { Step, Walked } from '../port.ts';
import type { Built } from './build.ts';
import { edges } from './edges.ts';

/** See Step. */
export function walk(built: Built, start: readonly string[], steps: readonly Step[]): Walked {
  const ends = new Map<string, EntityNode>();
  const taken: Walked['steps'] = [];
  const take = (ids: Iterable<string>, step: Step): void => {
    const { kinds, direction, first, onward = [] } = step;
    const from: Map<string, { edges: ReturnType<typeof edges>['edges']; to: string[] }> = new Map();
    const reached = new Set<string>();
    for (const id of ids) {
      const found = edges(built, { ids: [id], kinds, direction }).edges;
      const to = found.map((edge) => (direction === 'OUT' ? edge.to : edge.from));
      from.set(id, { edges: step.edges ? found : [], to });
      for (const far of to.slice(0, first)) reached.add(far);
    }
    for (const id of reached) ends.set(id, built.graph.getNodeAttributes(id));
    taken.push({ step, from });
    for (const next of onward) take(reached, next);
  };
  for (const step of steps) take(start, step);
  return { steps: taken, ends: [...ends.values()] };
}
