/** The sheet of keys of the explorer, and what is said where a way ends. */
import type { Keys } from '../../../picture/keys-dialog.tsx';
import type { Arrow } from '../../../picture/walk.ts';

export const STAGE_KEYS: Keys = [
  [['Tab'], 'into the picture, and on past it'],
  [['Right'], 'along a link, away from the middle; the hardest link first'],
  [['Left'], 'back along a link, towards the middle'],
  [['Up', 'Down'], 'through the other links one could have taken'],
  [['Home'], 'to the thing in the middle'],
  [['Enter'], 'open its page'],
  [['E', 'Shift E'], 'show its links; fold what hangs on it alone'],
  [['H', 'X'], 'hide it; remove it'],
  [['P', 'V'], 'paths from it, or between two that are selected; compare it, or those selected'],
  [['K'], 'pin it, or let it go'],
  [['1', '2', '3'], 'keep only what is so many steps away'],
  [['Alt', 'arrows'], 'move it'],
  [['M'], 'all that can be done with it'],
  [['+', '−', '0'], 'larger, smaller, all of it'],
  [['C', 'F'], 'bring it to the centre; full screen, and back'],
  [['Ctrl Z', 'Ctrl Y'], 'undo, redo; anywhere on this page'],
  [['Escape'], 'leave the picture'],
  [['?'], 'this list'],
];

const NO_WAY: Record<Arrow, string> = {
  right: 'No link shown leads further from the middle.',
  left: 'No link shown leads back from here.',
  up: 'This is the first of these links.',
  down: 'This is the last of these links.',
};
export const noWayWords = (arrow: Arrow): string => NO_WAY[arrow];
