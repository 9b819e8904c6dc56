/** Where a piece of law stands at a moment: made, enacted, in force. */
import { classOfInstrument, instrumentOf } from '@rules/schema';
import type { CalendarDate, Edge, InstrumentNode, PartialDate } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { dateWords, hadComeBy, onDate } from '../words/dates.ts';
import { isPluralInstrument } from '../words/names.ts';
import type { Clause } from '../words/names.ts';
import { dayOf, isAsRead } from './moment.ts';
import type { Moment } from './moment.ts';

/** An answer of yes, no or not known, and why, as a clause. */
export interface Finding {
  holds: boolean | null;
  because: Clause;
}

/** A Bill or draft is no law yet. */
export const isDraft = (lawId: string): boolean => lawId.startsWith('draft/');

/** Policy, guidance and codes are never enacted, though they may be in use. */
export const isNotLegislation = (lawId: string): boolean => classOfInstrument(lawId) === 'NOT_LEGISLATION';

/** Whether a repeal takes only a part of what it names: `how` of its edge. */
export const isInPart = (how: string | null): boolean => how !== null && /\bin part\b/.test(how);

/** Numbers with a letter (5A, 26A) were put in after the rest: such a provision is younger than its instrument. */
export const isLettered = (lawId: string): boolean => /\/\d+[A-Z]+$/.test(lawId);

/** Edges from the law that put a provision in: recorded so, or as an amendment of a lettered provision that does no more than insert it. */
const insertions = (facts: Facts, lawId: string): Edge[] => [
  ...facts.edgesTo(lawId, 'INSERTS'),
  ...(isLettered(lawId) ? facts.edgesTo(lawId, 'AMENDS').filter(({ note }) => note === 'inserts') : []),
];

/**
 * When the law was made, as precisely as the data says: for a provision put in later, when the Act that puts it in was made.
 * Null where nothing is known, as for a lettered provision that nothing in the data puts in.
 */
export function madeOn(facts: Facts, lawId: string): PartialDate | null {
  const inserted = insertions(facts, lawId)
    .map((edge) => instrumentMadeOn(facts, edge.from))
    .filter((date) => date !== null)
    .sort();
  return inserted[0] ?? (isLettered(lawId) ? null : instrumentMadeOn(facts, lawId));
}

function instrumentMadeOn(facts: Facts, lawId: string): PartialDate | null {
  const instrument = facts.instrument(lawId);
  if (instrument?.made) return instrument.made;
  if (instrument?.year) return String(instrument.year);
  // "asp/2014/8", and policy whose year is the end of its name.
  return /[/-]((?:1[6-9]|20)\d\d)(?=\/|$)/.exec(instrumentOf(lawId))?.[1] ?? null;
}

/** Whether the law was made by the day asked about. Null where that is not known; nothing is older than the instrument it stands in. */
export function wasMade(facts: Facts, lawId: string, moment: Moment): boolean | null {
  const day = dayOf(moment);
  const made = madeOn(facts, lawId);
  if (made !== null) return hadComeBy(made, day);
  const instrument = instrumentMadeOn(facts, lawId);
  return instrument !== null && hadComeBy(instrument, day) === false ? false : null;
}

/** Whether it is enacted law by the day asked about: made, and neither a draft nor policy. */
export const isEnacted = (facts: Facts, lawId: string, moment: Moment): boolean =>
  !isDraft(lawId) && !isNotLegislation(lawId) && wasMade(facts, lawId, moment) !== false;

/** Acts are made, rulings given, and policy published. */
const madeWord = (lawId: string): string => (lawId.startsWith('case/') ? 'given' : isNotLegislation(lawId) ? 'published' : 'made');

/** "its Act was not made until 4 June 2024", said of law that came after the day asked about. */
export const notMadeUntil =
  (facts: Facts, lawId: string): Clause =>
  (names) => {
    const made = madeOn(facts, lawId) ?? instrumentMadeOn(facts, lawId);
    const date = made === null ? 'later' : `until ${dateWords(made)}`;
    const inserting = insertions(facts, lawId)[0]?.from;
    const title = facts.instrument(inserting ?? lawId)?.title ?? '';
    const were = isPluralInstrument(title) ? 'were' : 'was';
    if (inserting) return `${names.instrument(inserting)}, which put it in, ${were} not made ${date}`;
    return facts.node(lawId)?.kind === 'INSTRUMENT'
      ? `${were === 'were' ? 'they were' : 'it was'} not ${madeWord(lawId)} ${date}`
      : `its ${title.match(/\b(Act|Regulations|Order|Rules)\b/g)?.at(-1) ?? (/^(asp|ukpga)\//.test(lawId) ? 'Act' : 'instrument')} ${were} not made ${date}`;
  };

