import type { ReactElement } from 'react';
import { PageHead } from '../../parts/page.tsx';
import { Loading } from '../../parts/states.tsx';

export default function ChangesPage(): ReactElement {
  return (
    <div className="wrap">
      <PageHead title="Changes" />
      <Loading />
    </div>
  );
}
