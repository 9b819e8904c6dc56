/** The verdict that the rules alone give: named rules, tried in order; the first that applies gives it, and says why. */
import type { Edge, Lever, Verdict } from '@rules/schema';
import { counted } from '../words/lists.ts';
import type { Clause, Names } from '../words/names.ts';
import { be, verb } from '../words/codes.ts';
import { isAsRead, tenseOf } from '../time/moment.ts';
import { dateWords } from '../words/dates.ts';
import { inForceOn, isDraft, isEnacted, isNotLegislation, wasMade } from '../time/position.ts';
import { isWaiting, startedInPart, withoutWholes } from './deliveries.ts';
import type { Delivering } from './deliveries.ts';
import type { Obstacle, Position } from './obstacle.ts';

export interface VerdictRule {
  name: string;
  verdict: Verdict;
  /** Why the rule applies, as a clause; null where it does not apply. */
  applies(position: Position): Clause | null;
}
export interface DerivedVerdict {
  verdict: Verdict;
  rule: string;
  because: Clause;
}

/** Enacted law that has not started and would free the change: by lifting the block in full, or by delivering the change. */
export interface WaitingLift {
  law: string;
  how: 'LIFTS' | 'DELIVERS';
}

/** Levers that need no step of law-making. */
const LIGHT: readonly Lever['type'][] = ['PRACTICE', 'GUIDANCE', 'CODE'];
/** Kinds of obstacle that are no matter of law. */
const NO_MATTER_OF_LAW = ['PRACTICE_OR_RESOURCES', 'GUIDANCE_ONLY'];
/** Kinds of change that ask for money or guidance and for no legal step. */
const ASKS_NO_LAW = ['funding', 'guidance'];

const leversOf = (edge: Edge): readonly Lever[] => edge.obstacle?.levers ?? [];
const rulesNamed = (say: Names, obstacles: readonly Obstacle[]): string =>
  say.laws(obstacles.map(({ edge }) => ({ id: edge.from, subsections: edge.locator })));
const lawNamed = (say: Names, ids: readonly string[]): string => say.laws(withoutWholes(ids).map((id) => ({ id })));

/** The enacted law a block waits for; null where there is none. */
export function waitingLift({ facts, moment, delivering }: Position, { edge }: Obstacle): WaitingLift | null {
  const lifted = leversOf(edge).find(
    ({ lifts, alreadyDoneBy }) =>
      lifts === 'FULL' &&
      alreadyDoneBy !== null &&
      isEnacted(facts, alreadyDoneBy, moment) &&
      inForceOn(facts, alreadyDoneBy, moment).holds !== true,
  );
  if (lifted?.alreadyDoneBy) return { law: lifted.alreadyDoneBy, how: 'LIFTS' };
  const waiting = edge.phase === 'BEFORE' ? delivering.filter(isWaiting) : [];
  const chosen = waiting.find((rule) => leversOf(edge).some(({ alreadyDoneBy }) => alreadyDoneBy === rule.edge.from)) ?? waiting[0];
  return chosen ? { law: chosen.edge.from, how: 'DELIVERS' } : null;
}

/** Whether an obstacle leaves a legal step to take: it is a matter of law, and nothing within present powers lifts it. */
export function needsLegalStep({ change }: Pick<Position, 'change'>, { edge }: Pick<Obstacle, 'edge'>): boolean {
  if (NO_MATTER_OF_LAW.includes(edge.obstacle?.blockKind ?? '')) return false;
  const easingIsEnough = ASKS_NO_LAW.includes(change.changeKind ?? '');
  return !leversOf(edge).some(({ type, lifts }) => LIGHT.includes(type) && (lifts === 'FULL' || easingIsEnough));
}

/** Whether the law that delivers the change lifts this obstacle only in part, and nothing enacted lifts it wholly. */
export function liftedInPart({ delivering }: { delivering: readonly Delivering[] }, { edge }: Pick<Obstacle, 'edge'>): boolean {
  const deliverers = delivering.map((rule) => rule.edge.from);
  const done = leversOf(edge).filter(({ alreadyDoneBy }) => alreadyDoneBy !== null);
  return done.some(({ alreadyDoneBy }) => deliverers.includes(alreadyDoneBy ?? '')) && !done.some(({ lifts }) => lifts === 'FULL');
}

/** Obstacles that the delivering law leaves standing in part, so that a legal step is left. */
const leftInPart = (position: Position): Obstacle[] =>
  [...position.narrowing, ...position.notBinding].filter(
    (obstacle) => liftedInPart(position, obstacle) && needsLegalStep(position, obstacle),
  );

/** How far enacted law has got that the change waits for: "passed but not in force". */
export function howFar({ facts, delivering, moment, change }: Position, laws: readonly string[]): string {
  const inPart = laws.some((law) => startedInPart(facts, law) || delivering.some(({ edge, inPart: part }) => edge.from === law && part));
  if (!isAsRead(moment)) return inPart ? 'passed but in force only in part' : 'passed but not in force';
  const isEstablished = laws.every((law) => hasKnownStatus(facts, law));
  if (!isEstablished && !inPart) return 'passed, and no start was found';
  return `passed but had ${inPart ? 'started only in part' : 'not started'} when the law was last read (${dateWords(change.assessment.lawAsRead)})`;
}

const hasKnownStatus = (facts: Position['facts'], law: string): boolean => {
  const node = facts.node(law);
  return (node?.kind !== 'PROVISION' && node?.kind !== 'INSTRUMENT') || node.inForce.status !== 'uncertain';
};

/** "no rule blocks it", "no rule blocked it", "no rule would block it". */
export const noBlock = ({ moment }: Position): string => `no rule ${verb('block', tenseOf(moment), 1)} it`;
/** "needs", "needed", "would need". */
const needs = ({ moment }: Position): string => verb('need', tenseOf(moment), 1);

