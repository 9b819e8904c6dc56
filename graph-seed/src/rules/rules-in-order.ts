import { Phase } from '@rules/schema';
import { natural } from '../natural.ts';
import { contentOf } from '../read.ts';
import type { RuleItem } from '../format/change.ts';
import type { Rule } from './rule.ts';

/** What stands against a change first, hardest first; then what repeats, helps and makes it. */
const ORDER: readonly RuleItem['relation'][] = [
  'blocks',
  'requires_amendment',
  'constrains',
  'conflicts_with',
  'duplicates',
  'enables',
  'delivers',
];
const PHASES = Phase.options.map((phase) => phase.toLowerCase());

const compare = (a: RuleItem, b: RuleItem): number =>
  ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) || natural(a.rule, b.rule) || PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase);

export const rulesInOrder: Rule = {
  name: 'rules-in-order',
  asks: 'The rules of a change run by relation (blocks, requires_amendment, constrains, conflicts_with, duplicates, enables, delivers), then by id, then by phase.',
  *find({ files }) {
    for (const { path, content } of contentOf(files, 'change'))
      for (const [index, rule] of (content.rules ?? []).entries()) {
        const before = content.rules?.[index - 1];
        if (before && compare(before, rule) > 0)
          yield {
            at: { file: path, path: ['rules', index, 'rule'] },
            value: rule.rule,
            what: `(${rule.relation}) stands after ${before.rule} (${before.relation})`,
            fix: `move it before ${before.rule}`,
          };
      }
  },
};
