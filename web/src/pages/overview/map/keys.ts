/** The sheet of keys of the map, and what is said where a way ends. */
import type { Keys } from '../../../picture/keys-dialog.tsx';
import type { Arrow } from '../../../picture/walk.ts';

export const MAP_KEYS: Keys = [
  [['Tab'], 'into the map, and on past it'],
  [['arrows'], 'to what is nearest that way: from far from part to part, from near from thing to thing'],
  [['Home'], 'to the first policy area'],
  [['Enter'], 'open its page; of a part without a page, come nearer'],
  [['+', '−', '0'], 'nearer, farther, all of it'],
  [['Escape'], 'leave the map'],
  [['?'], 'this list'],
];

const NO_WAY: Record<Arrow, string> = {
  right: 'Nothing stands further to the right.',
  left: 'Nothing stands further to the left.',
  up: 'Nothing stands further up.',
  down: 'Nothing stands further down.',
};
export const noWayWords = (arrow: Arrow): string => NO_WAY[arrow];
