/** The answer in one sentence that reads aloud: the verdict, what blocks and what narrows. */
import type { Edge, Verdict } from '@rules/schema';
import { be, RELATION_VERBS, verb } from '../words/codes.ts';
import type { Tense } from '../words/codes.ts';
import { dateWords } from '../words/dates.ts';
import { counted, listWords, numberWord, quoted, sentence } from '../words/lists.ts';
import { isPluralLaw, Names } from '../words/names.ts';
import { inForceOn, isEnacted } from '../time/position.ts';
import { isAsRead, tenseOf } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { bearingOf } from './obstacle.ts';
import type { Obstacle, Position } from './obstacle.ts';
import { isWaiting, withoutWholes } from './deliveries.ts';
import { howFar, waitingLift } from './verdict.ts';

/** As many rules as can be named in one sentence; more are counted. */
const MOST_NAMED = 3;

/** "Today", "On 5 February 2020", "Once all enacted law has started,". */
export function whenWords({ asAt, today }: Moment): string {
  if (asAt.mode === 'WHEN_COMMENCED') return 'once all enacted law has started,';
  return asAt.date === today ? 'today' : `on ${dateWords(asAt.date)}`;
}

/** `barriers`: how many statements report a barrier in practice. Said only where no rule blocks and nothing is delivered. */
export function sentenceOf(position: Position, verdict: Verdict, barriers: number): string {
  const { facts, change, moment, blocks, narrowing } = position;
  const tense = tenseOf(moment);
  const names = new Names(
    facts,
    [...blocks, ...narrowing].map(({ edge }) => edge.from).concat(position.delivering.map(({ edge }) => edge.from)),
  );
  const when = whenWords(moment);
  const title = quoted(change.title);
  const main = mainClause(position, verdict, names, { when, title, tense });
  const practice =
    verdict === 'NOT_BLOCKED_BY_LAW' && barriers > 0
      ? `; ${counted(barriers, 'statement')} report${barriers === 1 ? 's' : ''} a barrier in practice`
      : '';
  return sentence(`${main}${unknowns(position)}${practice}`);
}

interface Frame {
  when: string;
  title: string;
  tense: Tense;
}

function mainClause(position: Position, verdict: Verdict, names: Names, { when, title, tense }: Frame): string {
  const { blocks, narrowing, delivering } = position;
  switch (verdict) {
    case 'BLOCKED':
      return blocks.length === 0
        ? `${when} ${title} ${be(tense)} judged to be blocked, though no rule in the data blocks it${andNarrowing(narrowing, tense, ', and')}`
        : `${when} ${title} ${be(tense)} blocked by ${rulesWords(blocks, names)}${andNarrowing(narrowing, tense, ', and', true)}`;
    case 'LIFT_ENACTED_NOT_IN_FORCE': {
      const blocking = blocks.length > 0 ? rulesWords(blocks, names) : '';
      const law = waitingWords(position, names);
      if (blocks.length > 0)
        return `${when} ${title} ${be(tense)} blocked by ${blocking}, and ${verb('wait', tense, 1)} for ${law}${andNarrowing(narrowing, tense, '; meanwhile', true)}`;
      return `${when} no rule ${verb('block', tense, 1)} ${title}, but it ${verb('wait', tense, 1)} for ${law}${andNarrowing(narrowing, tense, ', and meanwhile')}`;
    }
    case 'CONSTRAINED':
      if (narrowing.length === 0)
        return `${when} no rule ${verb('block', tense, 1)} ${title}, though part of it ${verb('need', tense, 1)} a legal step${besideIt(position)}`;
      return narrowing.length <= MOST_NAMED && oneKind(narrowing)
        ? `${when} no rule ${verb('block', tense, 1)} ${title}, but ${rulesWords(narrowing, names)} ${kindVerb(narrowing[0] && bearingOf(narrowing[0]), tense, takesPlural(narrowing) ? 2 : 1)} it`
        : `${when} no rule ${verb('block', tense, 1)} ${title}, but ${countedByKind(narrowing, tense, false)}`;
    case 'NOT_BLOCKED_BY_LAW':
      return `${when} no rule ${verb('block', tense, 1)} ${title}: it ${tense === 'PAST' ? 'could be done within the powers of that day' : tense === 'WOULD' ? 'could be done within the powers of that law' : 'can be done within present powers'}${andNarrowing(narrowing, tense, ', though')}`;
    case 'DELIVERED': {
      const by = withoutWholes(delivering.filter(({ counts }) => counts).map(({ edge }) => edge.from));
      const named =
        by.length === 0 ? '' : ` by ${by.length <= MOST_NAMED ? names.laws(by.map((id) => ({ id }))) : counted(by.length, 'rule')}`;
      const has = tense === 'WOULD' && position.deliveredToday ? 'is still' : be(tense);
      return `${when} ${title} ${has} delivered${named}${andNarrowing(narrowing, tense, ', though')}`;
    }
  }
}

