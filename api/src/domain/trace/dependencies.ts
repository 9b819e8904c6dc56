/** The changes a change depends on, each with its own verdict at the same moment. Only verdicts are worked out, so a cycle does no harm. */
import type { Facts } from '../read/facts.ts';
import type { ChangeNode } from '@rules/schema';
import { prose } from '../words/prose.ts';
import type { AsAt, Dependency } from './types.ts';
import { verdictFor } from './verdict-for.ts';

/** `facts` must hold what `readStanding` reads of the changes depended on. */
export const dependenciesOf = (facts: Facts, change: ChangeNode, asAt: AsAt, today: string): Dependency[] =>
  facts.edgesFrom(change.id, 'DEPENDS_ON').flatMap((relation): Dependency[] => {
    const on = facts.node(relation.to);
    if (on?.kind !== 'CHANGE') return [];
    return [
      {
        change: on,
        verdict: verdictFor(facts, on, asAt, today).verdict,
        type: relation.how,
        why: relation.why ? prose(relation.why, facts) : null,
        relation,
      },
    ];
  });
