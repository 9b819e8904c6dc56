import { useId, type ReactElement, type ReactNode } from 'react';
import { CsvButton } from '../../parts/csv-button.tsx';
import type { CsvMeta } from '../../parts/csv.ts';
import type { Column } from '../../parts/data-table.tsx';

/** Above a long table: a field that filters as one types, and the rows shown as CSV. */
export function TableTools<Row>({
  label,
  find,
  onFind,
  csv,
  children,
}: {
  /** "Filter these provisions". */
  label: string;
  find: string;
  onFind: (text: string) => void;
  csv: { filename: string; columns: readonly Column<Row>[]; rows: readonly Row[]; meta: Omit<CsvMeta, 'address' | 'shown'> };
  children?: ReactNode;
}): ReactElement {
  const field = useId();
  const shown = find.trim() ? `rows with the words "${find.trim()}"` : 'all';
  return (
    <div className="table-tools">
      <p className="field">
        <label htmlFor={field}>{label}</label>
        <input
          id={field}
          type="search"
          value={find}
          onChange={(event) => onFind(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </p>
      {children}
      <CsvButton filename={csv.filename} columns={csv.columns} rows={csv.rows} meta={{ ...csv.meta, shown, address: location.href }} />
    </div>
  );
}

/** What a table shows where the filter leaves nothing. */
export const noneFound = (what: string, find: string): ReactElement => (
  <p className="table-empty">
    No {what} has the words “{find.trim()}”. Clear the filter to see all.
  </p>
);
