import type { ReactElement } from 'react';
import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import { dateWords } from '../../words/dates.ts';
import { momentHead } from './as-at.ts';

interface Paper {
  trace: TraceAnswerQuery['trace'];
}

/** Under the title on paper: the moment, the data and the address, which the controls say on screen. */
export function PaperHead({ trace }: Paper): ReactElement {
  return (
    <p className="on-paper">
      {momentHead(trace)}
      {trace.officialOnly && ', official facts only'}. Law as read in {trace.release.lawAsRead}. Data release {trace.release.id}.{' '}
      {location.href}
    </p>
  );
}

/** Printed at the foot of each page of paper; not on screen. */
export function PaperFooter({ trace }: Paper): ReactElement {
  return (
    <p className="paper-footer" aria-hidden="true">
      <span>
        What stands in the way of “{trace.change?.title}”? {momentHead(trace)}
        {trace.officialOnly && ', official facts only'}. Data of {dateWords(trace.release.date)}; law as read in {trace.release.lawAsRead}.
        Not legal advice.
      </span>
      <span>{location.href}</span>
    </p>
  );
}
