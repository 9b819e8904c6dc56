/** The answer as the page counts with it. Nothing here is worked out that the answer does not hold; it is added up. */
import type { RelationKind } from '@rules/schema';
import type { OverviewQuery } from '../../generated/graphql.ts';

export type System = OverviewQuery['overview'];
export type Release = OverviewQuery['release'];
export type Instrument = System['instruments'][number];
export type Bearer = System['bearers'][number];
export type Area = System['areas'][number];

export const isInRules = ({ instrument }: Instrument): boolean => instrument.membership !== 'OUTSIDE';
export const isBody = ({ bearer }: Bearer): boolean => bearer.kind === 'BODY';

/** What is told in columns of its own; the rest is added up. */
export const MAIN_EFFECTS = ['duty', 'prohibition', 'power', 'right'] as const;
export const TIE_KINDS = ['OVERSEES', 'INSPECTS', 'REGULATES', 'FUNDS'] as const satisfies readonly RelationKind[];

/** How many provisions put this on the body; every effect where none is named, and `other` for those without a column. */
export const imposed = ({ effects }: Pick<Bearer, 'effects'>, effect?: string): number =>
  effects.reduce((sum, one) => sum + (effect === undefined || columnOf(one.effect) === effect ? one.count : 0), 0);

/** The column in which an effect is counted. */
export const columnOf = (effect: string): string => ((MAIN_EFFECTS as readonly string[]).includes(effect) ? effect : 'other');

export const tied = ({ ties }: Pick<Bearer, 'ties'>, kind: RelationKind): number => ties.find((tie) => tie.kind === kind)?.count ?? 0;

/** What the data says the body is: regulator, tribunal, court. */
export const typeOf = ({ bearer }: Bearer): string => ('bodyType' in bearer ? (bearer.bodyType ?? NO_TYPE) : NO_TYPE);
export const NO_TYPE = 'not-given';

/** Types of bodies, those of most bodies first; what has no type comes last. */
export function typesOf(bodies: readonly Bearer[]): string[] {
  const counts = new Map<string, number>();
  for (const body of bodies) counts.set(typeOf(body), (counts.get(typeOf(body)) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, many], [b, more]) => Number(a === NO_TYPE) - Number(b === NO_TYPE) || more - many || (a < b ? -1 : 1))
    .map(([type]) => type);
}

/** Instruments that fall under an area. */
export const under = (instruments: readonly Instrument[], area: string): Instrument[] =>
  instruments.filter(({ areas }) => areas.some((one) => one.area === area));

export const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
