import { departures, fieldOf } from './form.ts';
import type { Rule } from './rule.ts';

export const missingField: Rule = {
  name: 'missing-field',
  asks: 'An entry has every field its form requires.',
  find: (context) =>
    departures(context, 'missing-field', ({ path }) => ({ value: fieldOf(path), what: 'is missing', fix: `add ${fieldOf(path)}` })),
};
