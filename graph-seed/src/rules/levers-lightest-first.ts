import { LEVER_TYPES } from '@rules/schema';
import { contentOf } from '../read.ts';
import type { Rule } from './rule.ts';

const WEIGHTS: readonly string[] = LEVER_TYPES.map((type) => type.toLowerCase());

export const leversLightestFirst: Rule = {
  name: 'levers-lightest-first',
  asks: `The levers of a block run from light to heavy: ${WEIGHTS.join(', ')}.`,
  *find({ files }) {
    for (const { path, content } of contentOf(files, 'change'))
      for (const [index, rule] of (content.rules ?? []).entries())
        for (const [position, lever] of (rule.block?.levers ?? []).entries()) {
          const before = rule.block?.levers?.[position - 1];
          if (before && WEIGHTS.indexOf(before.type) > WEIGHTS.indexOf(lever.type))
            yield {
              at: { file: path, path: ['rules', index, 'block', 'levers', position, 'type'] },
              value: lever.type,
              what: `is lighter than ${before.type} and stands after it`,
              fix: `move it before ${before.type}`,
            };
        }
  },
};
