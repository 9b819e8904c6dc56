/** The weakest link: a chain is no surer than the least sure of its edges. */
import { doubt } from '@rules/schema';
import type { Basis, Edge } from '@rules/schema';

const BASIS_DOUBT: readonly Basis[] = ['OFFICIAL', 'PARSED', 'JUDGEMENT', 'OWN_KNOWLEDGE'];

/** The edge with the lowest confidence; of equals the one with the softer basis, then the first. Null of none. */
export function weakestLink(edges: readonly (Edge | null)[]): Edge | null {
  let weakest: Edge | null = null;
  for (const edge of edges) {
    if (edge && (weakest === null || compare(edge, weakest) > 0)) weakest = edge;
  }
  return weakest;
}

const compare = (a: Edge, b: Edge): number =>
  doubt(a.confidence) - doubt(b.confidence) || BASIS_DOUBT.indexOf(a.basis) - BASIS_DOUBT.indexOf(b.basis);
