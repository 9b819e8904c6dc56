import { asText, departures } from './form.ts';
import type { Rule } from './rule.ts';

export const dateForm: Rule = {
  name: 'date-form',
  asks: 'A date is a day that exists, as YYYY-MM-DD; where the field allows less, YYYY-MM or YYYY. Anything vaguer is text and goes to a text field.',
  *find(context) {
    const found = departures(context, 'date-form', ({ issue, path }) => {
      const vague = path.includes('in_force') ? '; words such as "about 1968" go to since' : '';
      return /^\d{4}-\d{2}-\d{2}$/.test(asText(issue.input))
        ? { value: asText(issue.input), what: 'is no day of the calendar', fix: 'write a day that exists, as YYYY-MM-DD' }
        : { value: asText(issue.input), what: 'is not a date', fix: `${issue.message}${vague}` };
    });
    // What has not the form of a date is no day of the calendar either; that is said once.
    const said = new Set<string>();
    for (const finding of found) {
      const place = `${finding.at.file} ${finding.at.path.join(' ')}`;
      if (!said.has(place)) yield finding;
      said.add(place);
    }
  },
};
