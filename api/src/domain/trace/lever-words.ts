/** A lever in words: what kind it is, when it can be used, and how sure we are that it lifts. */
import type { BlockKind } from '@rules/schema';
import { LEVER_WORDS } from '../words/codes.ts';
import type { Tense } from '../words/codes.ts';
import { dateWords } from '../words/dates.ts';
import type { Names } from '../words/names.ts';
import type { TraceLever } from './types.ts';

/** Whether the data leaves open how an instrument under the lever would be made. */
export const procedureIsOpen = ({ procedure }: Pick<TraceLever, 'procedure'>): boolean =>
  procedure !== null && /^not established\b|\btreated as\b/.test(procedure);

/** "an Act of the Scottish Parliament"; of an instrument only what is established. */
export const rungWords = (lever: Pick<TraceLever, 'type' | 'procedure'>): string =>
  procedureIsOpen(lever) ? 'an instrument whose procedure is not established' : LEVER_WORDS[lever.type];

/** What a lever does to a rule: practice clears the way under it, a protected right is met, any other rule is lifted; what does so in part eases it. */
export function liftVerb({ type, lifts }: Pick<TraceLever, 'type' | 'lifts'>, blockKind: BlockKind): string {
  if (lifts !== 'FULL') return 'ease';
  if (type === 'PRACTICE') return 'clear the way under';
  return blockKind === 'RIGHTS_COMPATIBILITY' ? 'meet' : 'lift';
}

/** Whether the lever is too unsure to be stated as a fact. */
export const isUnsure = ({ confidence }: Pick<TraceLever, 'confidence'>): boolean => confidence === 'LOW';

/** "once section 30 of the 2026 Act starts"; null for a lever that waits for no enabling provision. */
export function onceStarted({ waitsFor }: Pick<TraceLever, 'waitsFor'>, names: Names, tense: Tense): string | null {
  if (waitsFor === null) return null;
  const { from } = waitsFor.inForce;
  return `once ${names.law(waitsFor.id)} ${tense === 'PAST' ? `started${from === null ? '' : `, on ${dateWords(from)}`}` : 'starts'}`;
}

/** The lightest lever that would lift the rule in full once its enabling provision starts. */
export const waitingLever = (levers: readonly TraceLever[]): TraceLever | null =>
  levers.find(({ waitsFor, lifts, holder }) => waitsFor !== null && lifts === 'FULL' && holder !== null) ??
  levers.find(({ waitsFor, holder }) => waitsFor !== null && holder !== null) ??
  null;
