import type { ReactElement } from 'react';
import { EvidenceChip, EvidenceList } from '../../parts/evidence.tsx';
import { EdgeAsAWhole, saysTheSame, type Rests } from '../entity/edge-evidence.tsx';

/**
 * What a link of the answer rests on. Its own ground stands first: that a rule blocks is our judgement, however official the text in which the
 * rule was read. Then all its sources, or the first where there is little room.
 */
export function LinkEvidence({ link, brief = false }: { link: Rests; brief?: boolean }): ReactElement {
  const [first] = link.evidence;
  return (
    <div className="edge-evidence">
      {!saysTheSame(first, link) && <EdgeAsAWhole basis={link.basis} confidence={link.confidence} />}
      {brief ? first && <EvidenceChip evidence={first} /> : <EvidenceList evidence={link.evidence} />}
    </div>
  );
}
