import type { ReactElement } from 'react';
import { AppLink } from '../../parts/link.tsx';

/** Where a page stands: links down to it, then its own name. */
export function Crumbs({ trail, here }: { trail: readonly { title: string; address: string }[]; here: string }): ReactElement {
  return (
    <nav className="crumbs" aria-label="You are here">
      <ol>
        {[{ title: 'Home', address: '/' }, ...trail].map(({ title, address }) => (
          <li key={address}>
            <AppLink href={address}>{title}</AppLink>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
