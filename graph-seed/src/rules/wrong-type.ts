import { asText, departures } from './form.ts';
import type { Rule } from './rule.ts';

const typeOf = (value: unknown): string =>
  value === null
    ? 'empty'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a map'
        : typeof value === 'string'
          ? 'a text'
          : `a ${typeof value}`;
const WANTED: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

export const wrongType: Rule = {
  name: 'wrong-type',
  asks: 'A value is of the type its field takes: text, number, true or false, list or map.',
  find: (context) =>
    departures(context, 'wrong-type', ({ issue }) => {
      const { input } = issue;
      if (issue.code !== 'invalid_type')
        return { value: asText(input), what: issue.message.replace(/\.$/, ''), fix: 'change the value, or leave the field out' };
      const wanted = WANTED[issue.expected] ?? issue.expected;
      const quoted = issue.expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
      return {
        value: asText(input),
        what: `is ${typeOf(input)} where ${wanted} is wanted`,
        fix: quoted
          ? `put it in quotes: '${String(input)}'`
          : input === null
            ? 'give it a value, or leave the field out'
            : `write ${wanted}`,
      };
    }),
};
