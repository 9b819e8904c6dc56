import type { ReactElement } from 'react';
import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import { dateWords } from '../../words/dates.ts';
import { count, listWords } from '../../words/plural.ts';
import { momentHead } from '../../parts/as-at/as-at.ts';

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

/** At the end on paper: what a briefing leaves out, and where that is. Never silent. */
export function PaperLeftOut({ trace, view }: Paper & { view: 'words' | 'table' | 'picture' }): ReactElement {
  const { supports, links } = trace;
  const left = [
    'the steps of each folded rule',
    ...(view === 'table' ? [] : [`the table of every link (the answer rests on ${links.inAll})`]),
    ...(view === 'picture' ? [] : ['the picture']),
    ...(supports.length > 0
      ? [`${count(supports.length, 'statement')} that ${supports.length === 1 ? 'calls' : 'call'} for the change`]
      : []),
  ];
  return (
    <p className="on-paper paper-left-out">
      <b>Not printed:</b> {listWords(left)}. All of it is at the address above.
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
