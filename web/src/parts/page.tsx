import './page.css';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { takeFocusTurn } from '../app/focus.ts';
import { number } from '../words/plural.ts';

/**
 * Head of a page: eyebrow, h1, lede, and what stands under it (badges, controls). Sets the document's title, and takes the focus once
 * after a navigation (or gives it to the section that the address names), so that a screen reader speaks the new page.
 */
export function PageHead({
  eyebrow,
  title,
  lede,
  documentTitle,
  children,
}: {
  eyebrow?: ReactNode;
  title: string;
  lede?: ReactNode;
  /** Where it differs from the h1. */ documentTitle?: string;
  children?: ReactNode;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });
  useEffect(() => {
    // A reader who has begun to type keeps the field.
    if (!takeFocusTurn(pathname) || document.activeElement?.matches('input, textarea, select')) return;
    const section = document.getElementById(location.hash.slice(1))?.querySelector('h2');
    section?.setAttribute('tabindex', '-1');
    (section ?? heading.current)?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <header className="page-head">
      <title>{`${documentTitle ?? title} · Rules Explorer`}</title>
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lede && <p className="lede">{lede}</p>}
      {children}
    </header>
  );
}

/** A section with an h2 and, beside it, a count. */
export function Section({
  id,
  title,
  count,
  lede,
  children,
}: {
  id: string;
  title: string;
  count?: number | string | null;
  lede?: ReactNode;
  children: ReactNode;
}): ReactElement {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {count !== undefined && count !== null && (
          <span className="section-count">{typeof count === 'number' ? number(count) : count}</span>
        )}
      </header>
      {lede && <p className="section-lede">{lede}</p>}
      {children}
    </section>
  );
}

/** A reading page: one column of text and a quiet margin, which follows the text on a narrow screen. */
export function Columns({ children, margin }: { children: ReactNode; margin: ReactNode }): ReactElement {
  return (
    <div className="columns">
      <div className="columns-main">{children}</div>
      {margin}
    </div>
  );
}

/** The margin of a reading page: tools, contents, how sure. */
export function Margin({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <aside className="margin" aria-label={label}>
      {children}
    </aside>
  );
}
