import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '../../app/announce.tsx';
import { count } from '../../words/plural.ts';
import type { Question } from '../../app/query-address.ts';
import { ask, variablesOf, type Reply } from './ask.ts';

export interface Run {
  /** The reply on screen and the question that it answers; null before the first. */
  done: { reply: Reply; question: Question } | null;
  running: boolean;
  /** Why nothing came; what is on screen stays. */
  error: unknown;
  run: (question: Question) => void;
  stop: () => void;
}

/** Runs a question; a later one takes the place of the one before, which is ended. */
export function useRun(): Run {
  const [done, setDone] = useState<Run['done']>(null);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const current = useRef<AbortController | null>(null);

  const stop = useCallback((): void => {
    current.current?.abort();
    current.current = null;
    setRunning(false);
  }, []);

  const run = useCallback(
    (question: Question): void => {
      stop();
      const control = new AbortController();
      current.current = control;
      setRunning(true);
      setError(null);
      const go = async (): Promise<void> => {
        try {
          const reply = await ask(question.query, variablesOf(question.variables), control.signal);
          if (current.current !== control) return;
          setDone({ reply, question });
          announce(
            reply.errors.length > 0
              ? `The service answered with ${count(reply.errors.length, 'error')}.`
              : `Answered in ${Math.round(reply.ms)} ms.`,
          );
        } catch (failure) {
          if (current.current === control) setError(failure);
        }
        if (current.current !== control) return;
        current.current = null;
        setRunning(false);
      };
      void go();
    },
    [stop],
  );

  useEffect(() => () => current.current?.abort(), []);
  return { done, running, error, run, stop };
}
