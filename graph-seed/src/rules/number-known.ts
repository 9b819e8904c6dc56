import { contentOf } from '../read.ts';
import { numberOf } from '../compile/numbers.ts';
import type { Rule } from './rule.ts';

export const numberKnown: Rule = {
  name: 'number-known',
  asks: 'The number of a provision can be read from its id; where it cannot, the entry gives it.',
  *find({ files }) {
    for (const { path, content } of contentOf(files, 'instrument'))
      for (const [index, { id, number }] of (content.provisions ?? []).entries())
        if (!number && numberOf(id) === null)
          yield {
            at: { file: path, path: ['provisions', index, 'id'] },
            value: id,
            what: 'does not tell the number of the provision',
            fix: 'add number, as it is cited',
          };
  },
};
