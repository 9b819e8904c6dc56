import type { ReactElement } from 'react';
import { PageHead } from '../../parts/page.tsx';
import { Loading } from '../../parts/states.tsx';

export default function PolicyAreaPage(): ReactElement {
  return (
    <div className="wrap">
      <PageHead title="PolicyArea" />
      <Loading />
    </div>
  );
}
