import './states.css';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useOnline } from '../app/answer.ts';
import { explainError } from '../app/errors.ts';
import { CopyButton } from './copy-button.tsx';

/** A state of a page or of a part: what happened, what is still true, what to do next. */
export function State({
  title,
  children,
  actions,
  live = false,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  live?: boolean;
}): ReactElement {
  return (
    <div className="state" aria-live={live ? 'polite' : undefined}>
      <h2 className="state-title">{title}</h2>
      {children}
      {actions && <div className="state-actions">{actions}</div>}
    </div>
  );
}

/** Skeleton of the words to come. It appears after 150 ms, so that a quick answer does not flash. Never put it over an answer on screen. */
export function Loading({ what = 'Reading the data' }: { /** What is being worked out, as a clause. */ what?: string }): ReactElement {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" aria-busy="true">
      <output className={shown ? undefined : 'vh'}>{what}…</output>
      {shown && [62, 92, 74, 83].map((width) => <span key={width} className="bone" style={{ width: `${width}%` }} aria-hidden="true" />)}
    </div>
  );
}

/** Nothing to show, and why. */
export function Empty({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }): ReactElement {
  return (
    <State title={title} actions={actions} live>
      {children}
    </State>
  );
}

/** A failure in words, with what to press. Where it says that the reader is offline, the frame does not say so as well. `retry` asks again; without it the page is loaded anew. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }): ReactElement {
  const online = useOnline();
  const { title, message, action, detail } = explainError(error, online);
  const press = action === 'Try again' && retry ? retry : () => location.reload();
  return (
    <div role="alert" data-offline={online ? undefined : true}>
      <State
        title={title}
        actions={
          <>
            {action && (
              <button type="button" className="btn primary" onClick={press}>
                {action}
              </button>
            )}
            <CopyButton text={() => location.href} label="Copy the address" />
          </>
        }
      >
        <p>{message}</p>
        {detail && (
          <details className="state-detail">
            <summary>What the service said</summary>
            <p>{detail}</p>
          </details>
        )}
      </State>
    </div>
  );
}

/** A line above an answer that stayed on screen while the next one loads or after it failed. */
export function StaleNote({ error, retry }: { error?: unknown; retry?: () => void }): ReactElement {
  return error ? (
    <ErrorState error={error} retry={retry} />
  ) : (
    <output className="stale-note">Working out the new answer. What is shown is the one before.</output>
  );
}
