/** One meaning, everywhere, of the lightest lever for a rule and of a rule that stands in the way. */
import type { Edge, Lever } from './relations.ts';

/** Relations by which a rule stands against a change. */
export const AGAINST = ['BLOCKS', 'CONSTRAINS', 'REQUIRES_AMENDMENT', 'CONFLICTS_WITH'] as const satisfies readonly Edge['kind'][];

/**
 * The lightest lever of some that run lightest first: the first that lifts the rule in full; where none does, the first that eases it.
 * One of low confidence counts only where there is no surer one that does as much. Null of none.
 */
export function lightestLever<L extends Pick<Lever, 'lifts' | 'confidence'>>(levers: readonly L[]): L | null {
  const full = levers.filter(({ lifts }) => lifts === 'FULL');
  const enough = full.length > 0 ? full : levers;
  return enough.find(({ confidence }) => confidence !== 'LOW') ?? enough[0] ?? null;
}

/** Whether an edge leads from a rule that stood in the way of a change when the law was last read, or may have, and of which levers are known. */
export const isInTheWayAsRead = ({ kind, obstacle }: Pick<Edge, 'kind' | 'obstacle'>): boolean =>
  (AGAINST as readonly Edge['kind'][]).includes(kind) && obstacle !== null && obstacle.bindsToday !== false;
