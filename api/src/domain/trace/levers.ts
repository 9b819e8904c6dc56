/** The levers of a rule that stands against a change, lightest first, as they stand at the moment. */
import { LEVER_TYPES, lightestLever } from '@rules/schema';
import type { Lever } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { deriveLevers, whyNoDerivedLever } from '../levers/derive.ts';
import { dayOf, isAsRead } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { hasNotStarted, inForceOn, wasMade } from '../time/position.ts';
import { prose } from '../words/prose.ts';
import { repealIsTaken } from './helpers.ts';
import { isOfficialLever } from './official.ts';
import type { Obstacle } from './obstacle.ts';
import type { TraceLever } from './types.ts';

export interface LeverLadder {
  levers: TraceLever[];
  /** How many were left out because only official facts are shown. */
  leversHidden: number;
  whyNothingLighter: string | null;
  whyNoLever: string | null;
}

/**
 * All levers of the edge; those that rest on judgement are left out where only official facts are asked for, and that is counted.
 * Where what would lift the rule in full rests on law made after the date, what could be used then is worked out from the kind of rule.
 */
export function ladderOf(facts: Facts, { edge, rule, binds }: Obstacle, moment: Moment, officialOnly: boolean): LeverLadder {
  const { obstacle } = edge;
  const derived = () => deriveLevers(facts, edge, rule).map(({ lever, rule: derivedBy }) => ({ lever, derivedBy }));
  const curated = (obstacle?.levers ?? []).map((lever) => ({ lever, derivedBy: null }));
  const fullIsLater = binds.holds !== false && isFullLater(facts, obstacle?.levers ?? [], moment);
  const found = obstacle === null ? derived() : fullIsLater ? [...curated, ...derived()] : curated;
  const shown = found.filter(({ lever }) => !officialOnly || isOfficialLever(lever));
  const hidden = found.length - shown.length;
  const levers = shown
    .map(({ lever, derivedBy }) => traceLever(facts, lever, derivedBy, moment, binds.holds !== false))
    .sort((a, b) => LEVER_TYPES.indexOf(a.type) - LEVER_TYPES.indexOf(b.type));
  const whyNone = obstacle ? (obstacle.whyNoLever ?? null) : found.length === 0 ? whyNoDerivedLever(edge) : null;
  return {
    levers,
    leversHidden: hidden,
    whyNothingLighter: obstacle?.whyNothingLighter && !fullIsLater && hidden === 0 ? prose(obstacle.whyNothingLighter, facts) : null,
    whyNoLever:
      levers.length > 0
        ? null
        : hidden > 0
          ? 'Its levers rest on our judgement and are hidden while only official facts are shown.'
          : (whyNone ?? 'The data gives none.'),
  };
}

function traceLever(facts: Facts, lever: Lever, derivedBy: string | null, moment: Moment, binds: boolean): TraceLever {
  const standing = standingOf(facts, lever, moment, binds);
  const under = facts.node(lever.under);
  const holder = facts.node(lever.holder);
  return {
    type: lever.type,
    what: prose(lever.what, facts),
    under: under?.kind === 'PROVISION' ? under : null,
    holder: holder?.kind === 'BODY' || holder?.kind === 'ROLE' ? holder : null,
    procedure: lever.procedure,
    lifts: lever.lifts,
    alreadyDoneBy:
      standing !== 'LATER' && lever.alreadyDoneBy !== null && wasMade(facts, lever.alreadyDoneBy, moment) === false
        ? null
        : (facts.node(lever.alreadyDoneBy) ?? null),
    evidence: lever.evidence,
    confidence: lever.confidence,
    origin: derivedBy === null ? 'CURATED' : 'DERIVED',
    derivedBy,
    standing,
    waitsFor: standing === 'LATER' && under?.kind === 'PROVISION' && hasNotStarted(facts, under.id, moment) ? under : null,
  };
}

/** Whether nothing curated could have lifted the rule in full then, because the law for what would came later. */
function isFullLater(facts: Facts, levers: readonly Lever[], moment: Moment): boolean {
  const full = levers.filter(({ lifts }) => lifts === 'FULL');
  const couldBeUsed = full.some((lever) => standingOf(facts, lever, moment, true) === 'OPEN');
  return !couldBeUsed && (full.length > 0 ? full : levers).some((lever) => isOfLaterLaw(facts, lever, moment));
}

/**
 * Whether the lever rests on law that was made only after the day asked about. An instrument that was made under an older power is the use of
 * that power, and not what it rests on.
 */
const isOfLaterLaw = (facts: Facts, { under, alreadyDoneBy }: Lever, moment: Moment): boolean => {
  const cameLater = (id: string | null): boolean => id !== null && wasMade(facts, id, moment) === false;
  const isUseOfPower = under !== null && facts.instrument(alreadyDoneBy ?? '')?.instrumentClass === 'SECONDARY_INSTRUMENT';
  return cameLater(under) || (!isUseOfPower && cameLater(alreadyDoneBy));
};

/** Whether the power has gone by the moment: repealed, or repealed by enacted law that is taken as started. */
function hasGone(facts: Facts, power: string, moment: Moment): boolean {
  const law = facts.node(power);
  if (law?.kind !== 'PROVISION' && law?.kind !== 'INSTRUMENT') return false;
  if (repealIsTaken(facts, power, moment)) return true;
  return (law.inForce.to !== null && dayOf(moment) >= law.inForce.to) || (law.inForce.status === 'repealed' && isAsRead(moment));
}

/** A rule that still binds was plainly not lifted in full: a lever that would do so is open, though the law for it has started. */
function standingOf(facts: Facts, lever: Lever, moment: Moment, binds: boolean): TraceLever['standing'] {
  const { under, alreadyDoneBy, lifts } = lever;
  if (isOfLaterLaw(facts, lever, moment)) return 'LATER';
  if (under !== null && hasNotStarted(facts, under, moment)) return 'LATER';
  if (under !== null && hasGone(facts, under, moment)) return 'GONE';
  // With all enacted law started nothing is left to start.
  if (moment.asAt.mode === 'WHEN_COMMENCED' && lever.type === 'COMMENCEMENT_REGULATIONS') return 'DONE';
  const started = alreadyDoneBy !== null && inForceOn(facts, alreadyDoneBy, moment).holds === true;
  return started && !(binds && lifts === 'FULL') ? 'DONE' : 'OPEN';
}

/** The lightest lever among those that can be used on the date. */
export const servingLever = (levers: readonly TraceLever[]): TraceLever | null =>
  lightestLever(levers.filter(({ standing }) => standing === 'OPEN'));
