/** The room before its sentences are said: what is named in full depends on what the text named before. */
import type { Clause } from '../words/names.ts';
import type { RoomMember, RoomReason } from './types.ts';

/** A reason whose sentence is said once it is known what was named before. */
export interface ToldReason extends Omit<RoomReason, 'sentence'> {
  say: Clause;
}
export interface ToldMember {
  entity: RoomMember['entity'];
  reasons: ToldReason[];
}

/** One reason of one body, before the reasons of each are gathered. */
export interface BodyReason {
  body: string;
  reason: ToldReason;
}