const counting = ({ delivering }: Position) => delivering.filter(({ counts }) => counts);
const isInForce = (position: Position): boolean =>
  counting(position).length > 0 && counting(position).every(({ inForce }) => inForce.holds === true);

export const VERDICT_RULES: readonly VerdictRule[] = [
  {
    name: 'every block waits for law that is enacted',
    verdict: 'LIFT_ENACTED_NOT_IN_FORCE',
    applies(position) {
      const { blocks } = position;
      const lifts = blocks.map((block) => waitingLift(position, block));
      if (blocks.length === 0 || lifts.includes(null)) return null;
      const waiting = lifts.filter((lift) => lift !== null);
      const laws = [...new Set(waiting.map(({ law }) => law))];
      const partly = blocks.filter((block) => liftedInPart(position, block));
      const it = blocks.length === 1 ? 'it' : 'them';
      const how = waiting.every(({ how: way }) => way === 'LIFTS') ? `that would lift ${it}` : 'that would deliver the change';
      return (say) =>
        `${be(tenseOf(position.moment))} blocked by ${rulesNamed(say, blocks)}, and the law ${how}, ${lawNamed(say, laws)}, is ${howFar(position, laws)}` +
        (partly.length > 0 ? `, and would lift ${rulesNamed(say, partly)} only in part` : '');
    },
  },
  {
    name: 'a block binds and no enacted law lifts it',
    verdict: 'BLOCKED',
    applies(position) {
      const unlifted = position.blocks.filter((block) => waitingLift(position, block) === null);
      return unlifted.length === 0
        ? null
        : (say) =>
            `${be(tenseOf(position.moment))} blocked by ${rulesNamed(say, unlifted)}, and no enacted law lifts ${unlifted.length === 1 ? 'that rule' : 'those rules'} in full`;
    },
  },
  {
    name: 'the law that came to deliver it was not yet made',
    verdict: 'CONSTRAINED',
    applies(position) {
      const later = counting(position).filter(
        ({ edge }) => !isNotLegislation(edge.from) && wasMade(position.facts, edge.from, position.moment) === false,
      );
      return later.length === 0
        ? null
        : (say) =>
            `${noBlock(position)}, but the law that came to deliver it, ${lawNamed(
              say,
              later.map(({ edge }) => edge.from),
            )}, was not yet made`;
    },
  },
  {
    name: 'the power for the draft that would deliver it was not yet made',
    verdict: 'CONSTRAINED',
    applies(position) {
      const { facts, change, moment, delivering } = position;
      const powers = facts.edgesTo(change.id, 'ENABLES').map(({ from }) => from);
      const noneYet = powers.length > 0 && powers.every((law) => wasMade(facts, law, moment) === false);
      return noneYet && delivering.some(({ edge }) => isDraft(edge.from))
        ? (say) => `${noBlock(position)}, but the power to make it, ${lawNamed(say, powers)}, was not yet made`
        : null;
    },
  },
  {
    name: 'nothing blocks, and the law that delivers is enacted and not in force',
    verdict: 'LIFT_ENACTED_NOT_IN_FORCE',
    applies(position) {
      const waiting = position.delivering.filter(isWaiting);
      return waiting.length === 0
        ? null
        : (say) =>
            `${noBlock(position)}, and the law that would deliver it, ${lawNamed(
              say,
              waiting.map(({ edge }) => edge.from),
            )}, is ${howFar(
              position,
              waiting.map(({ edge }) => edge.from),
            )}`;
    },
  },
  {
    name: 'the law that delivers leaves part of it undone',
    verdict: 'CONSTRAINED',
    applies(position) {
      const left = leftInPart(position);
      return isInForce(position) && left.length > 0
        ? (say) => `the law that delivers it lifts ${rulesNamed(say, left)} only in part`
        : null;
    },
  },
  {
    name: 'all that delivers is in force and the old position is gone',
    verdict: 'DELIVERED',
    applies(position) {
      const oldStands = position.narrowing.some(({ edge }) => edge.phase === 'BEFORE');
      return isInForce(position) && !oldStands
        ? (say) =>
            `${position.deliveredToday ? 'is' : be(tenseOf(position.moment))} delivered by ${lawNamed(
              say,
              counting(position).map(({ edge }) => edge.from),
            )}`
        : null;
    },
  },
  {
    name: 'a rule narrows it and only a legal step lifts that rule',
    verdict: 'CONSTRAINED',
    applies(position) {
      const held = position.narrowing.filter((obstacle) => needsLegalStep(position, obstacle));
      return held.length === 0
        ? null
        : (say) => `${noBlock(position)}, but part of it ${needs(position)} a legal step because of ${rulesNamed(say, held)}`;
    },
  },
  {
    name: 'nothing in the law stands in the way',
    verdict: 'NOT_BLOCKED_BY_LAW',
    applies: (position) => () => {
      const bearing = position.narrowing.length;
      if (bearing === 0) return 'no rule stands against it';
      return bearing === 1
        ? `${noBlock(position)}, and the one rule that bears on it ${needs(position)} no legal step`
        : `${noBlock(position)}, and ${bearing === 2 ? 'neither of the two rules' : `none of the ${counted(bearing, 'rule')}`} that bear on it ${needs(position)} a legal step`;
    },
  },
];

/** The verdict of the rules alone. */
export function deriveVerdict(position: Position): DerivedVerdict {
  for (const rule of VERDICT_RULES) {
    const because = rule.applies(position);
    if (because) return { verdict: rule.verdict, rule: rule.name, because };
  }
  throw new Error('No verdict rule applied, though the last one always does.');
}
