import { useMemo } from 'react';
import { useAnswer } from '../../app/answer.ts';
import { knownOf, NOTHING_KNOWN, type Known } from './known.ts';
import { BetweenDocument } from './query.ts';

interface KnownState {
  known: Known;
  /** Ids that are open and name nothing in this release. */
  missing: readonly string[];
  loading: boolean;
  /** Why what was opened last did not arrive; what is known stays. */
  error: Error | undefined;
  retry: () => void;
}

/** What lies between the open things. What was known before stays while more is read, and where that fails. */
export function useKnown(open: readonly string[]): KnownState {
  // In one order, so that the same things opened in another order are the same question.
  const ids = useMemo(() => open.toSorted(), [open]);
  const { data, stale, loading, error, retry } = useAnswer(BetweenDocument, { ids }, { cached: false, skip: ids.length === 0 });
  const known = useMemo(() => (data ? knownOf(data.between) : NOTHING_KNOWN), [data]);
  const missing = useMemo(() => (data && !stale ? ids.filter((id) => !known.things.has(id)) : []), [data, stale, ids, known]);
  return { known, missing, loading, error, retry };
}