/** The day a piece of law came into force, where a whole day is known: its own, or that of the regulations or order it stands in. */
export function startOf(facts: Facts, lawId: string): string | null {
  const own = facts.node(lawId);
  const from = own?.kind === 'PROVISION' || own?.kind === 'INSTRUMENT' ? own.inForce.from : null;
  if (from !== null) return from;
  const instrument = facts.instrument(lawId);
  const insertedLater = isLettered(lawId) || insertions(facts, lawId).length > 0;
  return instrument?.instrumentClass === 'SECONDARY_INSTRUMENT' && !insertedLater ? instrument.inForce.from : null;
}

/**
 * Whether the law is in force at the moment. Null: not known, or only in part.
 * "When all enacted law has started" takes everything enacted as in force.
 */
export function inForceOn(facts: Facts, lawId: string, moment: Moment): Finding {
  const day = dayOf(moment);
  const node = facts.node(lawId);
  if (node?.kind !== 'PROVISION' && node?.kind !== 'INSTRUMENT') return { holds: null, because: () => 'it is not in the data' };
  const { status, to, neverStarted } = node.inForce;
  const from = startOf(facts, lawId);

  if (isDraft(lawId)) return { holds: false, because: () => 'it is a draft and not yet law' };
  if (wasMade(facts, lawId, moment) === false) return { holds: false, because: notMadeUntil(facts, lawId) };
  if (neverStarted) return { holds: false, because: () => 'it never came into force, and has been repealed' };
  if (to !== null && day >= to) return { holds: false, because: () => `it stopped ${onDate(to)}` };
  if (status === 'repealed' && isAsRead(moment)) return { holds: false, because: () => 'it has been repealed' };
  if (moment.asAt.mode === 'WHEN_COMMENCED' && !isNotLegislation(lawId))
    return { holds: true, because: () => 'it is enacted, and taken as in force' };
  if (from !== null && day < from) return { holds: false, because: () => `it did not start until ${dateWords(from)}` };
  if (status === 'not_commenced') return { holds: false, because: () => 'it had not started when the law was last read' };
  if (from !== null && status !== 'partly_in_force') return { holds: true, because: () => `in force since ${dateWords(from)}` };
  const then = node.kind === 'INSTRUMENT' && !isAsRead(moment) ? onTheDayOfTheRules(node, day) : null;
  if (then !== null) return then;
  if (status === 'partly_in_force')
    return {
      holds: null,
      because: () =>
        isAsRead(moment) || from !== null
          ? 'it is in force only in part'
          : 'it is in force only in part, and since when is not in the data',
    };
  if (status === 'uncertain') return { holds: null, because: () => 'whether it is in force was not established' };
  if (isAsRead(moment)) return { holds: true, because: () => 'it was in force when the law was last read' };
  return { holds: null, because: () => 'the day it started is not in the data' };
}

/** The day The Rules was published, for which the position of each of its instruments was read. */
const DAY_OF_THE_RULES: CalendarDate = '2020-02-05';

/** What is known of an instrument from its position on that day: of the day itself, and of the days after it, where it is in force still. Null where that tells nothing. */
function onTheDayOfTheRules({ statusFeb2020, inForce }: InstrumentNode, day: CalendarDate): Finding | null {
  if (day < DAY_OF_THE_RULES) return null;
  if (day > DAY_OF_THE_RULES)
    return statusFeb2020 === 'in_force' && inForce.status === 'in_force'
      ? { holds: true, because: () => `in force on ${dateWords(DAY_OF_THE_RULES)}, and when the law was last read` }
      : null;
  switch (statusFeb2020) {
    case 'in_force':
      return { holds: true, because: () => 'it was in force on that day' };
    case 'not_commenced':
      return { holds: false, because: () => 'it had not started by that day' };
    case 'partly_in_force':
      return { holds: null, because: () => 'it was in force only in part on that day' };
    default:
      return null;
  }
}

/** Whether the law is made and was not yet started at the moment, as far as the data knows. With all law started, nothing waits. */
export function hasNotStarted(facts: Facts, lawId: string, moment: Moment): boolean {
  const law = facts.node(lawId);
  if ((law?.kind !== 'PROVISION' && law?.kind !== 'INSTRUMENT') || isDraft(lawId) || moment.asAt.mode === 'WHEN_COMMENCED') return false;
  if (wasMade(facts, lawId, moment) === false) return false;
  const from = startOf(facts, lawId);
  return from === null ? law.inForce.status === 'not_commenced' : dayOf(moment) < from;
}
