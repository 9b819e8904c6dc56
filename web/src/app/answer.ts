import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';

export interface Answer<Data> {
  /** The newest whole answer; undefined only before the first. */
  data: Data | undefined;
  /** True while `data` answers an earlier question and the new answer is on its way, or failed. */
  stale: boolean;
  loading: boolean;
  error: Error | undefined;
  retry: () => void;
}

/** Apollo's useQuery, narrowed once to what is used here: its own types cannot be resolved for a document that is not yet known. */
const ask = useQuery as unknown as <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: { variables: Variables; skip: boolean; notifyOnNetworkStatusChange: boolean; fetchPolicy: 'cache-first' | 'no-cache' },
) => {
  data: Data | undefined;
  previousData: Data | undefined;
  loading: boolean;
  error: Error | undefined;
  refetch: () => Promise<unknown>;
};

/**
 * Asks the API and keeps the earlier answer on screen while a new one loads or fails. `keep: false` drops it where it would be wrong to
 * show it, as on the page of another thing. `cached: false` leaves the answer out of the cache: for a large answer without ids of its
 * own, such as a trace, taking it apart costs more than asking again.
 */
export function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { keep = true, skip = false, cached = true }: { keep?: boolean; skip?: boolean; cached?: boolean } = {},
): Answer<Data> {
  const result = ask(document, { variables, skip, notifyOnNetworkStatusChange: true, fetchPolicy: cached ? 'cache-first' : 'no-cache' });
  return {
    data: result.data ?? (keep ? result.previousData : undefined),
    stale: result.data === undefined && keep && result.previousData !== undefined,
    loading: result.loading,
    error: result.loading ? undefined : result.error,
    retry: () => void result.refetch().catch(() => undefined),
  };
}

/** Whether the browser says there is a network. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const update = (): void => setOnline(navigator.onLine);
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  return online;
}
