import { contentOf } from '../read.ts';
import type { ChangeFile, RuleItem } from '../format/change.ts';
import type { Finding, Rule } from './rule.ts';

const bindingBlock = (change: ChangeFile): RuleItem | undefined =>
  change.rules?.find((rule) => rule.relation === 'blocks' && rule.phase !== 'after' && rule.block?.binds_today === true);
/** Law in force, or a code or rate that is followed, makes the change; a draft is no law yet. */
const makesIt = (rule: RuleItem): boolean => rule.relation === 'delivers' && !rule.rule.startsWith('draft/');

function contradiction(change: ChangeFile): Omit<Finding, 'at'> | null {
  const { verdict } = change.assessment;
  const block = bindingBlock(change);
  const value = verdict;
  if (verdict === 'blocked' && !block)
    return {
      value,
      what: 'is the judgement, but no rule that blocks the change binds today',
      fix: 'correct the verdict, or the relation or binds_today of the rule that blocks',
    };
  if (['delivered', 'not_blocked_by_law', 'constrained'].includes(verdict) && block)
    return {
      value,
      what: `is the judgement, but ${block.rule} blocks the change and binds today`,
      fix: 'correct the verdict, or the relation or binds_today of that rule',
    };
  if (verdict === 'delivered' && !change.status.value.startsWith('delivered') && !change.rules?.some(makesIt))
    return {
      value,
      what: 'is the judgement, but nothing delivers the change',
      fix: 'add the rule that delivers it, or correct the verdict or the status',
    };
  return null;
}

export const assessmentContradictsRules: Rule = {
  name: 'assessment-contradicts-rules',
  asks: 'The reviewed verdict agrees with the rules: blocked only with a rule that blocks and binds today; delivered, not blocked or constrained only without one.',
  *find({ files }) {
    for (const { path, content } of contentOf(files, 'change')) {
      const found = contradiction(content);
      if (found) yield { at: { file: path, path: ['assessment', 'verdict'] }, ...found };
    }
  },
};
