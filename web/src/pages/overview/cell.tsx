import type { ReactElement } from 'react';
import { AppLink } from '../../parts/link.tsx';
import { number } from '../../words/plural.ts';

/** A figure of a matrix: a link to what it counts. An empty cell says so. */
export function Cell({
  many,
  href,
  what,
}: {
  many: number;
  href?: string | undefined;
  /** What is counted, for those who hear the link alone. */ what: string;
}): ReactElement {
  if (many === 0) return <span className="cell-none">none</span>;
  if (href === undefined) return <>{number(many)}</>;
  return (
    <AppLink className="cell-link" href={href}>
      {number(many)}
      <span className="vh"> {what}</span>
    </AppLink>
  );
}
