/** The levers that one body or role holds, across all changes. */
import { lightestLever, RULE_RELATIONS } from '@rules/schema';
import type { Edge, Lever } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';

export interface HeldLever {
  /** From the rule that would be lifted to the change it would serve. */
  edge: Edge;
  lever: Lever;
  /** Whether it is the lightest for that rule. */
  isLightest: boolean;
}

/** Every edge from a rule to a change that carries levers, in the order of changes, then of rules. Two calls to the store for up to 500 changes. */
export async function edgesWithLevers(store: GraphStore): Promise<Edge[]> {
  const changes: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const page = await store.list({
      kind: 'CHANGE',
      first: 500,
      orderBy: { field: 'TITLE', direction: 'ASC' },
      ...(after !== undefined && { after }),
    });
    changes.push(...page.items.map(({ node }) => node.id));
    after = page.items.at(-1)?.cursor;
    more = page.hasNextPage;
  }
  const { edges } = await store.edges({ ids: changes, kinds: RULE_RELATIONS, direction: 'IN' });
  return edges.filter(({ obstacle }) => obstacle !== null && obstacle.levers.length > 0);
}

/** The levers among those edges whose holder has this id, lightest first for each rule. */
export const leversHeldBy = (edges: readonly Edge[], holder: string): HeldLever[] =>
  edges.flatMap((edge) => {
    const levers = edge.obstacle?.levers ?? [];
    const lightest = lightestLever(levers);
    return levers.filter((lever) => lever.holder === holder).map((lever) => ({ edge, lever, isLightest: lever === lightest }));
  });
