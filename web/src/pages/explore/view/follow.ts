/** Back and forward of the browser walk the same steps as undo and redo, where the address is that of such a step. */
import { redo, undo, type History } from './history.ts';

/** Takes steps back (or forward) until the state that `is` finds, nearest first; null where no step is that one. */
export function travel<State>(history: History<State>, is: (state: State) => boolean): History<State> | null {
  for (const [go, ways] of [
    [undo, history.past.toReversed()],
    [redo, history.future],
  ] as const) {
    const steps = ways.findIndex(is);
    if (steps < 0) continue;
    let now = history;
    for (let taken = 0; taken <= steps; taken += 1) now = go(now);
    return now;
  }
  return null;
}
