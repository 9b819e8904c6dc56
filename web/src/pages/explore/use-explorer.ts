import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { stringifySearch, type Search } from '../../app/address.ts';
import { announce } from '../../app/announce.tsx';
import { capital } from '../../words/plural.ts';
import { useViewSearch } from './use-view-search.ts';
import { readView, VIEW_NAMES, writeView } from './view/address.ts';
import { travel } from './view/follow.ts';
import { amend, begin, redo, step, undo, type History } from './view/history.ts';
import { keepSteps, keptSteps, type Step } from './view/kept.ts';
import type { View } from './view/view.ts';

export interface Explorer {
  view: View;
  /** What undo would take back, and redo do again; null where there is nothing. */
  undoes: string | null;
  redoes: string | null;
  /** The release that the address was made of, where it says so and is not the one in use. */
  madeOf: string | null;
  /** One step: what it was, in words, and the view after it. Spoken, unless it changes nothing. */
  act: (name: string, change: (view: View) => View, run?: string) => void;
  /** A change that is no step: what is selected, first places. */
  amend: (change: (view: View) => View) => void;
  undo: () => void;
  redo: () => void;
}

/** The path of the page. */
const HERE = '/explore';

/** How long a change that is no step waits before it goes into the address: arrow keys held down must not flood the browser. */
const SETTLED_MS = 300;

const viewPart = (search: Search): Search => Object.fromEntries(VIEW_NAMES.map((name) => [name, search[name]]));
/** In one order of names, so that two addresses of one view are alike. */
const textOf = (search: Search): string => stringifySearch(viewPart(search));
/** The same without what a step may gain after it was made. */
const core = (search: Search): string => textOf({ ...search, places: undefined, select: undefined });

/** The steps, gone back or forth to the one that an address names; where it names none of them, a new history begins. */
function stepsAt(search: Search, release: string, history: History<Step> | null): History<Step> {
  const fresh = begin<Step>({ view: readView(search).view, name: '' });
  if (!history) return fresh;
  const addressOf = ({ view }: Step): Search => writeView(view, release);
  if (core(addressOf(history.now)) === core(search))
    return textOf(addressOf(history.now)) === textOf(search) ? history : amend(history, { ...history.now, view: fresh.now.view });
  return (
    travel(history, (one) => textOf(addressOf(one)) === textOf(search)) ??
    travel(history, (one) => core(addressOf(one)) === core(search)) ??
    fresh
  );
}

/** The view, its steps, and the address that holds it. A step is a step of the browser too. */
export function useExplorer(release: string): Explorer {
  const [search, set] = useViewSearch();
  const here = textOf(search);
  const [history, setHistory] = useState<History<Step>>(() => stepsAt(search, release, keptSteps()));
  const [madeOf, setMadeOf] = useState<string | null>(() => readView(search).of);
  /** The address that the state has been written to, and those on their way there. */
  const written = useRef(here);
  const underWay = useRef(new Set<string>());
  /** What is to be written, and as what. */
  const toWrite = useRef<'step' | 'change' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // The reader went back, forward or to another address of this page.
  useEffect(() => {
    if (here === written.current) {
      underWay.current.clear();
      return;
    }
    if (underWay.current.has(here)) return;
    written.current = here;
    toWrite.current = null;
    clearTimeout(timer.current);
    setMadeOf(readView(search).of);
    setHistory((now) => stepsAt(search, release, now));
    // `search` is another object for the same address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [here, release]);

  const { now } = history;
  useEffect(() => {
    const how = toWrite.current;
    if (how === null) return;
    const write = (): void => {
      toWrite.current = null;
      // The reader is on the way to another page, whose address is none of ours.
      if (location.pathname !== HERE) return;
      const next = writeView(now.view, release);
      const text = textOf(next);
      if (text === written.current) return;
      underWay.current.add(text);
      written.current = text;
      set({ ...viewPart({}), ...next }, { replace: how === 'change' });
    };
    clearTimeout(timer.current);
    if (how === 'step') write();
    else timer.current = setTimeout(write, SETTLED_MS);
  }, [now, release, set]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const steps = useRef(history);
  useEffect(() => {
    steps.current = history;
  });
  useEffect(() => {
    const keep = (): void => void keepSteps(steps.current);
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  const change = useCallback((how: 'step' | 'change', make: (history: History<Step>) => History<Step>) => {
    // A step that waits to be written stays a step.
    toWrite.current = toWrite.current === 'step' ? 'step' : how;
    setHistory(make);
  }, []);
  const acts = useMemo(
    () => ({
      act: (name: string, next: (view: View) => View, run?: string): void => {
        const before = steps.current.now;
        if (next(before.view) === before.view) return;
        announce(`${capital(name)}.`);
        const goesOn = run !== undefined && before.run === run;
        change(goesOn ? 'change' : 'step', (old) => {
          const made = { view: next(old.now.view), name, ...(run !== undefined && { run }) };
          return goesOn ? amend(old, made) : step(old, made);
        });
      },
      amend: (next: (view: View) => View): void =>
        change('change', (old) => {
          const view = next(old.now.view);
          return view === old.now.view ? old : amend(old, { ...old.now, view });
        }),
      undo: (): void => {
        const { past, now: current } = steps.current;
        if (past.length === 0) return announce('There is nothing to undo.');
        announce(`Undone: ${current.name}.`);
        change('step', undo);
      },
      redo: (): void => {
        const [next] = steps.current.future;
        if (!next) return announce('There is nothing to redo.');
        announce(`Done again: ${next.name}.`);
        change('step', redo);
      },
    }),
    [change],
  );
  return {
    view: now.view,
    undoes: history.past.length > 0 ? now.name : null,
    redoes: history.future[0]?.name ?? null,
    madeOf: madeOf !== null && madeOf !== release ? madeOf : null,
    ...acts,
  };
}
