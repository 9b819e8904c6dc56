import type { ReactElement } from 'react';
import type { Verdict } from '@rules/schema';
import { VerdictMark } from '../../parts/marks.tsx';
import { verdictText } from '../../words/verdict.ts';

/** How many changes have each verdict: a bar of five parts, and a button for each that filters by it. */
export function VerdictBar({
  counts,
  chosen,
  onToggle,
}: {
  counts: readonly { verdict: Verdict; count: number }[];
  chosen: readonly string[];
  onToggle: (verdict: Verdict) => void;
}): ReactElement {
  return (
    <fieldset className="verdict-bar" aria-label="Verdicts today">
      <div className="verdict-bar-line" aria-hidden="true">
        {counts.map(
          ({ verdict, count }) => count > 0 && <i key={verdict} className={`v-${verdictText(verdict).tone}`} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul>
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <button
              type="button"
              className={`verdict-count v-${verdictText(verdict).tone}`}
              aria-pressed={chosen.includes(verdict)}
              onClick={() => onToggle(verdict)}
            >
              <VerdictMark verdict={verdict} size="1.5rem" />
              <b>{count}</b>
              <span>{verdictText(verdict).short}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
