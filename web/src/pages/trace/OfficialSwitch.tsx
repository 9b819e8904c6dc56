import { useId, type ReactElement } from 'react';
import { officialWords } from './counts.ts';

/** Hides every link that rests on judgement or own knowledge; says how many that is before it is turned on. */
export function OfficialSwitch({ on, links, onChange }: { on: boolean; links: { shown: number; inAll: number; official: number } | undefined; onChange: (on: boolean) => void }): ReactElement {
  const id = useId();
  return (
    <div className="official">
      <button type="button" className="switch" role="switch" aria-checked={on} aria-describedby={id} onClick={() => onChange(!on)}>
        <i />
        Official facts only
      </button>
      <p id={id}>{links && (on ? `${links.shown} of ${links.inAll} links are shown. The verdict is that of all of them.` : officialWords(links))}</p>
    </div>
  );
}
