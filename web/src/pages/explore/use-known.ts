import { useMemo } from 'react';
import { useAnswer } from '../../app/answer.ts';
import { inputOf, momentOf } from '../../parts/as-at/as-at.ts';
import { knownOf, NOTHING_KNOWN, type Known } from './known.ts';
import { onDay } from './on-day.ts';
import { BetweenDocument, StandingDocument } from './query.ts';

interface KnownState {
  known: Known;
  /** Ids that are open and name nothing in this release. */
  missing: readonly string[];
  loading: boolean;
  /** Why what was opened last did not arrive; what is known stays. */
  error: Error | undefined;
  retry: () => void;
}

/**
 * What lies between the open things, as at a day (see View.asAt). What was known before stays while more is read, and where that fails; until it is
 * known how law stood on another day, it stands as today, and `loading` says so.
 */
export function useKnown(open: readonly string[], asAt: string | null): KnownState {
  // In one order, so that the same things opened in another order are the same question.
  const ids = useMemo(() => open.toSorted(), [open]);
  const { data, stale, loading, error, retry } = useAnswer(BetweenDocument, { ids }, { cached: false, skip: ids.length === 0 });
  const today = useMemo(() => (data ? knownOf(data.between) : NOTHING_KNOWN), [data]);
  const missing = useMemo(() => (data && !stale ? ids.filter((id) => !today.things.has(id)) : []), [data, stale, ids, today]);

  const laws = useMemo(
    () => [...today.things.values()].filter(({ kind }) => kind === 'PROVISION' || kind === 'INSTRUMENT').map(({ id }) => id),
    [today],
  );
  const asked = useMemo(() => ({ ids: laws, asAt: inputOf(momentOf(asAt ?? undefined).moment) }), [laws, asAt]);
  const then = useAnswer(StandingDocument, asked, { cached: false, skip: asAt === null || laws.length === 0 });
  const known = useMemo(
    () =>
      asAt !== null && then.data ? onDay(today, new Map(then.data.standing.map(({ law, ...standing }) => [law.id, standing]))) : today,
    [today, asAt, then.data],
  );
  return { known, missing, loading: loading || then.loading, error: error ?? then.error, retry: error ? retry : then.retry };
}
