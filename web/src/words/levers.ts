/** Levers, kinds of block and how far a lever lifts, in words. */
import type { BlockKind, LeverType } from '@rules/schema';
import { countWords } from './plural.ts';

const LEVERS: Record<LeverType, string> = {
  PRACTICE: 'Practice within present powers',
  GUIDANCE: 'Guidance',
  CODE: 'Code of practice or standards',
  DIRECTION: 'Direction',
  COMMENCEMENT_REGULATIONS: 'Commencement regulations',
  NEGATIVE_SSI: 'Scottish instrument, negative procedure',
  AFFIRMATIVE_SSI: 'Scottish instrument, affirmative procedure',
  ACT_OF_SCOTTISH_PARLIAMENT: 'Act of the Scottish Parliament',
  UK_STATUTORY_INSTRUMENT: 'UK statutory instrument',
  ACT_OF_UK_PARLIAMENT: 'Act of the UK Parliament',
  SCOTLAND_ACT_ORDER: 'Order under the Scotland Act 1998',
  COURT_RULING: 'Court ruling',
};

/** Lightest first. */
export const LEVERS_BY_WEIGHT = Object.keys(LEVERS) as LeverType[];

const BLOCKS: Record<BlockKind, [short: string, long: string]> = {
  PROHIBITS: ['It forbids the thing', 'The rule forbids the thing, or caps it at a number.'],
  REQUIRES_OTHERWISE: ['It requires otherwise', 'The rule sets another course than the change wants.'],
  NO_POWER: ['No power', 'Nobody has the legal power or duty the change needs.'],
  POWER_UNUSED: ['A power not used', 'Someone holds a power to lift the rule and has not used it.'],
  MUST_CONSULT: ['Someone must be asked first', 'Someone must be asked first, and has not been.'],
  OUTSIDE_COMPETENCE: ['Outside Holyrood’s reach', 'The rule lies beyond what the Scottish Parliament or Ministers may change.'],
  RIGHTS_COMPATIBILITY: ['Rights limit how', 'Convention or data protection rights limit how the change may be made.'],
  NOT_IN_FORCE: ['Passed, not started', 'The law that would allow the change is passed but has not started.'],
  GUIDANCE_ONLY: ['Guidance only', 'There is guidance, or a choice to issue it, where the change wants a duty.'],
  LIMITS_WHO: ['It limits who', 'The rule reaches only some people or bodies.'],
  LIMITS_TIME_OR_AGE: ['It draws a line at an age or time', 'The rule draws a line at an age, a date or a length of time.'],
  DIVIDES_RESPONSIBILITY: ['It divides responsibility', 'The rule splits duties, money or definitions between bodies or Acts.'],
  PRACTICE_OR_RESOURCES: ['Practice or resources', 'No rule stands in the way. Money, habit or choice does.'],
};

/** "Commencement regulations". */
export const leverWords = (lever: LeverType): string => LEVERS[lever];
/** 1 (practice) to 12: the place of a lever on the ladder. */
export const leverWeight = (lever: LeverType): number => LEVERS_BY_WEIGHT.indexOf(lever) + 1;
/** "It forbids the thing". */
export const blockWords = (block: BlockKind): string => BLOCKS[block][0];
/** "The rule forbids the thing, or caps it at a number." */
export const blockSentence = (block: BlockKind): string => BLOCKS[block][1];
/** "lifts it wholly" or "eases it in part". */
export const liftWords = (lifts: 'FULL' | 'PARTLY'): string => (lifts === 'FULL' ? 'lifts it wholly' : 'eases it in part');

/** How many of a holder's levers are the lightest for their rules, as a clause. */
export const lightestWords = (many: number): string =>
  many < 2
    ? `${many === 1 ? 'one' : 'none'} of them is the lightest for its rule`
    : `${countWords(many, 'of them is', 'of them are')} the lightest for their rules`;
