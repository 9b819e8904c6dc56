import type { ReactElement } from 'react';
import { CsvButton } from '../../parts/csv-button.tsx';
import type { CsvColumn } from '../../parts/csv.ts';
import type { Release } from './system.ts';

/** Below a matrix: its figures as a file. */
export function SaveMatrix<Row>({
  filename,
  title,
  columns,
  rows,
  release,
}: {
  filename: string;
  title: string;
  columns: readonly CsvColumn<Row>[];
  rows: readonly Row[];
  release: Release;
}): ReactElement {
  return (
    <div className="btn-row matrix-save">
      <CsvButton
        filename={filename}
        columns={columns}
        rows={rows}
        meta={{ title, shown: 'all', release: release.id, licence: release.licence, address: location.href }}
      />
    </div>
  );
}
