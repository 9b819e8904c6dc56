import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Sort } from '../parts/data-table.tsx';
import { listOf, oneOf, type Search } from './address.ts';

/**
 * The search part of the address as state. `set` changes the names given and keeps the others; the page stays where it is scrolled.
 * `replace` leaves no step behind in the history, for typing.
 */
export function useSearchState(): [search: Search, set: (patch: Search, options?: { replace?: boolean }) => void] {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const set = useCallback(
    (patch: Search, { replace = false }: { replace?: boolean } = {}): void => {
      void navigate({ to: '.', search: ((before: Search) => ({ ...before, ...patch })) as never, replace, resetScroll: false });
    },
    [navigate],
  );
  return [search, set];
}

/** "-title" as a sort by title from the end; the fallback where the address names no known column. */
export function sortOf(search: Search, columns: readonly { id: string; sort?: unknown }[], fallback: Sort | null): Sort | null {
  const written = oneOf(search.sort) ?? '';
  const by = written.replace(/^-/, '');
  return columns.some(({ id, sort }) => id === by && sort !== undefined) ? { by, descending: written.startsWith('-') } : fallback;
}

/** The other way: nothing for the fallback, so that the plain address stays plain. */
export const sortText = (sort: Sort, fallback: Sort | null): string | undefined =>
  sort.by === fallback?.by && sort.descending === fallback.descending ? undefined : `${sort.descending ? '-' : ''}${sort.by}`;

/** Chosen values of each field, read from the address. */
export const chosenOf = (search: Search, fields: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(fields.map((field) => [field, listOf(search[field])]));
