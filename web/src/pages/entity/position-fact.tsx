import type { ReactElement } from 'react';
import type { InForcePartsFragment } from '../../generated/graphql.ts';
import { ConfidenceTag } from '../../parts/evidence.tsx';
import { AppLink } from '../../parts/link.tsx';
import type { Fact } from './fact-box.tsx';
import { lawIdWords } from './law-path.ts';
import { positionOf } from './position.ts';

/** The in-force position as a fact of the box: headline, remarks, what brought it about, how sure. */
export function positionFact(inForce: InForcePartsFragment): Fact {
  const { headline, remarks, by } = positionOf(inForce);
  const about: ReactElement = (
    <>
      {remarks.join(' ')}{' '}
      {by && (
        <>
          Brought about by <AppLink href={`/law/${by}`}>{lawIdWords(by)}</AppLink>.
        </>
      )}{' '}
      <ConfidenceTag confidence={inForce.confidence} />
    </>
  );
  return { term: 'Now, as last read', value: headline, remark: about };
}
