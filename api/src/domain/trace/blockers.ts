/** The rules that stand against a change, hardest first. */
import { sentence } from '../words/lists.ts';
import { isPluralLaw, Names } from '../words/names.ts';
import { ruleRemark } from '../words/prose.ts';
import { chainOf, tell } from './chain.ts';
import type { Step } from './chain.ts';
import { blockKindOf } from './hardness.ts';
import { ladderOf } from './levers.ts';
import { isOfficial } from './official.ts';
import { bearingOf } from './obstacle.ts';
import type { Obstacle, Position } from './obstacle.ts';
import type { Blocker } from './types.ts';
import { weakestLink } from './weakest.ts';

/** A blocker with its chain still to be told, for a text that names things in its own order. */
export interface ToldBlocker {
  blocker: Blocker;
  steps: Step[];
  obstacle: Obstacle;
}

export interface Against {
  blockers: ToldBlocker[];
  constraints: ToldBlocker[];
  notBinding: ToldBlocker[];
}

/** All rules that stand, stood or will stand against the change. Numbers run on from the blockers to the rest, so that each is one of its own. */
export function rulesAgainst(position: Position, officialOnly: boolean): Against {
  const { blocks, narrowing, notBinding } = position;
  const shown = (obstacles: readonly Obstacle[]) => obstacles.filter(({ edge }) => !officialOnly || isOfficial(edge));
  let number = 0;
  const built = (obstacles: readonly Obstacle[]): ToldBlocker[] =>
    shown(obstacles).map((obstacle) => {
      number += 1;
      return toldBlocker(position, obstacle, number, officialOnly);
    });
  return { blockers: built(blocks), constraints: built(narrowing), notBinding: built(notBinding) };
}

function toldBlocker({ facts, change, moment }: Position, obstacle: Obstacle, number: number, officialOnly: boolean): ToldBlocker {
  const { edge, rule, binds } = obstacle;
  const ladder = ladderOf(facts, obstacle, moment, officialOnly);
  const steps = chainOf({ facts, change, obstacle, levers: ladder.levers, someHidden: ladder.leversHidden > 0, moment }).filter(
    ({ relation }) => !officialOnly || relation === null || isOfficial(relation),
  );
  const among = steps.flatMap(({ from, to }) => [from.id, to.id]).filter((id) => facts.instrument(id) !== undefined);
  const blocker: Blocker = {
    number,
    rule,
    relation: edge,
    bearing: bearingOf(obstacle),
    blockKind: blockKindOf(facts, edge, rule),
    blockKindOrigin: edge.obstacle ? 'CURATED' : 'DERIVED',
    bindsOnDate: binds.holds,
    bindsBecause: binds.because(new Names(facts, among)),
    why: edge.why ? sentence(ruleRemark(edge.why, facts, isPluralLaw(rule))) : 'The data does not say why.',
    chain: tell(steps, new Names(facts, among)),
    ...ladder,
    confidence: edge.confidence,
    // Who fills a role is named beside the chain, and where a provision stands follows from its number: neither is a link that can fail.
    weakestLink: weakestLink(
      steps.map(({ relation }) => relation).filter((link) => link?.kind !== 'MEMBER_OF' && link?.kind !== 'CONTAINS'),
    ),
  };
  return { blocker, steps, obstacle };
}
