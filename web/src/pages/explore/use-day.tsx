import type { ReactElement } from 'react';
import { oneOf } from '../../app/address.ts';
import { AsAtControl } from '../../parts/as-at/as-at-control.tsx';
import { addressOf, momentOf, type Moment } from '../../parts/as-at/as-at.ts';
import { dateWords } from '../../words/dates.ts';
import { useViewSearch } from './use-view-search.ts';
import type { Explorer } from './use-explorer.ts';

/** "as at 5 February 2020": null for today. */
function dayWords(moment: Moment): string | null {
  if (moment.mode === 'today') return null;
  return moment.mode === 'commenced' ? 'with all enacted law taken as started' : `as at ${dateWords(moment.date)}`;
}

interface Day {
  /** For a sentence about the view; null for today. */
  words: string | null;
  /** After "not in force": " on 5 February 2020"; empty for today. */
  after: string;
  /** Where another day is chosen. */
  control: ReactElement;
}

/** The day that the view is asked for, and where to choose another. */
export function useDay({ view, act }: Explorer, lawAsRead: string): Day {
  const [search] = useViewSearch();
  const { moment } = momentOf(view.asAt ?? undefined);
  const typed = oneOf(search.asAt);
  const { problem } = momentOf(typed);
  const words = dayWords(moment);
  const choose = (next: Moment): void =>
    act(`showed the law ${dayWords(next) ?? 'of today'}`, (now) => ({ ...now, asAt: addressOf(next) ?? null }));
  return {
    words,
    after: moment.mode === 'date' ? ` on ${dateWords(moment.date)}` : moment.mode === 'commenced' ? ' even then' : '',
    control: (
      <details className="explore-fold explore-day" open={problem !== null || undefined}>
        <summary>
          Law {words ?? 'as it stands today'}
          {words && '; what each law says is as last read'}
        </summary>
        <AsAtControl moment={moment} lawAsRead={lawAsRead} typed={typed} problem={problem} onChoose={choose} />
      </details>
    ),
  };
}
