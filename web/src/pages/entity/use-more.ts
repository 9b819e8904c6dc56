/** A long list that arrives page by page: the first with its page, the rest when the reader asks for it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '../../app/announce.tsx';
import { count, number } from '../../words/plural.ts';

/** A page of a Relay connection. */
export interface Paged<Item> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  nodes: readonly Item[];
}

export interface More<Item> {
  items: readonly Item[];
  /** How many there are in all, shown or not. */
  total: number;
  /** How many are not yet here. */
  missing: number;
  loading: boolean;
  /** Why the last page did not arrive; what is on screen stays. */
  error: unknown;
  /** Asks for everything that is missing, page after page. Does nothing where nothing is. */
  all: () => void;
}

interface State<Item> {
  key: string;
  more: readonly Item[];
  cursor: string | null;
  done: boolean;
  loading: boolean;
  error: unknown;
}

/**
 * `first` is the page that came with the answer, `load` fetches the one after a cursor and `key` names the list (a new key starts anew).
 * `one` and `several` name an item for the announcement.
 */
export function useMore<Item>(
  key: string,
  first: Paged<Item>,
  load: (after: string | null) => Promise<Paged<Item> | null>,
  [one, several]: [one: string, several: string],
): More<Item> {
  const fresh: State<Item> = {
    key,
    more: [],
    cursor: first.pageInfo.endCursor ?? null,
    done: !first.pageInfo.hasNextPage,
    loading: false,
    error: null,
  };
  const [state, setState] = useState(fresh);
  const now = state.key === key ? state : fresh;
  const current = useRef(now);
  const busy = useRef<string | null>(null);
  useEffect(() => {
    current.current = now;
  });

  const all = useCallback(() => {
    if (busy.current === key || current.current.done) return;
    busy.current = key;
    const run = async (): Promise<void> => {
      let { more, cursor } = current.current;
      setState({ ...current.current, key, loading: true, error: null });
      try {
        for (let next = true; next;) {
          const page = await load(cursor);
          if (!page) throw new Error('The thing this list belongs to was not found.');
          if (busy.current !== key) return;
          more = [...more, ...page.nodes];
          cursor = page.pageInfo.endCursor ?? null;
          next = page.pageInfo.hasNextPage;
          setState({ key, more, cursor, done: !next, loading: next, error: null });
        }
        announce(`All ${count(first.nodes.length + more.length, one, several)} shown`);
      } catch (error) {
        setState({ key, more, cursor, done: false, loading: false, error });
      } finally {
        if (busy.current === key) busy.current = null;
      }
    };
    void run();
  }, [key, load, first, one, several]);

  const items = now.more.length === 0 ? first.nodes : [...first.nodes, ...now.more];
  return {
    items,
    total: first.totalCount,
    missing: Math.max(0, first.totalCount - items.length),
    loading: now.loading,
    error: now.error,
    all,
  };
}

/** Asks for the rest as soon as `wanted`: a filter or an order that saw only the first page would mislead. A failure is not repeated by itself. */
export function useAllWhen(wanted: boolean, { missing, loading, error, all }: More<unknown>): void {
  useEffect(() => {
    if (wanted && missing > 0 && !loading && !error) all();
  }, [wanted, missing, loading, error, all]);
}

/** "Show all 260 duties", with how many are on screen already. */
export const showAllWords = (total: number, several: string): string => `Show all ${number(total)} ${several}`;
