/** The counts under the verdict, in words; a count of nothing is left out. */
import type { RelationKind } from '@rules/schema';
import { count } from '../../words/plural.ts';

interface Counted {
  relation: { kind: RelationKind };
}
export interface CountedAnswer {
  blockers: readonly Counted[];
  constraints: readonly Counted[];
  notBinding: readonly Counted[];
  helpers: readonly { relation: { kind: RelationKind }; inForceOnDate?: boolean | null }[];
}

const of = (list: readonly Counted[], kind: RelationKind): number => list.filter(({ relation }) => relation.kind === kind).length;

/** "1 rule blocks it", "3 rules narrow it"... */
export function countsInWords({ blockers, constraints, notBinding, helpers }: CountedAnswer): string[] {
  const say = (many: number, one: string, several: string): string[] =>
    many > 0 ? [`${count(many, 'rule')} ${many === 1 ? one : several}`] : [];
  const inForce = helpers.filter(({ relation, inForceOnDate }) => relation.kind === 'DELIVERS' && inForceOnDate !== false).length;
  return [
    ...(blockers.length === 0 ? ['No rule blocks it'] : say(blockers.length, 'blocks it', 'block it')),
    ...say(of(constraints, 'CONSTRAINS'), 'narrows it', 'narrow it'),
    ...say(of(constraints, 'REQUIRES_AMENDMENT'), 'must be edited with it', 'must be edited with it'),
    ...say(of(constraints, 'CONFLICTS_WITH'), 'pulls the other way', 'pull the other way'),
    ...say(inForce, 'delivers it', 'deliver it'),
    ...say(of(helpers, 'DELIVERS') - inForce, 'would deliver it', 'would deliver it'),
    ...say(of(helpers, 'ENABLES'), 'gives power for it', 'give power for it'),
    ...say(notBinding.length, 'does not bind on this date', 'do not bind on this date'),
  ];
}

/** How the number of hidden links is said before the switch is turned. */
export function officialWords({ inAll, official }: { inAll: number; official: number }): string {
  const hidden = inAll - official;
  if (hidden === 0)
    return `Would hide none of the ${count(inAll, 'link')} that the answer rests on: each has an official or parsed text behind it.`;
  return `Would hide ${hidden} of the ${count(inAll, 'link')} that the answer rests on: those with no official or parsed text behind them. The verdict stays.`;
}
