import { FORMATS } from '../format/index.ts';
import { fieldsAt } from './fields.ts';
import { nearest } from './nearest.ts';
import type { Rule } from './rule.ts';
import { ruleOf } from './form.ts';

export const unknownField: Rule = {
  name: 'unknown-field',
  asks: 'An entry has only the fields its form knows.',
  *find({ files }) {
    for (const file of files)
      for (const departure of file.formIssues) {
        if (ruleOf(departure) !== 'unknown-field' || departure.issue.code !== 'unrecognized_keys' || !file.kind) continue;
        const known = fieldsAt(FORMATS[file.kind].schema, departure.path);
        for (const key of departure.issue.keys) {
          const meant = nearest(key, known);
          yield {
            at: { file: file.path, path: [...departure.path, key] },
            value: key,
            what: 'is not a field of this entry',
            fix: meant ? `write ${meant}, or take it out` : `take it out; the fields are ${known.join(', ')}`,
          };
        }
      }
  },
};
