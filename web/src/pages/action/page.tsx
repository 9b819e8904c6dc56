import type { ReactElement } from 'react';
import { PageHead } from '../../parts/page.tsx';
import { Loading } from '../../parts/states.tsx';

export default function ActionPage(): ReactElement {
  return (
    <div className="wrap">
      <PageHead title="Action" />
      <Loading />
    </div>
  );
}
