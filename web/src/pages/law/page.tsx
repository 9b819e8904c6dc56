import type { ReactElement } from 'react';
import { PageHead } from '../../parts/page.tsx';
import { Loading } from '../../parts/states.tsx';

export default function LawPage(): ReactElement {
  return (
    <div className="wrap">
      <PageHead title="Law" />
      <Loading />
    </div>
  );
}
