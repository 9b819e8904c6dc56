/** Words to filter by and order of a table, kept in the address: ?find-duties=plan&sort-duties=-law. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { oneOf } from '../../app/address.ts';
import type { Sort } from '../../parts/data-table.tsx';

/** How long typing rests before the address is written, in milliseconds. */
const REST_MS = 300;

export interface TableState {
  find: string;
  setFind: (text: string) => void;
  /** Null for the order in which the rows came. */
  sort: Sort | null;
  setSort: (sort: Sort) => void;
}

/** "law" ascending, "-law" descending; null for anything else. */
export const readSort = (text: string | undefined): Sort | null =>
  text && /^-?[a-z]+$/i.test(text) ? { by: text.replace('-', ''), descending: text.startsWith('-') } : null;

/** The state of the table `name`; other parts of the address stay as they are. */
export function useTableState(name: string): TableState {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const written = oneOf(search[`find-${name}`]) ?? '';
  const [find, setFind] = useState(written);
  const write = useCallback(
    (key: string, value: string | undefined) => {
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        hash: true,
        search: ((before: Record<string, unknown>) => ({ ...before, [key]: value })) as never,
      });
    },
    [navigate],
  );
  useEffect(() => {
    if (find === written) return;
    const timer = setTimeout(() => write(`find-${name}`, find || undefined), REST_MS);
    return () => clearTimeout(timer);
  }, [find, written, name, write]);
  return {
    find,
    setFind,
    sort: readSort(oneOf(search[`sort-${name}`])),
    setSort: ({ by, descending }) => write(`sort-${name}`, `${descending ? '-' : ''}${by}`),
  };
}

/** Text as it is compared: lower case, without accents. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The rows in whose text every word typed begins a word; all rows where nothing is typed. */
export function findRows<Row>(rows: readonly Row[], text: (row: Row) => string, find: string): readonly Row[] {
  const words = folded(find)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const held = ` ${folded(text(row)).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
    return words.every((word) => held.includes(` ${word}`));
  });
}
