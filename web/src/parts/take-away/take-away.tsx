import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import { Icon } from '../icon.tsx';
import type { Takeable } from './takeable.ts';

const TakeAwayMenu = lazy(() => import('./take-away-menu.tsx'));

/** "Take it away": what the page shows as a picture and as data. The menu is loaded when it is first opened. Stands beside any picture. */
export function TakeAway({ what, className = 'btn' }: { what: Takeable; className?: string }): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setAsked(true);
          setTrouble(null);
          setOpen(!open);
        }}
      >
        <Icon name="down" />
        Take it away
      </button>
      {asked && (
        <Suspense fallback={null}>
          <TakeAwayMenu button={button} open={open} onClose={() => setOpen(false)} what={what} onTrouble={setTrouble} />
        </Suspense>
      )}
      {trouble !== null && (
        <p className="note weak take-away-trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
