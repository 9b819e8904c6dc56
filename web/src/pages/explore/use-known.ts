import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useAnswer } from '../../app/answer.ts';
import { askedOf, noteAsked } from '../../app/asked.ts';
import { inputOf, momentOf } from '../../parts/as-at/as-at.ts';
import type { Known } from './known.ts';
import { NOT_READ, onDay, type Standing } from './on-day.ts';
import { BetweenDocument, StandingDocument } from './query.ts';
import { onRead, questionsFor, readMore, readSoFar } from './reading.ts';

interface KnownState {
  /** At least all that is open and has been read; the view says what of it is shown. */
  known: Known;
  /** Ids that are open and name nothing in this release. */
  missing: readonly string[];
  loading: boolean;
  /** Why what was opened last did not arrive; what is known stays. */
  error: Error | undefined;
  retry: () => void;
}

/** Reads what of the open things is not known yet. */
function useReading(open: readonly string[]): Omit<KnownState, 'missing'> & { asked: ReadonlySet<string> } {
  const client = useApolloClient();
  const { known, asked } = useSyncExternalStore(onRead, readSoFar);
  const [failed, setFailed] = useState<Error | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  const lacking = useMemo(() => open.filter((id) => !asked.has(id)), [open, asked]);
  useEffect(() => {
    setFailed(undefined);
    if (lacking.length === 0) return;
    let current = true;
    readMore(client, lacking).catch((error: unknown) => {
      if (current) setFailed(error instanceof Error ? error : new Error(String(error)));
    });
    return () => {
      current = false;
    };
  }, [client, lacking, attempt]);
  const retry = (): void => setAttempt((before) => before + 1);
  useEffect(() => {
    if (!failed) return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [failed]);
  // In one order, so that the same things opened in another order are the same question.
  useEffect(() => {
    const notes = questionsFor(open.toSorted()).map((question) => noteAsked(askedOf(BetweenDocument, question)));
    return () => notes.forEach((letGo) => letGo());
  }, [open]);
  return { known, asked, loading: lacking.length > 0 && !failed, error: failed, retry };
}

/**
 * What lies between the open things, as at a day (see View.asAt). What was known before stays while more is read, and where that fails; how law stood
 * on another day is not known until that is read, and `loading` says so.
 */
export function useKnown(open: readonly string[], asAt: string | null): KnownState {
  const { known: today, asked: read, loading, error, retry } = useReading(open);
  const missing = useMemo(() => open.filter((id) => read.has(id) && !today.things.has(id)), [open, read, today]);

  const laws = useMemo(() => open.filter((id) => isLaw(today, id)).toSorted(), [open, today]);
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

const isLaw = ({ things }: Known, id: string): boolean => {
  const kind = things.get(id)?.kind;
  return kind === 'PROVISION' || kind === 'INSTRUMENT';
};
