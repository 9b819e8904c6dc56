import { asText, departures } from './form.ts';
import type { Rule } from './rule.ts';

export const idForm: Rule = {
  name: 'id-form',
  asks: 'An id is a legislation.gov.uk path or kind/name, and of a kind the field takes.',
  find: (context) =>
    departures(context, 'id-form', ({ issue }) => ({
      value: asText(issue.input),
      what: issue.message,
      fix: 'write a legislation.gov.uk path such as asp/2014/8/section/58, or kind/name such as body/sssc',
    })),
};
