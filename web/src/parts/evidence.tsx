import './evidence.css';
import { Fragment, type ReactElement } from 'react';
import type { Confidence } from '@rules/schema';
import type { EvidencePartsFragment } from '../generated/graphql.ts';
import { dateWords } from '../words/dates.ts';
import { basisWords, confidenceWords } from '../words/evidence.ts';
import { AppLink, OutLink } from './link.tsx';
import { BasisSeal } from './marks.tsx';
import { remarkOf, sourceName } from '../words/sources.ts';
import { groundOf, groundsOf, inARow } from './grounds.ts';

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

/** The name of a piece of evidence and the place in it; empty where nothing was recorded. */
const nameOf = ({ source, locator, url, note }: EvidenceLike): string =>
  [source?.title ?? (url ? sourceName(url, note) : null), locator].filter(Boolean).join(', ');

/** What tells pieces apart: the name, and where that is only a host the address. */
const keyOf = (piece: EvidenceLike): string => (piece.url && !nameOf(piece).includes(' ') ? piece.url : nameOf(piece));

/** The name as a link to the place in the source where there is one, otherwise to the source's page. */
function Named({ evidence: { source, url }, children }: { evidence: EvidenceLike; children: string }): ReactElement {
  const name = <b>{children}</b>;
  return url ? <OutLink href={url}>{name}</OutLink> : source ? <AppLink href={source.address}>{name}</AppLink> : name;
}

/** What is said of a piece of evidence beside its chip: where to read about the source, and a remark that its name does not hold already. */
function Beside({ evidence: { source, url, note } }: { evidence: EvidenceLike }): ReactElement | null {
  const remark = url ? remarkOf(note) : note;
  return (
    <>
      {url && source && (
        <AppLink className="evidence-source" href={source.address}>
          About this source<span className="vh">: {source.title}</span>
        </AppLink>
      )}
      {remark && <span className="evidence-note">{remark}</span>}
    </>
  );
}

/**
 * Evidence of one basis and confidence: seal of the basis, sources and places in them, basis, confidence in words and bars. One piece is
 * a link as a whole; of several each name is a link.
 */
function Chip({ pieces }: { pieces: readonly [EvidenceLike, ...EvidenceLike[]] }): ReactElement {
  const [first] = pieces;
  const { basis, confidence, asRead, url, source } = first;
  const named = pieces.filter((piece) => nameOf(piece) !== '');
  const names = inARow(named.map(nameOf));
  const single = pieces.length === 1;
  const content = (
    <>
      <BasisSeal basis={basis} />
      <span>
        {named.map((piece, index) => (
          <Fragment key={`${piece.url ?? ''} ${nameOf(piece)}`}>
            {index > 0 && '; '}
            {single ? <b>{nameOf(piece)}</b> : <Named evidence={piece}>{names[index] ?? ''}</Named>}
          </Fragment>
        ))}
        {named.length > 0 && (single ? ', ' : ': ')}
        {basisWords(basis)}, {confidenceWords(confidence)}
        {asRead && <>, read {dateWords(asRead)}</>}
      </span>
      <ConfidenceBars confidence={confidence} />
    </>
  );
  return (
    <span className="evidence">
      {single && url ? (
        <OutLink className="evidence-chip" href={url}>
          {content}
        </OutLink>
      ) : single && source ? (
        <AppLink className="evidence-chip" href={source.address}>
          {content}
        </AppLink>
      ) : (
        <span className="evidence-chip">{content}</span>
      )}
      {pieces.map((piece) => (
        <Beside key={`${piece.url ?? ''} ${nameOf(piece)}`} evidence={piece} />
      ))}
    </span>
  );
}

/** One piece of evidence. */
export const EvidenceChip = ({ evidence }: { evidence: EvidenceLike }): ReactElement => <Chip pieces={[evidence]} />;

/** All evidence of a fact, a chip for each kind of ground; says so where there is none. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceLike[] }): ReactElement {
  if (evidence.length === 0) return <p className="evidence-none">No source is recorded.</p>;
  return (
    <ul className="evidence-list">
      {groundsOf(evidence, keyOf).map((pieces) => (
        <li key={groundOf(pieces[0])}>
          <Chip pieces={pieces} />
        </li>
      ))}
    </ul>
  );
}
