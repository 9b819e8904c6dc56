import type { ReactElement } from 'react';
import { PageHead } from '../../parts/page.tsx';
import { Loading } from '../../parts/states.tsx';

export default function RulesPage(): ReactElement {
  return (
    <div className="wrap">
      <PageHead title="Rules" />
      <Loading />
    </div>
  );
}
