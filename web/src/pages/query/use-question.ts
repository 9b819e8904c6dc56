import { useCallback, useEffect, useRef, useState } from 'react';
import { NONE, readQuestion, writeQuestion, type Question } from '../../app/query-address.ts';
import { useSearchState } from '../../app/search-state.ts';

/** So long after the last key the address follows, in milliseconds. */
const PAUSE = 400;

const key = ({ query, variables }: Question): string => JSON.stringify([query, variables.trim()]);

/** What was typed last, for a question that is too long for an address, and for who comes back to the bare page. It lasts as long as the tab. */
const draft = {
  read(): Question | null {
    try {
      const [query, variables] = JSON.parse(sessionStorage.getItem('query-desk') ?? 'null') as unknown[];
      return typeof query === 'string' && typeof variables === 'string' ? { query, variables } : null;
    } catch {
      return null;
    }
  },
  write({ query, variables }: Question): void {
    try {
      sessionStorage.setItem('query-desk', JSON.stringify([query, variables]));
    } catch {
      // Storage may be closed to us; the address still holds it.
    }
  },
};

export interface QuestionState {
  question: Question;
  /** Differs for each question that came from the address, or was put there whole, and not by typing: it is then to be run. */
  arrived: number;
  /** False where the question is too long for an address. */
  fits: boolean;
  type: (patch: Partial<Question>) => void;
  /** Writes the address now: what is run can be gone back to. */
  settle: () => void;
}

/**
 * The question of the page. The address holds it and follows what is typed; the first key after a run is a step of the browser, so that going back
 * leads to what was run. A bare address gives what was typed last in this tab, or `first`.
 */
export function useQuestion(first: Question): QuestionState {
  const [search, set] = useSearchState();
  const written = readQuestion(search);
  const [state, setState] = useState(() => ({ question: written ?? draft.read() ?? first, arrived: 0, fits: true }));
  const here = written ? key(written) : null;
  const seen = useRef(here);
  /** What we wrote into the address and has yet to be seen there; it is no news when it is. */
  const ours = useRef(new Set<string | null>());
  const newest = useRef(here);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const isStep = useRef(true);
  const now = useRef(state.question);

  // Another address than the one we wrote: a link, or a step back or forward.
  useEffect(() => {
    if (here === seen.current) return;
    seen.current = here;
    if (ours.current.has(here)) {
      if (here === newest.current) ours.current.clear();
      return;
    }
    ours.current.clear();
    newest.current = here;
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    isStep.current = true;
    const next = written ?? first;
    now.current = next;
    draft.write(next);
    setState(({ arrived }) => ({ question: next, arrived: arrived + 1, fits: true }));
  }, [here, written, first]);

  const write = useCallback(
    (step: boolean): void => {
      timer.current = null;
      const part = writeQuestion(now.current);
      setState((before) => (before.fits === (part !== null) ? before : { ...before, fits: part !== null }));
      newest.current = part && part !== NONE ? key(now.current) : null;
      ours.current.add(newest.current);
      set(part ?? NONE, { replace: !step });
    },
    [set],
  );

  const type = useCallback(
    (patch: Partial<Question>): void => {
      const next = { ...now.current, ...patch };
      if (key(next) === key(now.current)) return;
      now.current = next;
      draft.write(next);
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

  // Who leaves the page leaves with an address that is whole.
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );

  return { ...state, type, settle };
}
