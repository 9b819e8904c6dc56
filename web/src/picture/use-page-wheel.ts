import { useEffect, type RefObject } from 'react';

/** The wheel belongs to the page, unless Ctrl is held (as a pinch on a pad does) or the picture fills the screen. */
export function usePageWheel(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && document.fullscreenElement !== element) event.stopPropagation();
    };
    element?.addEventListener('wheel', onWheel, { capture: true });
    return () => element?.removeEventListener('wheel', onWheel, { capture: true });
  }, [frame]);
}
