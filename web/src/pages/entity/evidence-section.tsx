import type { ReactElement, ReactNode } from 'react';
import { EvidenceList, type EvidenceLike } from '../../parts/evidence.tsx';
import { Section } from '../../parts/page.tsx';

/** What the entry as a whole rests on, and what was checked. */
export function EvidenceSection({ evidence, children }: { evidence: readonly EvidenceLike[]; children?: ReactNode }): ReactElement {
  return (
    <Section id="evidence" title="What this page rests on" count={evidence.length}>
      {children}
      <EvidenceList evidence={evidence} />
    </Section>
  );
}
