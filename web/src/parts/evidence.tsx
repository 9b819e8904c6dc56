import './evidence.css';
import type { ReactElement } from 'react';
import type { Confidence } from '@rules/schema';
import type { EvidencePartsFragment } from '../generated/graphql.ts';
import { dateWords } from '../words/dates.ts';
import { basisWords, confidenceWords } from '../words/evidence.ts';
import { AppLink, OutLink } from './link.tsx';
import { BasisSeal } from './marks.tsx';
import { sourceName } from '../words/sources.ts';

export type EvidenceLike = EvidencePartsFragment;

const BARS: Record<Confidence, number> = { HIGH: 3, MEDIUM: 2, LOW: 1 };

/** Three bars, silent: the words stand beside them. */
export function ConfidenceBars({ confidence }: { confidence: Confidence }): ReactElement {
  return (
    <span className="bars3" aria-hidden="true">
      {[1, 2, 3].map((bar) => (
        <i key={bar} className={bar <= BARS[confidence] ? 'on' : undefined} />
      ))}
    </span>
  );
}

/** "Bars and words": how sure, where no evidence is listed. */
export function ConfidenceTag({ confidence }: { confidence: Confidence }): ReactElement {
  return (
    <span className="confidence-tag">
      {confidenceWords(confidence)} <ConfidenceBars confidence={confidence} />
    </span>
  );
}

/**
 * One piece of evidence: seal of the basis, source and place in it, basis, confidence in words and bars. It is a link to the place in
 * the source where there is one, otherwise to the source's page. A remark on the evidence follows in words.
 */
export function EvidenceChip({ evidence }: { evidence: EvidenceLike }): ReactElement {
  const { source, locator, url, basis, confidence, asRead, note } = evidence;
  const name = [source?.title ?? (url ? sourceName(url) : null), locator].filter(Boolean).join(', ');
  const content = (
    <>
      <BasisSeal basis={basis} />
      <span>
        {name && (
          <>
            <b>{name}</b>,{' '}
          </>
        )}
        {basisWords(basis)}, {confidenceWords(confidence)}
        {asRead && <>, read {dateWords(asRead)}</>}
      </span>
      <ConfidenceBars confidence={confidence} />
    </>
  );
  return (
    <span className="evidence">
      {url ? (
        <OutLink className="evidence-chip" href={url}>
          {content}
        </OutLink>
      ) : source ? (
        <AppLink className="evidence-chip" href={source.address}>
          {content}
        </AppLink>
      ) : (
        <span className="evidence-chip">{content}</span>
      )}
      {url && source && (
        <AppLink className="evidence-source" href={source.address}>
          About this source<span className="vh">: {source.title}</span>
        </AppLink>
      )}
      {note && <span className="evidence-note">{note}</span>}
    </span>
  );
}

/** All evidence of a fact; says so where there is none. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceLike[] }): ReactElement {
  if (evidence.length === 0) return <p className="evidence-none">No source is recorded.</p>;
  return (
    <ul className="evidence-list">
      {evidence.map((item, index) => (
        <li key={`${item.url ?? ''} ${item.locator ?? ''} ${index}`}>
          <EvidenceChip evidence={item} />
        </li>
      ))}
    </ul>
  );
}
