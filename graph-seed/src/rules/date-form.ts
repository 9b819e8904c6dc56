import { asText, departures } from './form.ts';
import type { Rule } from './rule.ts';

export const dateForm: Rule = {
  name: 'date-form',
  asks: 'A date is a day that exists, as YYYY-MM-DD; where the field allows less, YYYY-MM or YYYY. Anything vaguer is text and goes to a text field.',
  find: (context) =>
    departures(context, 'date-form', ({ issue, path }) => {
      const vague = path.includes('in_force') ? '; words such as "about 1968" go to since' : '';
      return issue.message.startsWith('no such day')
        ? { value: asText(issue.input), what: 'is no day of the calendar', fix: 'write a day that exists, as YYYY-MM-DD' }
        : { value: asText(issue.input), what: 'is not a date', fix: `${issue.message}${vague}` };
    }),
};
