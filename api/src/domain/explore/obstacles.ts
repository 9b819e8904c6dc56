/** Rules that stand against changes, as lists show them: without a date, as the law was last read. */
import type { Edge, EntityNode } from '@rules/schema';
import { Facts } from '../read/facts.ts';
import { hardestFirst } from '../trace/hardness.ts';

/** Blocks before the rest; among these hardest first, as a trace has them. */
export function hardestAsLastRead<T extends { edge: Edge; rule: EntityNode }>(rules: readonly T[]): T[] {
  const facts = new Facts().add(
    rules.map(({ rule }) => rule),
    [],
  );
  const place = ({ edge }: T): number => (edge.kind === 'BLOCKS' ? 0 : 1);
  return hardestFirst(facts, rules).sort((a, b) => place(a) - place(b));
}
