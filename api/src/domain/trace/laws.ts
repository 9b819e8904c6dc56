/** The law that an answer's links join, and whether each piece of it is in force on the date. */
import type { Edge } from '@rules/schema';
import { Names } from '../words/names.ts';
import { lawFinding } from './helpers.ts';
import type { Position } from './obstacle.ts';
import type { LawPosition } from './types.ts';

/** Each provision and instrument at an end of the edges, once, by id. */
export function lawsOf({ facts, moment }: Position, edges: readonly Edge[]): LawPosition[] {
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
  return ids.flatMap((id): LawPosition[] => {
    const law = facts.node(id);
    if (law?.kind !== 'PROVISION' && law?.kind !== 'INSTRUMENT') return [];
    const { holds, because } = lawFinding(facts, id, moment);
    return [{ law, inForceOnDate: holds, because: because(new Names(facts, [id])) }];
  });
}
