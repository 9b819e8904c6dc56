import { placeOf } from './duplicate-id.ts';
import type { Rule } from './rule.ts';

export const duplicateEdge: Rule = {
  name: 'duplicate-edge',
  asks: 'A relation between two things, in one phase, is stated once.',
  *find(context) {
    for (const { id, first, second } of context.built.graph.repeatedEdges)
      yield { at: second, value: id, what: `is already stated at ${placeOf(context, first)}`, fix: 'keep one, with the sources of both' };
  },
};
