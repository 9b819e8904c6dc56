import { useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';

/** Whether the page is being put on paper, where everything folded is open. */
let printing = false;
const listeners = new Set<() => void>();
const tell = (now: boolean): void => {
  printing = now;
  listeners.forEach((listener) => listener());
};
if (typeof addEventListener === 'function') {
  addEventListener('beforeprint', () => tell(true));
  addEventListener('afterprint', () => tell(false));
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the page is being put on paper. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);

/**
 * A disclosure whose content is made only when it is opened: a page with hundreds of links stays light. It is open on paper, unless the page says
 * the same elsewhere (`onPaper` false).
 */
export function Fold({
  summary,
  className,
  onPaper = true,
  children,
}: {
  summary: ReactNode;
  className?: string;
  onPaper?: boolean;
  children: () => ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const shown = (usePrinting() && onPaper) || open;
  return (
    <details className={className} open={shown} onToggle={(event) => setOpen(event.currentTarget.open && !printing)}>
      <summary>{summary}</summary>
      {shown && children()}
    </details>
  );
}
