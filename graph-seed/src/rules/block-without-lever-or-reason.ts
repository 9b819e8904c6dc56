import { contentOf } from '../read.ts';
import type { Rule } from './rule.ts';

/** Relations of a rule that stands against a change. */
const AGAINST = new Set(['blocks', 'constrains', 'requires_amendment', 'conflicts_with']);

export const blockWithoutLeverOrReason: Rule = {
  name: 'block-without-lever-or-reason',
  asks: 'A rule that stands against a change says what kind of block it is, and what would lift it or why nothing would; other rules carry no block.',
  *find({ files }) {
    for (const { path, content } of contentOf(files, 'change'))
      for (const [index, rule] of (content.rules ?? []).entries()) {
        const at = { file: path, path: ['rules', index, 'block'] };
        if (!AGAINST.has(rule.relation)) {
          if (rule.block)
            yield {
              at,
              value: rule.rule,
              what: `${rule.relation} the change and yet has a block`,
              fix: 'take the block out, or correct the relation',
            };
          continue;
        }
        if (!rule.block)
          yield {
            at: { file: path, path: ['rules', index, 'rule'] },
            value: rule.rule,
            what: `${rule.relation} the change and has no block`,
            fix: 'add block with kind, binds_today and levers',
          };
        else if (!rule.block.levers?.length && !rule.block.why_no_lever)
          yield {
            at,
            value: rule.rule,
            what: 'stands against the change with no lever and no reason',
            fix: 'add a lever to levers, or why_no_lever',
          };
        else if (rule.block.levers?.length && rule.block.why_no_lever)
          yield {
            at: { file: path, path: ['rules', index, 'block', 'why_no_lever'] },
            value: rule.rule,
            what: 'has levers and a reason for having none',
            fix: 'take why_no_lever out',
          };
      }
  },
};
