/** The levers that one body or role holds, across all changes. */
import { RULE_RELATIONS } from '@rules/schema';
import type { Edge, Lever } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';

export interface HeldLever {
  /** From the rule that would be lifted to the change it would serve. */
  edge: Edge;
  lever: Lever;
  /** Whether it is the lightest for that rule. */
  isLightest: boolean;
}

/** All levers whose holder has this id, in the order of changes, then of rules, then lightest first. Two calls to the store. */
export async function leversHeldBy(store: GraphStore, holder: string): Promise<HeldLever[]> {
  const changes: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const page = await store.list({ kind: 'CHANGE', first: 500, orderBy: { field: 'TITLE', direction: 'ASC' }, ...(after !== undefined && { after }) });
    changes.push(...page.items.map(({ node }) => node.id));
    after = page.items.at(-1)?.cursor;
    more = page.hasNextPage;
  }
  const { edges } = await store.edges({ ids: changes, kinds: RULE_RELATIONS, direction: 'IN' });
  return edges.flatMap((edge) => (edge.obstacle?.levers ?? []).flatMap((lever, index) => (lever.holder === holder ? [{ edge, lever, isLightest: index === 0 }] : [])));
}
