import { useCallback, type KeyboardEvent } from 'react';
import type { Arrow, Standing, Walker } from './walk.ts';

const ARROWS: Record<string, Arrow> = { ArrowRight: 'right', ArrowLeft: 'left', ArrowUp: 'up', ArrowDown: 'down' };

export interface KeyActions {
  stand: (standing: Standing) => void;
  /** Says that nothing lies that way. */
  noWay: (arrow: Arrow) => void;
  open: () => void;
  /** What a click does beside; left out where it does no more than go there. */
  choose?: (() => void) | undefined;
  leave: () => void;
  zoomBy: (factor: number) => void;
  fit: () => void;
  help: () => void;
}

/** Keys of the picture. Keys with Ctrl, Alt or Meta are left to the browser. */
export function useKeyboard(
  walker: Pick<Walker, 'home' | 'step'>,
  standing: Standing | null,
  actions: KeyActions,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = ARROWS[event.key];
      const home = walker.home();
      if (arrow) {
        const next = standing ? walker.step(standing, arrow) : home;
        if (next) actions.stand(next);
        else actions.noWay(arrow);
      } else if (event.key === 'Home') {
        if (home) actions.stand(home);
      } else if (event.key === 'Enter') actions.open();
      else if (event.key === ' ' && actions.choose) actions.choose();
      else if (event.key === 'Escape') actions.leave();
      else if (event.key === '+' || event.key === '=') actions.zoomBy(1.25);
      else if (event.key === '-') actions.zoomBy(0.8);
      else if (event.key === '0') actions.fit();
      else if (event.key === '?') actions.help();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    [walker, standing, actions],
  );
}
