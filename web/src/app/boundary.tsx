import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHead } from '../parts/page.tsx';
import { ErrorState } from '../parts/states.tsx';

/** What a page becomes when it fails to load or to draw; the header, the search and the address stay. */
export function PageError({ error, reset }: ErrorComponentProps): ReactElement {
  return (
    <div className="wrap">
      <PageHead title="This page could not be shown" />
      <ErrorState error={error} retry={reset} />
    </div>
  );
}
