/** A filter of a list as parameters of its statement: lists of facets of each of which one must be held, words, years, ids. */
import { allWords } from '../../search/words.ts';
import { FACET_FIELDS } from '../port.ts';
import type { ListFilter } from '../port.ts';
import type { Values } from './database.ts';
import { whole } from './database.ts';
import { facetPrefix } from './record.ts';

/** `without` leaves one filter out, as a facet does with its own. */
export function filterValues(filter: ListFilter, without?: keyof ListFilter): Values {
  const given = without === undefined ? filter : { ...filter, [without]: undefined };
  const texts = [...FACET_FIELDS, 'source', 'instrument', 'effect'] as const;
  const truths = ['inTheRules', 'isCorporateParent', 'isDemo'] as const;
  const any = [
    ...texts.flatMap((field) => (given[field] === undefined ? [] : [given[field].map((value) => facetPrefix(field) + value)])),
    ...truths.flatMap((field) => (given[field] === undefined ? [] : [[facetPrefix(field) + String(given[field])]])),
  ];
  return {
    any,
    words: given.text === undefined ? [] : allWords(given.text).map((word) => ` ${word}`),
    ids: given.ids === undefined ? null : [...given.ids],
    ...yearsOf(given.year),
  };
}

/** A filter by year passes nothing without one, whichever end is given. */
function yearsOf(year: ListFilter['year']): Values {
  if (year === undefined) return { yearFrom: null, yearTo: null };
  return { yearFrom: whole(year.from ?? -100_000), yearTo: year.to === undefined ? null : whole(year.to) };
}
