/** The steps of the explorer, kept as long as the tab is open: undo goes on after a reload, and after a look at another page. */
import { readStored, writeStored } from '../../../app/stored.ts';
import type { History } from './history.ts';
import { EMPTY, type View } from './view.ts';

/** A view and the words for what led to it: "hid section 29". Acts of one `run` that follow each other are one step. */
export interface Step {
  view: View;
  name: string;
  run?: string;
}

/** What a view holds is part of the name: steps that another version of the program kept are none of ours. */
const NAME = `explorer-steps ${Object.keys({ ...EMPTY, ...EMPTY.without }).join(' ')}`;

export const keepSteps = (history: History<Step>): boolean => writeStored(NAME, history, 'tab');

/** Null where none were kept. */
export function keptSteps(): History<Step> | null {
  const kept = readStored(NAME, 'tab') as Partial<History<Step>> | null;
  return Array.isArray(kept?.past) && Array.isArray(kept.future) && kept.now ? (kept as History<Step>) : null;
}
