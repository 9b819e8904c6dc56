import './made.css';
import { useId, useState, type ComponentType, type ReactElement } from 'react';
import { nameOf, useAsked, type Asked } from '../app/asked.ts';

type Body = ComponentType<{ asked: readonly Asked[]; level: 3 | 4 }>;

/** Questions of the frame around a page: the date in its banner, suggestions of the search, what a wrong address may have meant. */
const ASIDE = new Set(['Frame', 'Suggest', 'Nearest']);

/** Each question once, without those of the frame. */
const ofThePage = (asked: readonly Asked[]): Asked[] => {
  const known = new Map(asked.map((one) => [`${nameOf(one)} ${one.variables}`, one]));
  return [...known.values()].filter((one) => !ASIDE.has(nameOf(one)));
};

/**
 * "How this was made": questions to the service, to read, to copy and to ask again. Those of the page on screen, or `asked`: those behind one part of it.
 * The code that shows them is fetched when it is opened.
 */
export function Made({ what = 'page', asked: own }: { what?: string; asked?: readonly Asked[] }): ReactElement | null {
  const all = useAsked();
  const asked = own ?? ofThePage(all);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [body, setBody] = useState<{ Body: Body } | 'failed' | null>(null);
  if (asked.length === 0) return null;
  const Heading = own ? 'h3' : 'h2';
  const toggle = (now: boolean): void => {
    setOpen(now);
    if (!now || (body && body !== 'failed')) return;
    setBody(null);
    import('./made-body.tsx').then(
      ({ MadeBody }) => setBody({ Body: MadeBody }),
      () => setBody('failed'),
    );
  };
  return (
    <details className="made" open={open} onToggle={(event) => toggle(event.currentTarget.open)} aria-labelledby={id}>
      <summary>
        <Heading id={id}>How this {what} was made</Heading>
      </summary>
      {open && body === null && <p className="small muted">Reading…</p>}
      {open && body === 'failed' && (
        <p className="small">This part could not be fetched. Close it, and open it again when the network is back.</p>
      )}
      {open && body && body !== 'failed' && <body.Body asked={asked} level={own ? 4 : 3} />}
    </details>
  );
}

/** The same for the whole page, at its end. */
export default function PageMade(): ReactElement {
  return (
    <div className="wrap">
      <Made />
    </div>
  );
}
