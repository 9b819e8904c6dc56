/** The three kinds of plan area in words. Five foundations, five priority areas and five fundamentals are three different lists. */
import type { PlanAreaKind } from '../../generated/graphql.ts';

const WORDS: Record<PlanAreaKind, { one: string; several: string; explained: string }> = {
  PRIORITY_AREA: {
    one: 'Priority area',
    several: 'Priority areas',
    explained: 'One of the five priority areas of Plan 21-24; not to be mixed with the five foundations or the five fundamentals.',
  },
  FUNDAMENTAL: {
    one: 'Fundamental',
    several: 'Fundamentals',
    explained: 'One of the five fundamentals of Plan 21-24; not to be mixed with the five foundations or the five priority areas.',
  },
  THEME: {
    one: 'Theme',
    several: 'Themes',
    explained: 'A theme of Plan 24-30, under one of the five foundations. Only themes whose names were seen are held here.',
  },
};

/** "Priority area", "Priority areas", and a sentence that keeps it apart from the other lists. */
export const areaKindWords = (kind: PlanAreaKind): { one: string; several: string; explained: string } => WORDS[kind];
