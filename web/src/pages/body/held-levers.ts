/** The levers a body or role holds, put together by the change they would serve. */
import type { Verdict } from '../../generated/graphql.ts';
import { count } from '../../words/plural.ts';

export interface Held {
  isLightest: boolean;
  change: { id: string; title: string; verdict: Verdict };
  rule: { id: string };
}
export interface HeldGroup<H extends Held> {
  change: H['change'];
  levers: H[];
  /** How many of them are the lightest for their rule. */ lightest: number;
}

const VERDICTS: readonly Verdict[] = ['BLOCKED', 'LIFT_ENACTED_NOT_IN_FORCE', 'CONSTRAINED', 'NOT_BLOCKED_BY_LAW', 'DELIVERED'];

/** One group a change: hardest verdict first, then by title; in a group the lightest levers first, otherwise as given. */
export function leversByChange<H extends Held>(held: readonly H[]): HeldGroup<H>[] {
  const groups = new Map<string, HeldGroup<H>>();
  for (const one of held) {
    const group: HeldGroup<H> = groups.get(one.change.id) ?? { change: one.change, levers: [], lightest: 0 };
    group.levers.push(one);
    group.lightest += one.isLightest ? 1 : 0;
    groups.set(one.change.id, group);
  }
  for (const group of groups.values()) group.levers.sort((a, b) => Number(b.isLightest) - Number(a.isLightest));
  return [...groups.values()].sort(
    (a, b) =>
      VERDICTS.indexOf(a.change.verdict) - VERDICTS.indexOf(b.change.verdict) || a.change.title.localeCompare(b.change.title, 'en-GB'),
  );
}

/** "1 lever, the lightest", "4 levers, each the lightest", "4 levers, 2 the lightest", "3 levers": lightest for their own rules. */
export function leverCount(levers: number, lightest: number): string {
  const which =
    lightest === 0 ? '' : lightest < levers ? `, ${lightest} the lightest` : levers === 1 ? ', the lightest' : ', each the lightest';
  return `${count(levers, 'lever')}${which}`;
}
