import { useCallback, useSyncExternalStore } from 'react';
import { readStored, writeStored } from '../../app/stored.ts';
import { readViews, writeViews, type SavedView } from './views.ts';

const NAME = 'saved-views';
const listeners = new Set<() => void>();
let kept: { text: string; views: readonly SavedView[] } | undefined;

/** The views in this browser; the same list until it changes. */
function read(): readonly SavedView[] {
  const stored = readStored(NAME);
  const text = typeof stored === 'string' ? stored : '';
  if (kept?.text !== text) kept = { text, views: text === '' ? [] : readViews(text).views };
  return kept.views;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  // Another window of this site.
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** The saved views, and a way to set them that says whether the browser kept them. */
export function useSaved(): [views: readonly SavedView[], set: (views: readonly SavedView[]) => boolean] {
  const views = useSyncExternalStore(listen, read);
  const set = useCallback((next: readonly SavedView[]): boolean => {
    const done = writeStored(NAME, writeViews(next));
    for (const listener of listeners) listener();
    return done;
  }, []);
  return [views, set];
}
