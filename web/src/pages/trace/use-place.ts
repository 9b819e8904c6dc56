import { useEffect, useRef } from 'react';
import { isReturn } from '../../app/focus.ts';
import { headingOf, moveFocus } from './jump.ts';

const SIGNS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Goes to the section that the address names, once, when the answer is whole: until then what stands above it still grows. Not for a reader
 * who has begun to move or to type, nor on the way back or forward, which restores the place that was left.
 */
export function usePlace(section: string | null, whole: boolean): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    if (isReturn()) done.current = true;
    const moved = (): void => {
      done.current = true;
    };
    for (const sign of SIGNS) addEventListener(sign, moved, { once: true, passive: true });
    return () => SIGNS.forEach((sign) => removeEventListener(sign, moved));
  }, []);
  useEffect(() => {
    if (!whole || done.current) return;
    done.current = true;
    const heading = section ? headingOf(section) : null;
    if (!heading?.checkVisibility() || document.activeElement?.matches('input, textarea, select')) return;
    heading.closest('section')?.scrollIntoView({ behavior: 'instant' });
    moveFocus(heading);
  }, [section, whole]);
}
