import { useMemo } from 'react';
import { useAnswer } from '../../app/answer.ts';
import { inputOf, momentOf } from '../../parts/as-at/as-at.ts';
import { knownOf, NOTHING_KNOWN, type Known } from './known.ts';
import { NOT_READ, onDay, type Standing } from './on-day.ts';
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
 * What lies between the open things, as at a day (see View.asAt). What was known before stays while more is read, and where that fails; how law stood
 * on another day is not known until that is read, and `loading` says so.
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
  // An answer for the day before this one says nothing of this one.
  const standings = then.stale ? undefined : then.data?.standing;
  const known = useMemo(() => {
    if (asAt === null) return today;
    const told = new Map<string, Standing>((standings ?? []).map(({ law, inForce, because }) => [law.id, { inForce, because }]));
    return onDay(today, new Map(laws.map((id) => [id, told.get(id) ?? NOT_READ])));
  }, [today, asAt, laws, standings]);
  return { known, missing, loading: loading || then.loading, error: error ?? then.error, retry: error ? retry : then.retry };
}
