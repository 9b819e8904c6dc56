/** The two scalars of our own. */
import { GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { CalendarDate } from '@rules/schema';
import { RequestError, shortened } from './errors.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const refused = (node: ValueNode | undefined, message: string): RequestError => new RequestError('BAD_USER_INPUT', message, {}, node);

/** A calendar day of the years 1900 to 2100. Throws a RequestError that quotes what was given. */
function readDate(value: unknown, node?: ValueNode): string {
  const quoted = shortened(JSON.stringify(value) ?? 'nothing');
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    throw refused(node, `${quoted} is not a date: write year, month and day, such as "2020-02-05".`);
  }
  if (!CalendarDate.safeParse(value).success) throw refused(node, `${quoted} is not a day in the calendar: check the month and the day.`);
  const year = Number(value.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw refused(node, `${quoted} is out of range: give a date from ${FIRST_YEAR}-01-01 to ${LAST_YEAR}-12-31.`);
  }
  return value;
}

/** An absolute http or https address. */
function readUrl(value: unknown, node?: ValueNode): string {
  if (typeof value !== 'string' || !URL.canParse(value) || !/^https?:/.test(value)) {
    throw refused(
      node,
      `${shortened(JSON.stringify(value) ?? 'nothing')} is not an absolute web address, such as "https://www.gov.scot/".`,
    );
  }
  return value;
}

const literal = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : null);

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'ISO 8601 calendar date, such as 2026-06-09. Always a whole day; what is less precise is given as text.',
  parseValue: (value) => readDate(value),
  parseLiteral: (node) => readDate(literal(node), node),
  serialize: (value) => String(value),
});

export const UrlScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'An absolute web address.',
  parseValue: (value) => readUrl(value),
  parseLiteral: (node) => readUrl(literal(node), node),
  serialize: (value) => String(value),
});
