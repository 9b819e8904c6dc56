/** How hard a rule stands in the way: by kind of block, then by what it takes to lift it. */
import { doubt, LEVER_TYPES } from '@rules/schema';
import type { BlockKind, Edge, EntityNode } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { deriveBlockKind } from '../levers/derive.ts';

/** Kinds of block from hard to soft: what nobody in Scotland can lift, then what an Act sets, then limits, then what a holder can do at once. */
export const HARDNESS: readonly BlockKind[] = [
  'OUTSIDE_COMPETENCE',
  'RIGHTS_COMPATIBILITY',
  'PROHIBITS',
  'REQUIRES_OTHERWISE',
  'NO_POWER',
  'LIMITS_WHO',
  'LIMITS_TIME_OR_AGE',
  'DIVIDES_RESPONSIBILITY',
  'MUST_CONSULT',
  'NOT_IN_FORCE',
  'POWER_UNUSED',
  'GUIDANCE_ONLY',
  'PRACTICE_OR_RESOURCES',
];

/** The curated kind of block, or else the one that follows from the kind of rule. */
export const blockKindOf = (facts: Facts, edge: Edge, rule: EntityNode): BlockKind =>
  edge.obstacle?.blockKind ?? deriveBlockKind(facts, edge, rule);

/** Hardest first: by kind, then by the weight of the lightest lever that lifts it in full (none is heaviest), then the surest, then by id. */
export function hardestFirst<T extends { edge: Edge; rule: EntityNode }>(facts: Facts, rules: readonly T[]): T[] {
  const keyed = rules.map((one) => ({
    one,
    kind: HARDNESS.indexOf(blockKindOf(facts, one.edge, one.rule)),
    weight: lightestFull(one.edge),
  }));
  return keyed
    .sort(
      (a, b) =>
        a.kind - b.kind ||
        b.weight - a.weight ||
        doubt(a.one.edge.confidence) - doubt(b.one.edge.confidence) ||
        (a.one.edge.id < b.one.edge.id ? -1 : 1),
    )
    .map(({ one }) => one);
}

const lightestFull = ({ obstacle }: Edge): number => {
  const full = (obstacle?.levers ?? []).filter(({ lifts }) => lifts === 'FULL').map(({ type }) => LEVER_TYPES.indexOf(type));
  return full.length === 0 ? LEVER_TYPES.length : Math.min(...full);
};