/** "; four rules do a like thing beside it", where no rule in the data stands against the change. */
function besideIt({ facts, change, moment }: Position): string {
  const beside = facts.edgesTo(change.id, 'DUPLICATES').length;
  const does = { PAST: 'did', PRESENT: beside === 1 ? 'does' : 'do', WOULD: 'would do' }[tenseOf(moment)];
  return beside === 0 ? '' : `; ${counted(beside, 'rule')} ${does} a like thing beside it`;
}

/** The enacted law that the change waits for, and how far it has got. */
function waitingWords(position: Position, names: Names): string {
  const { blocks, delivering } = position;
  const all = [
    ...blocks.map((block) => waitingLift(position, block)?.law),
    ...delivering.filter(isWaiting).map(({ edge }) => edge.from),
  ].filter((id) => id !== undefined);
  const laws = withoutWholes([...new Set(all.length > 0 ? all : helpingLaw(position))]);
  if (laws.length === 0) return `law that is ${howFar(position, [])}`;
  const named = laws.length <= MOST_NAMED ? names.laws(laws.map((id) => ({ id }))) : `${counted(laws.length, 'provision')} of enacted law`;
  return `${named}, which ${laws.length === 1 ? 'is' : 'are'} ${howFar(position, laws)}`;
}

/** Enacted law that waits and would enable the change or ease what narrows it, where none is tied to it as its delivery. */
function helpingLaw({ facts, change, moment, narrowing }: Position): string[] {
  const enabling = facts.edgesTo(change.id, 'ENABLES').map(({ from }) => from);
  const easing = narrowing.flatMap(
    ({ edge }) => edge.obstacle?.levers.flatMap(({ alreadyDoneBy, under }) => alreadyDoneBy ?? under ?? []) ?? [],
  );
  const waits = (law: string): boolean => isEnacted(facts, law, moment) && inForceOn(facts, law, moment).holds === false;
  return [...enabling, ...easing].filter((law, index, all) => waits(law) && all.indexOf(law) === index);
}

/** The rules by name while they are few, else counted with the first named. */
function rulesWords(obstacles: readonly Obstacle[], names: Names): string {
  const laws = obstacles.map(({ edge }) => ({ id: edge.from, subsections: edge.locator }));
  return laws.length <= MOST_NAMED
    ? names.laws(laws)
    : `${counted(laws.length, 'rule')}, the first of them ${names.laws(laws.slice(0, 1))}`;
}

/** Whether several are named, or Regulations taken as a whole. */
const takesPlural = (obstacles: readonly Obstacle[]): boolean => obstacles.length > 1 || obstacles.some(({ rule }) => isPluralLaw(rule));

const oneKind = (obstacles: readonly Obstacle[]): boolean => new Set(obstacles.map(bearingOf)).size === 1;

/** "narrow", "narrows", "pull against", "must be edited with". */
function kindVerb(kind: Edge['kind'] | undefined, tense: Tense, count: number): string {
  if (kind === 'CONSTRAINS' || kind === undefined) return verb('narrow', tense, count);
  if (kind === 'CONFLICTS_WITH') return `${verb('pull', tense, count)} against`;
  return RELATION_VERBS[kind]?.[tense] ?? verb('narrow', tense, count);
}

/** What narrows, after other rules were named ("three other rules") or after none was ("three rules"). */
const andNarrowing = (narrowing: readonly Obstacle[], tense: Tense, joint: string, others = false): string =>
  narrowing.length === 0 ? '' : `${joint} ${countedByKind(narrowing, tense, others)}`;

/** "three rules narrow it, one pulls against it and one must be edited with it". The noun is said once. */
function countedByKind(obstacles: readonly Obstacle[], tense: Tense, others: boolean): string {
  const kinds = (['CONSTRAINS', 'CONFLICTS_WITH', 'REQUIRES_AMENDMENT'] as const)
    .map((kind) => ({ kind, count: obstacles.filter((obstacle) => bearingOf(obstacle) === kind).length }))
    .filter(({ count }) => count > 0);
  const noun = others ? 'other rule' : 'rule';
  return listWords(
    kinds.map(({ kind, count }, index) => `${index === 0 ? counted(count, noun) : numberWord(count)} ${kindVerb(kind, tense, count)} it`),
  );
}

/** Rules that are taken to bind because nobody knows. */
function unknowns({ blocks, narrowing, moment }: Position): string {
  const all = [...blocks, ...narrowing];
  const unsure = all.filter(({ binds }) => binds.holds === null).length;
  if (unsure === 0) return '';
  const which =
    all.length === 1
      ? 'that rule'
      : unsure === all.length
        ? unsure === 2
          ? 'both rules'
          : `all ${numberWord(unsure)} rules`
        : `${numberWord(unsure)} of these rules`;
  return `; the position of ${which} ${isAsRead(moment) ? 'is not settled' : 'at that date is not known'}, and ${unsure === 1 ? 'it is' : 'they are'} taken to bind`;
}
