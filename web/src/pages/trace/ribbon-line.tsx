import type { ReactElement } from 'react';
import { VerdictMark } from '../../parts/marks.tsx';
import { verdictText } from '../../words/verdict.ts';
import type { RibbonStop } from './ribbon.ts';

/** The verdict through time, as a list that is drawn as a line: solid where it holds, hatched where a lift waits, dashed where no date is set. */
export function Ribbon({ stops }: { stops: readonly RibbonStop[] }): ReactElement {
  return (
    <ol className="ribbon" aria-label="The verdict through time">
      {stops.map(({ id, when, what, verdict, verdictWords, line, isHere }) => (
        <li
          key={id}
          className={verdict ? `v-${verdictText(verdict).tone}` : undefined}
          data-line={line}
          aria-current={isHere ? 'true' : undefined}
        >
          <span className="ribbon-mark">{verdict && <VerdictMark verdict={verdict} size="1.5rem" />}</span>
          <b>{when}</b>
          <span>{what}</span>
          {verdictWords && <span className="ribbon-verdict">{verdictWords}</span>}
          {isHere && <span className="ribbon-here">you are here</span>}
        </li>
      ))}
    </ol>
  );
}
