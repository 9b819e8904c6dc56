/** After each navigation the first heading to appear takes the focus, once. The first page load takes none: the browser is at the top. */
let turnFor: string | null = null;
let current: string | null = null;

/** Called by the router when the path has changed. */
export function giveFocusTurn(pathname: string): void {
  turnFor = current !== null && current !== pathname ? pathname : turnFor;
  current = pathname;
}

/** True once for each navigation to this path: the caller then moves the focus. */
export function takeFocusTurn(pathname: string): boolean {
  if (turnFor !== pathname) return false;
  turnFor = null;
  return true;
}

let lastMove = 'PUSH';

/** Called by the router with how the reader came here: 'PUSH', 'BACK', 'FORWARD' and so on. */
export function noteMove(move: string): void {
  lastMove = move;
}

/** Whether the reader came here by going back or forward, where the router restores the place on the page. */
export const isReturn = (): boolean => lastMove === 'BACK' || lastMove === 'FORWARD' || lastMove === 'GO';
