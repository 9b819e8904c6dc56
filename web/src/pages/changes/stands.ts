/** What stands to a change, counted in words. */
import type { RelationKind } from '@rules/schema';
import { number } from '../../words/plural.ts';

export interface StandingRule {
  relation: RelationKind;
  /** The rule; law says its own status. */
  rule: { id: string; status?: string };
  edge: { bindsToday: boolean | null; delivery: { state: string | null } | null };
}

export interface Stands {
  blocks: number;
  narrows: number;
  edits: number;
  pulls: number;
  /** Rules against it that no longer bind, or do not bind yet. */
  notBinding: number;
  delivers: number;
  wouldDeliver: number;
  helps: number;
  alike: number;
}

/** Counts as the trace of today counts: a rule binds unless it is known not to. */
export function standsOf(rules: readonly StandingRule[]): Stands {
  const stands: Stands = { blocks: 0, narrows: 0, edits: 0, pulls: 0, notBinding: 0, delivers: 0, wouldDeliver: 0, helps: 0, alike: 0 };
  const against: Partial<Record<RelationKind, 'blocks' | 'narrows' | 'edits' | 'pulls'>> = {
    BLOCKS: 'blocks',
    CONSTRAINS: 'narrows',
    REQUIRES_AMENDMENT: 'edits',
    CONFLICTS_WITH: 'pulls',
  };
  for (const rule of rules) {
    const { relation, edge } = rule;
    const how = against[relation];
    if (how) stands[edge.bindsToday === false ? 'notBinding' : how] += 1;
    else if (relation === 'DELIVERS') stands[waits(rule, rules) ? 'wouldDeliver' : 'delivers'] += 1;
    else if (relation === 'ENABLES') stands.helps += 1;
    else if (relation === 'DUPLICATES') stands.alike += 1;
  }
  return stands;
}

/** Not in force, or only in part: by the record of the delivery, or of its Act's, or else by the rule's own status. */
function waits({ rule, edge }: StandingRule, rules: readonly StandingRule[]): boolean {
  const whole = rules.find((other) => rule.id.startsWith(`${other.rule.id}/`));
  const state = edge.delivery?.state ?? whole?.edge.delivery?.state;
  return state ? state !== 'in_force' : rule.status === 'not_commenced' || rule.status === 'partly_in_force';
}

const part = (many: number, one: string, several: string): string[] => (many > 0 ? [`${number(many)} ${many === 1 ? one : several}`] : []);

/** "2 block, 3 must be edited"; "Nothing stands against it" where no rule does today. */
export function againstWords({ blocks, narrows, edits, pulls }: Stands): string {
  const parts = [
    ...part(blocks, 'blocks', 'block'),
    ...part(narrows, 'narrows', 'narrow'),
    ...part(edits, 'must be edited', 'must be edited'),
    ...part(pulls, 'pulls the other way', 'pull the other way'),
  ];
  return parts.length > 0 ? parts.join(', ') : 'No rule stands against it';
}

/** "1 delivers, 4 give power"; empty where nothing does. */
export const helpWords = ({ delivers, wouldDeliver, helps, alike, notBinding }: Stands): string =>
  [
    ...part(delivers, 'delivers', 'deliver'),
    ...part(wouldDeliver, 'would deliver', 'would deliver'),
    ...part(helps, 'gives power', 'give power'),
    ...part(alike, 'does a like thing', 'do a like thing'),
    ...part(notBinding, 'does not bind today', 'do not bind today'),
  ].join(', ');
