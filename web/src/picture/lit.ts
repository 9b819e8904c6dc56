/** Which one thing or link is lit, shared by words, table and picture: what is pointed at or focused in one lights up in all three. */
import { useMemo, useSyncExternalStore, type PointerEvent } from 'react';

type Listener = () => void;
let lit: string | null = null;
const listeners = new Set<Listener>();

/** Lights the thing or link with this id everywhere; null puts the light out. */
export function light(id: string | null): void {
  if (id === lit) return;
  lit = id;
  listeners.forEach((listener) => listener());
}
/** Puts the light out if it is still on this id. */
export const unlight = (id: string): void => {
  if (lit === id) light(null);
};
export const litId = (): string | null => lit;
export function subscribeToLit(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const noId = (): null => null;
/** The id that is lit. */
export const useLit = (): string | null => useSyncExternalStore(subscribeToLit, litId, noId);

interface LitProps {
  'data-lit': '' | undefined;
  onPointerOver: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onFocus: (event: { stopPropagation: () => void }) => void;
  onBlur: () => void;
}
/**
 * Props for an element that stands for a thing or a link: pointing at it or focusing it lights the id, and it carries `data-lit` while
 * that id is lit. The innermost such element wins.
 */
export function useLitProps(id: string): LitProps {
  const isLit = useSyncExternalStore(
    subscribeToLit,
    () => lit === id,
    () => false,
  );
  const handlers = useMemo(
    () => ({
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType === 'touch') return;
        event.stopPropagation();
        light(id);
      },
      onPointerLeave: () => unlight(id),
      onFocus: (event: { stopPropagation: () => void }) => {
        event.stopPropagation();
        light(id);
      },
      onBlur: () => unlight(id),
    }),
    [id],
  );
  return { 'data-lit': isLit ? '' : undefined, ...handlers };
}
