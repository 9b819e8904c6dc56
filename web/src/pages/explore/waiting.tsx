import type { ReactElement } from 'react';
import { PageHead } from '../../parts/page.tsx';
import { ErrorState, Loading } from '../../parts/states.tsx';

/** A view on its way. Its heading comes with it, and takes the focus then. */
export function Waiting({ error, retry }: { error: unknown; retry: () => void }): ReactElement {
  return (
    <div className="wrap">
      {error ? (
        <>
          <PageHead title="The view did not arrive" />
          <ErrorState error={error} retry={retry} />
        </>
      ) : (
        <Loading what="Opening the view" />
      )}
    </div>
  );
}
