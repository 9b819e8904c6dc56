/** In-force positions, memberships and phases in words. */
import type { LawStatus, Membership, Phase } from '@rules/schema';

const STATUS: Record<LawStatus, string> = {
  in_force: 'in force',
  partly_in_force: 'partly in force',
  in_force_amendment_pending: 'change pending',
  in_force_repeal_pending: 'repeal pending',
  in_force_superseded_pending: 'replacement pending',
  not_commenced: 'not in force',
  repealed: 'repealed',
  uncertain: 'position not established',
};

const STATUS_LONG: Record<LawStatus, string> = {
  in_force: 'In force on the sources read.',
  partly_in_force: 'Some of it is in force.',
  in_force_amendment_pending: 'In force. A change to it is passed and not shown as started.',
  in_force_repeal_pending: 'In force. Its repeal is passed and not shown as started.',
  in_force_superseded_pending: 'In force. What it changed is to be repealed.',
  not_commenced: 'Passed. No start was found.',
  repealed: 'Repealed.',
  uncertain: 'Not established from the sources read.',
};

const MEMBERSHIP: Record<Membership, [short: string, long: string]> = {
  CONFIRMED: ['Confirmed in The Rules', 'Named by a summary of The Rules.'],
  RECONSTRUCTED: ['Reconstructed', 'Our reasoned reconstruction of The Rules. The real list was not found.'],
  OUTSIDE: ['Not in The Rules', 'Not counted in The Rules.'],
};

const PHASE: Record<Phase, string> = {
  BEFORE: 'the position the change set out to alter',
  CURRENT: 'stands now, and is not altered by what delivers the change',
  AFTER: 'once what delivers the change is in force',
};

/** Confirmed first. */
export const MEMBERSHIPS = Object.keys(MEMBERSHIP) as Membership[];

/** "not in force": for a tag. */
export const statusWords = (status: LawStatus): string => STATUS[status];
/** "Passed. No start was found.": for a sentence of its own. */
export const statusSentence = (status: LawStatus): string => STATUS_LONG[status];
/** "Reconstructed". */
export const membershipWords = (membership: Membership): string => MEMBERSHIP[membership][0];
/** "Our reasoned reconstruction of The Rules. The real list was not found." */
export const membershipSentence = (membership: Membership): string => MEMBERSHIP[membership][1];
/** "stands now, and is not altered by what delivers the change". */
export const phaseWords = (phase: Phase): string => PHASE[phase];
