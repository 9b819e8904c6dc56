/** Undo and redo of a view: the steps before and after the one on the screen. */

export interface History<State> {
  past: readonly State[];
  now: State;
  future: readonly State[];
}

/** So many steps can be taken back. */
export const STEPS = 50;

export const begin = <State>(now: State): History<State> => ({ past: [], now, future: [] });

/** A new step. What was undone before it is gone. A step that changes nothing is none. */
export const step = <State>(history: History<State>, next: State): History<State> =>
  Object.is(next, history.now) ? history : { past: [...history.past, history.now].slice(-STEPS), now: next, future: [] };

/** Changes what is on the screen without a step of its own, as when things get their first places. */
export const amend = <State>(history: History<State>, next: State): History<State> =>
  Object.is(next, history.now) ? history : { ...history, now: next };

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  return before === undefined ? history : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [after, ...future] = history.future;
  return after === undefined ? history : { past: [...history.past, history.now], now: after, future };
}
