import './data-table.css';
import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table';
import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '../app/announce.tsx';
import { count, number } from '../words/plural.ts';

/** What a column shows, sorts by and writes to CSV. Keep the list stable (module scope or useMemo). */
export interface Column<Row> {
  id: string;
  /** Head of the column, also the label in a card on a phone. */
  head: string;
  cell: (row: Row) => ReactNode;
  /** Value to sort by; a column without one cannot be sorted. Null sorts last. */
  sort?: (row: Row) => string | number | null;
  /** Text for CSV; a column without one is left out there. */
  text?: (row: Row) => string;
  /** Figures stand right. */
  figure?: boolean;
  /** The column that names the row: its cell is the row's head. The first one where none is marked. */
  names?: boolean;
  className?: string;
}

export interface Sort {
  by: string;
  descending: boolean;
}

interface Group<Row> {
  id: string;
  head: ReactNode;
  rows: readonly Row[];
}

interface DataTableProps<Row> {
  /** What the rows are; the count is added: "Changes, 12 of 81". */
  caption: string;
  /** How many there are without filters, where the rows are fewer. */
  inAll?: number;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  /** Parts the sorted rows into titled groups, in this order; a row with several groups stands in each. */
  group?: { of: (row: Row) => readonly string[]; order: readonly string[]; head: (group: string, rows: readonly Row[]) => ReactNode };
  /** So many rows at most, the first as sorted. */
  most?: number | undefined;
  /** Shown instead of rows where there are none. */
  empty?: ReactNode;
  /** So many rows are shown until the rest are asked for; all of them where left out. */
  atFirst?: number;
  /** Hides the caption from sight where a heading says the same. */
  captionHidden?: boolean;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Numbers by size, text as a reader expects it (numbers inside it by size, "The" not stripped). */
const compare = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** A table that sorts, turns each row into a card under 640 px, and says its count in the caption. */
export function DataTable<Row extends object>(props: DataTableProps<Row>): ReactElement {
  const { caption, inAll, columns, rows, rowKey, sort = null, onSort, group, most, empty, atFirst, captionHidden = false } = props;
  const defs = useMemo(
    () =>
      columns.map((column): ColumnDef<typeof features, Row, unknown> => ({
        id: column.id,
        accessorFn: (row: Row) => column.sort?.(row) ?? undefined,
        enableSorting: column.sort !== undefined,
        sortUndefined: 'last',
        sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
      })),
    [columns],
  );
  const table = useTable({
    features,
    columns: defs,
    data: rows as Row[],
    getRowId: rowKey,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting: sort ? [{ id: sort.by, desc: sort.descending }] : [] },
  });
  const [whole, setWhole] = useState(false);
  const all = table
    .getRowModel()
    .rows.slice(0, most)
    .map(({ original }) => original);
  const sorted = atFirst === undefined || whole ? all : all.slice(0, atFirst);
  const body = useRef<HTMLTableElement>(null);
  /** The button goes with what it brings: the focus goes on to the first row of it. */
  const showAll = (): void => {
    flushSync(() => setWhole(true));
    body.current?.querySelectorAll<HTMLElement>('tbody tr')[sorted.length]?.querySelector<HTMLElement>('a, button')?.focus();
  };
  const groups: Group<Row>[] = group
    ? group.order
        .map((id) => ({ id, rows: sorted.filter((row) => group.of(row).includes(id)) }))
        .filter((part) => part.rows.length > 0)
        .map((part) => ({ ...part, head: group.head(part.id, part.rows) }))
    : [{ id: 'all', head: null, rows: sorted }];

  const press = (column: Column<Row>): void => {
    const descending = sort?.by === column.id ? !sort.descending : false;
    onSort?.({ by: column.id, descending });
    announce(`Sorted by ${column.head}, ${descending ? 'descending' : 'ascending'}`);
  };
  const naming = columns.findIndex(({ names }) => names);
  const nameAt = naming < 0 ? 0 : naming;
  const figures = inAll !== undefined && inAll !== rows.length ? `${number(rows.length)} of ${number(inAll)}` : number(rows.length);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table className="table" ref={body}>
        <caption className={captionHidden ? 'vh' : undefined}>
          {caption}, {figures}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const active = sort?.by === column.id;
              return (
                <th
                  key={column.id}
                  scope="col"
                  data-head={column.head}
                  className={column.figure ? 'figure' : undefined}
                  aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  {column.sort && onSort ? (
                    <button type="button" className="sort" onClick={() => press(column)}>
                      {column.head}
                      <svg viewBox="0 0 10 14" aria-hidden="true" className={active ? (sort.descending ? 'down' : 'up') : undefined}>
                        <path className="a" d="M5 1l4 5H1z" />
                        <path className="b" d="M5 13L1 8h8z" />
                      </svg>
                    </button>
                  ) : (
                    column.head
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        {groups.map((part) => (
          <tbody key={part.id}>
            {part.head && (
              <tr className="group">
                <th scope="rowgroup" colSpan={columns.length}>
                  {part.head}
                </th>
              </tr>
            )}
            {part.rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column, index) => {
                  const classes = [column.figure ? 'figure' : '', column.className ?? ''].filter(Boolean).join(' ') || undefined;
                  return index === nameAt ? (
                    <th key={column.id} scope="row" className={classes}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.id} data-head={column.head} className={classes}>
                      {column.cell(row)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {sorted.length < all.length && (
        <p className="table-rest">
          <button type="button" className="btn" onClick={showAll}>
            Show all {count(all.length, 'row')}
          </button>
        </p>
      )}
      {rows.length === 0 && (empty ?? <p className="table-empty">{count(0, 'row')}</p>)}
    </section>
  );
}
