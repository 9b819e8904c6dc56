import { asText, departures } from './form.ts';
import { nearest } from './nearest.ts';
import { FOUNDATIONS } from '../format/common.ts';
import type { Rule } from './rule.ts';

export const unknownWord: Rule = {
  name: 'unknown-word',
  asks: 'A field with a fixed list of words holds one of them.',
  find: (context) =>
    departures(context, 'unknown-word', ({ issue, path }) => {
      const words = issue.code === 'invalid_value' ? issue.values.map(String) : [...FOUNDATIONS];
      const value = issue.code === 'invalid_key' ? String(path.at(-1)) : asText(issue.input);
      const meant = nearest(value, words);
      return { value, what: 'is not a word this field takes', fix: meant ? `write ${meant}` : `write one of ${words.join(', ')}` };
    }),
};
