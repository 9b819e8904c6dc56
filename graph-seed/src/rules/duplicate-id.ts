import { lineOf } from '../read.ts';
import type { Context, Rule } from './rule.ts';
import type { Origin } from '../compile/builder.ts';

/** A place as file and line. */
export function placeOf({ files }: Context, { file, path }: Origin): string {
  const found = files.find((each) => each.path === file);
  return `${file}:${found ? lineOf(found, path) : 1}`;
}

export const duplicateId: Rule = {
  name: 'duplicate-id',
  asks: 'An id names one thing.',
  *find(context) {
    for (const { id, first, second } of context.built.graph.repeatedNodes)
      yield {
        at: { file: second.file, path: [...second.path, 'id'] },
        value: id,
        what: `already names the entry at ${placeOf(context, first)}`,
        fix: 'give one of the two another id, or make them one entry',
      };
  },
};
