import type { ReactElement } from 'react';
import { PageHead } from '../../parts/page.tsx';
import { Loading } from '../../parts/states.tsx';

export default function TracePage(): ReactElement {
  return (
    <div className="wrap">
      <PageHead title="Trace" />
      <Loading />
    </div>
  );
}
