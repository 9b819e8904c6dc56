import { useCallback, useEffect, useRef, useState } from 'react';
import { NONE, readQuestion, writeQuestion, type Question } from '../../app/query-address.ts';
import { useSearchState } from '../../app/search-state.ts';
import { keepQuestion, keptQuestion, questionKey as key } from './kept-question.ts';

/** The path of the page. */
const HERE = '/query';

/** So long after the last key the address follows, in milliseconds. */
const PAUSE = 400;

export interface QuestionState {
  question: Question;
  /** Differs for each question that came from the address, or was put there whole, and not by typing: it is then to be run. */
  arrived: number;
  /** False where the question is too long for an address. */
  fits: boolean;
  /** The question of the reader's own that another took the place of; null where there is none. */
  draft: Question | null;
  type: (patch: Partial<Question>) => void;
  /** Writes the address now: what is run can be gone back to. */
  settle: () => void;
  /** Puts the draft back. */
  takeUp: () => void;
}

/** What the page opens with: what the address asks, with what was typed on it since and is not written there yet; at a bare address what was typed last. */
function opening(written: Question | null, first: Question): Question {
  const typed = keptQuestion('typed');
  if (!written) return typed?.question ?? first;
  return typed?.at === key(written) ? typed.question : written;
}

/**
 * The question of the page. The address holds it and follows what is typed; the first key after a run is a step of the browser, so that going back
 * leads to what was run. A bare address gives what was typed last in this tab, or `first`. What `isOwn` finds to be the reader's own is kept where
 * another question takes its place.
 */
export function useQuestion(first: Question, isOwn: (question: Question) => boolean): QuestionState {
  const [search, set] = useSearchState();
  const written = readQuestion(search);
  const [state, setState] = useState(() => {
    const question = opening(written, first);
    const typed = keptQuestion('typed')?.question;
    if (typed && isOwn(typed) && key(typed) !== key(question)) keepQuestion('draft', typed, null);
    return { question, arrived: 0, fits: true, draft: keptQuestion('draft')?.question ?? null };
  });
  const here = written ? key(written) : null;
  const seen = useRef(here);
  /** What we wrote into the address and has yet to be seen there; it is no news when it is. */
  const ours = useRef(new Set<string | null>());
  const newest = useRef(here);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const isStep = useRef(true);
  const now = useRef(state.question);

  /** Another question comes whole in the place of this one. */
  const arrive = useCallback(
    (next: Question): void => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
      isStep.current = true;
      const before = now.current;
      const draft = isOwn(before) && key(before) !== key(next) ? before : null;
      if (draft) keepQuestion('draft', draft, null);
      now.current = next;
      keepQuestion('typed', next, newest.current);
      setState((old) => ({ question: next, arrived: old.arrived + 1, fits: true, draft: draft ?? old.draft }));
    },
    [isOwn],
  );

  // Another address than the one we wrote: a link, or a step back or forward.
  useEffect(() => {
    // The reader is on the way to another page, whose address asks nothing of ours.
    if (here === seen.current || location.pathname !== HERE) return;
    seen.current = here;
    if (ours.current.has(here)) {
      if (here === newest.current) ours.current.clear();
      return;
    }
    ours.current.clear();
    newest.current = here;
    arrive(written ?? first);
  }, [here, written, first, arrive]);

  const write = useCallback(
    (step: boolean): void => {
      timer.current = null;
      if (location.pathname !== HERE) return;
      const part = writeQuestion(now.current);
      setState((before) => (before.fits === (part !== null) ? before : { ...before, fits: part !== null }));
      newest.current = part && part !== NONE ? key(now.current) : null;
      ours.current.add(newest.current);
      keepQuestion('typed', now.current, newest.current);
      set(part ?? NONE, { replace: !step });
    },
    [set],
  );

  const type = useCallback(
    (patch: Partial<Question>): void => {
      const next = { ...now.current, ...patch };
      if (key(next) === key(now.current)) return;
      now.current = next;
      keepQuestion('typed', next, newest.current);
      setState((before) => ({ ...before, question: next }));
      if (isStep.current) {
        isStep.current = false;
        write(true);
        return;
      }
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(() => write(false), PAUSE);
    },
    [write],
  );

  const settle = useCallback((): void => {
    if (timer.current) clearTimeout(timer.current);
    if (timer.current || newest.current === null) write(false);
    isStep.current = true;
  }, [write]);

  const { draft } = state;
  const takeUp = useCallback((): void => {
    if (!draft) return;
    arrive(draft);
    write(true);
  }, [draft, arrive, write]);

  // Who comes back to an address that lags behind what was typed on it finds both in step; who leaves takes the rest along in the tab.
  useEffect(() => {
    if (newest.current !== null && newest.current !== key(now.current)) write(false);
    return () => {
      if (timer.current) clearTimeout(timer.current);
    };
  }, [write]);

  return { ...state, draft: draft && key(draft) !== key(state.question) ? draft : null, type, settle, takeUp };
}
