import type { ReactElement } from 'react';
import type { Basis, Confidence } from '../../generated/graphql.ts';
import { ConfidenceBars, EvidenceChip, EvidenceList, type EvidenceLike } from '../../parts/evidence.tsx';
import { BasisSeal } from '../../parts/marks.tsx';
import { basisWords, confidenceWords } from '../../words/evidence.ts';
import { Fold } from './fold.tsx';

/** What an edge rests on: its own basis and confidence, and its evidence. */
export interface Rests {
  basis: Basis;
  confidence: Confidence;
  evidence: readonly EvidenceLike[];
}

/** How sure the edge as a whole is, where its evidence does not already say the same. */
export function EdgeAsAWhole({ basis, confidence }: { basis: Basis; confidence: Confidence }): ReactElement {
  return (
    <span className="evidence-chip edge-whole">
      <BasisSeal basis={basis} />
      <span>
        <b>This link</b>, {basisWords(basis)}, {confidenceWords(confidence)}
      </span>
      <ConfidenceBars confidence={confidence} />
    </span>
  );
}

/** Whether a piece of evidence, told first, already says how the edge itself stands. */
export const saysTheSame = (piece: EvidenceLike | undefined, { basis, confidence }: Rests): boolean =>
  piece?.basis === basis && piece.confidence === confidence;

/**
 * The evidence of one edge: the first piece as a chip, more behind a disclosure, and the confidence of the link itself wherever it differs
 * from that of its first source (a thing read in an official text may still be tied to another by our judgement).
 */
export function EdgeEvidence({ edge }: { edge: Rests }): ReactElement {
  const [first, ...more] = edge.evidence;
  const same = saysTheSame(first, edge);
  return (
    <div className="edge-evidence">
      {!same && <EdgeAsAWhole basis={edge.basis} confidence={edge.confidence} />}
      {first && more.length === 0 && <EvidenceChip evidence={first} />}
      {first && more.length > 0 && (
        <>
          {same && <EvidenceChip evidence={first} />}
          <Fold className="edge-more" summary={same ? `${more.length} more` : `${edge.evidence.length} sources`}>
            {() => <EvidenceList evidence={same ? more : edge.evidence} />}
          </Fold>
        </>
      )}
    </div>
  );
}
