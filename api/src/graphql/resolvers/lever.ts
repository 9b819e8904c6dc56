/** A lever of the data, which names things by id, as one that holds the things themselves. */
import type { Lever } from '@rules/schema';
import type { Context } from '../context.ts';
import type { LeverParent } from '../parents.ts';

export async function leverWithNodes(lever: Lever, { load }: Context): Promise<LeverParent> {
  const [under, holder, alreadyDoneBy] = await Promise.all([
    load.ofKind('PROVISION', lever.under),
    lever.holder === null ? null : load.node(lever.holder),
    lever.alreadyDoneBy === null ? null : load.node(lever.alreadyDoneBy),
  ]);
  return {
    type: lever.type,
    what: lever.what,
    procedure: lever.procedure,
    lifts: lever.lifts,
    evidence: lever.evidence,
    confidence: lever.confidence,
    under,
    alreadyDoneBy,
    holder: holder?.kind === 'BODY' || holder?.kind === 'ROLE' ? holder : null,
    origin: 'CURATED',
    derivedBy: null,
    standing: null,
    waitsFor: null,
  };
}
