import { asText, departures } from './form.ts';
import type { Rule } from './rule.ts';

export const sourceForm: Rule = {
  name: 'source-form',
  asks: 'A source is an address, "own knowledge", "our reading", or a map that says more.',
  find: (context) =>
    departures(context, 'source-form', ({ issue }) => ({
      value: asText(issue.input),
      what: issue.message.startsWith('is not an address') ? 'is not an address' : 'is not a source',
      fix: issue.message.startsWith('is not an address')
        ? 'write an address that starts with https://'
        : 'write an address, "own knowledge", "our reading", or a map with source and at, url or note',
    })),
};
