import { useId, type ReactElement } from 'react';
import { officialWords } from './counts.ts';

/** Hides every link that rests on judgement or own knowledge; says how many that is before it is turned on. */
export function OfficialSwitch({
  on,
  answer: { officialOnly, links },
  onChange,
}: {
  /** What the address asks for; the words speak of the answer on screen, which may still be the one before. */
  on: boolean;
  answer: { officialOnly: boolean; links: { shown: number; inAll: number; official: number } };
  onChange: (on: boolean) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="official">
      <button type="button" className="switch" role="switch" aria-checked={on} aria-describedby={id} onClick={() => onChange(!on)}>
        <i />
        Official facts only
      </button>
      <p id={id}>
        {officialOnly ? `${links.shown} of ${links.inAll} links are shown. The verdict is that of all of them.` : officialWords(links)}
      </p>
    </div>
  );
}
