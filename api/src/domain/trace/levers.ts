/** The levers of a rule that stands against a change, lightest first, as they stand at the moment. */
import { LEVER_TYPES } from '@rules/schema';
import type { Lever } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { deriveLevers, whyNoDerivedLever } from '../levers/derive.ts';
import type { Moment } from '../time/moment.ts';
import { hasNotStarted, inForceOn, wasMade } from '../time/position.ts';
import { prose } from '../words/prose.ts';
import { isOfficialLever } from './official.ts';
import type { Obstacle } from './standing.ts';
import type { TraceLever } from './types.ts';

export interface LeverLadder {
  levers: TraceLever[];
  whyNothingLighter: string | null;
  whyNoLever: string | null;
}

/** All levers of the edge; those that rest on judgement are left out where only official facts are asked for, and that is said. */
export function ladderOf(facts: Facts, { edge, rule, binds }: Obstacle, moment: Moment, officialOnly: boolean): LeverLadder {
  const { obstacle } = edge;
  const found = obstacle
    ? obstacle.levers.map((lever) => ({ lever, derivedBy: null }))
    : deriveLevers(facts, edge, rule).map(({ lever, rule: derivedBy }) => ({ lever, derivedBy }));
  const shown = found.filter(({ lever }) => !officialOnly || isOfficialLever(lever));
  const hidden = found.length - shown.length;
  const levers = shown
    .map(({ lever, derivedBy }) => traceLever(facts, lever, derivedBy, moment, binds.holds !== false))
    .sort((a, b) => LEVER_TYPES.indexOf(a.type) - LEVER_TYPES.indexOf(b.type));
  const whyNone = obstacle ? (obstacle.whyNoLever ?? null) : found.length === 0 ? whyNoDerivedLever(edge) : null;
  return {
    levers,
    whyNothingLighter: obstacle?.whyNothingLighter ? prose(obstacle.whyNothingLighter, facts) : null,
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
    alreadyDoneBy: facts.node(lever.alreadyDoneBy) ?? null,
    evidence: lever.evidence,
    confidence: lever.confidence,
    origin: derivedBy === null ? 'CURATED' : 'DERIVED',
    derivedBy,
    standing,
    waitsFor: standing === 'LATER' && under?.kind === 'PROVISION' && hasNotStarted(facts, under.id, moment) ? under : null,
  };
}

/** A rule that still binds was plainly not lifted in full: a lever that would do so is open, though the law for it has started. */
function standingOf(facts: Facts, { under, alreadyDoneBy, lifts }: Lever, moment: Moment, binds: boolean): TraceLever['standing'] {
  const law = [under, alreadyDoneBy].filter((id) => id !== null);
  if (law.some((id) => wasMade(facts, id, moment) === false)) return 'LATER';
  if (under !== null && hasNotStarted(facts, under, moment)) return 'LATER';
  const started = alreadyDoneBy !== null && inForceOn(facts, alreadyDoneBy, moment).holds === true;
  return started && !(binds && lifts === 'FULL') ? 'DONE' : 'OPEN';
}

/** The lightest lever that can be used on the date and lifts the rule in full; failing that, the lightest that eases it. */
export function servingLever(levers: readonly TraceLever[]): TraceLever | null {
  const open = levers.filter(({ standing }) => standing === 'OPEN');
  return open.find(({ lifts }) => lifts === 'FULL') ?? open[0] ?? null;
}
