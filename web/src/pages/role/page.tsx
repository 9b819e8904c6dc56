import type { ReactElement } from 'react';
import { PageHead } from '../../parts/page.tsx';
import { Loading } from '../../parts/states.tsx';

export default function RolePage(): ReactElement {
  return (
    <div className="wrap">
      <PageHead title="Role" />
      <Loading />
    </div>
  );
}
