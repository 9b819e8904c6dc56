import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { noteAsked } from './asked.ts';

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
  loading: boolean;
  error: Error | undefined;
  refetch: () => Promise<unknown>;
};

/** So many whole answers are kept for each question. */
const MOST_KEPT = 20;
const kept = new WeakMap<object, Map<string, unknown>>();

const keptAnswer = (document: object, asked: string): unknown => kept.get(document)?.get(asked);

/** Keeps an answer by its question; the oldest goes when there are too many. */
function keepAnswer(document: object, asked: string, data: unknown): void {
  const answers = kept.get(document) ?? new Map<string, unknown>();
  answers.delete(asked);
  answers.set(asked, data);
  const oldest = answers.keys().next();
  if (answers.size > MOST_KEPT && !oldest.done) answers.delete(oldest.value);
  kept.set(document, answers);
}

/**
 * What failed is asked once more by itself when the network is back. All at once, and before the rest of the page hears of the network: a
 * part still waiting for its turn would else say that the service did not reply.
 */
const failed = new Set<() => void>();
if (typeof addEventListener === 'function') addEventListener('online', () => [...failed].forEach((again) => again()), { capture: true });

/**
 * Asks the API and keeps the earlier answer on screen while a new one loads or fails. `keep: false` drops it where it would be wrong to
 * show it, as on the page of another thing. `cached: false` keeps the answer whole, by its question, and out of Apollo's cache: for a large
 * answer without ids of its own, such as a trace, taking it apart costs more than asking again.
 */
export function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { keep = true, skip = false, cached = true }: { keep?: boolean; skip?: boolean; cached?: boolean } = {},
): Answer<Data> {
  const asked = JSON.stringify(variables);
  const whole = cached || skip ? undefined : (keptAnswer(document, asked) as Data | undefined);
  const result = ask(document, {
    variables,
    skip: skip || whole !== undefined,
    notifyOnNetworkStatusChange: true,
    fetchPolicy: cached ? 'cache-first' : 'no-cache',
  });
  const newest = whole ?? result.data;
  const [last, setLast] = useState<Data | undefined>(newest);
  if (newest !== undefined && newest !== last) setLast(newest);
  useEffect(() => {
    if (!cached && result.data !== undefined) keepAnswer(document, asked, result.data);
  }, [document, cached, asked, result.data]);
  useEffect(() => (skip ? undefined : noteAsked({ document, variables: asked })), [document, asked, skip]);
  const { error, refetch } = result;
  useEffect(() => {
    if (!error) return;
    const again = (): void => void refetch().catch(() => undefined);
    failed.add(again);
    return () => void failed.delete(again);
  }, [error, refetch]);
  return {
    data: newest ?? (keep ? last : undefined),
    stale: newest === undefined && keep && last !== undefined,
    loading: result.loading,
    error: result.loading ? undefined : error,
    retry: () => void refetch().catch(() => undefined),
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
