/** Changes that an instrument blocks, each once. */
import type { RelationKind, Verdict } from '@rules/schema';

interface BlockingLink {
  change: { id: string; title: string; address: string; verdict: Verdict };
  relation: { kind: RelationKind; bindsToday: boolean | null };
}
export interface Blocked {
  today: BlockingLink['change'][];
  /** Blocked by rules that do not bind today. */ notToday: number;
}

/** A change counts once, and as of today where any of its blocks binds (or is not known not to). */
export function blockedBy(links: readonly BlockingLink[]): Blocked {
  const blocks = links.filter(({ relation }) => relation.kind === 'BLOCKS');
  const today = new Map(blocks.filter(({ relation }) => relation.bindsToday !== false).map(({ change }) => [change.id, change]));
  const all = new Set(blocks.map(({ change }) => change.id));
  return { today: [...today.values()], notToday: all.size - today.size };
}
