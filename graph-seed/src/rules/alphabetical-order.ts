import { natural } from '../natural.ts';
import type { Rule } from './rule.ts';
import { everyValue } from './walk.ts';

/** Lists whose order says nothing, so that there is one place to look for an entry and to put a new one. */
const SORTED = new Set([
  'provisions',
  'statements',
  'imposes',
  'refers_to',
  'amends',
  'inserts',
  'repeals',
  'supersedes',
  'implements',
  'commenced_by',
  'made_under',
  'falls_under',
  'member_of',
  'accountable_to',
  'oversees',
  'inspects',
  'regulates',
  'funds',
  'works_with',
  'established_by',
  'part_of',
  'leads',
  'depends_on',
  'between',
  'changes',
  'about',
  'stated_in',
  'listed_by',
  'related',
]);

const nameOf = (item: unknown): string | null => {
  if (typeof item === 'string') return item;
  const { id, to } = (item ?? {}) as { id?: unknown; to?: unknown };
  return typeof id === 'string' ? id : typeof to === 'string' ? to : null;
};

export const alphabeticalOrder: Rule = {
  name: 'alphabetical-order',
  asks: 'Lists whose order says nothing run by id, numbers by size: section 2 before section 10.',
  *find({ files }) {
    for (const { value, at, field } of everyValue(files)) {
      // A body's functions name provisions in the order of the text; a file that is a list runs by id.
      if (
        !Array.isArray(value) ||
        !(SORTED.has(field) || at.path.length === 0) ||
        at.path.includes('functions') ||
        at.path.includes('statutory_list')
      )
        continue;
      for (let index = 1; index < value.length; index += 1) {
        const [before, here] = [nameOf(value[index - 1]), nameOf(value[index])];
        if (before !== null && here !== null && natural(before, here) > 0)
          yield {
            at: { file: at.file, path: [...at.path, index] },
            value: here,
            what: `stands after ${before}`,
            fix: `move it before ${before}`,
          };
      }
    }
  },
};
