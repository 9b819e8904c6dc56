import type { ReactElement } from 'react';
import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import { dateWords } from '../../words/dates.ts';
import { momentHead, type Moment } from './as-at.ts';

/** Printed at the foot of each page of paper; not on screen. */
export function PaperFooter({ trace, moment }: { trace: TraceAnswerQuery['trace']; moment: Moment }): ReactElement {
  return (
    <p className="paper-footer" aria-hidden="true">
      <span>What stands in the way of “{trace.change?.title}”? {momentHead(moment, trace.asAt)}{trace.officialOnly && ', official facts only'}. Data of {dateWords(trace.release.date)}; law as read in {trace.release.lawAsRead}. Not legal advice.</span>
      <span>{location.href}</span>
    </p>
  );
}
