/** A comparison as the page shows it. */
import type { CompareQuery, ComparedThingPartsFragment } from '../../generated/graphql.ts';
import { linkOf, type KnownLink } from '../../parts/links/link.ts';
import { capital } from '../../words/plural.ts';

export type Comparison = CompareQuery['compare'];
export type Group = Comparison['groups'][number];
export type Clash = Comparison['clashes'][number];
export type Position = Clash['left'][number];
export type Thing = ComparedThingPartsFragment;

export type Place = 'left' | 'both' | 'right';
export const PLACES: readonly Place[] = ['left', 'both', 'right'];

/** The things of a group that only one side has, or both. */
export const thingsAt = (group: Group, place: Place): readonly Thing[] =>
  place === 'left' ? group.onlyLeft : place === 'right' ? group.onlyRight : group.both;

/** "Only the 1995 Act", "Both". */
export const placeWords = (place: Place, { left, right }: Pick<Comparison, 'left' | 'right'>): string =>
  place === 'both' ? 'Both' : `Only ${(place === 'left' ? left : right).name}`;

/** A side by its name at the start of a line: "The 1995 Act". */
export const sideName = (place: 'left' | 'right', comparison: Pick<Comparison, 'left' | 'right'>): string =>
  capital(comparison[place].name);

/** The links of a thing, those of the left first. */
export const linksOf = (thing: Thing): KnownLink[] => [...thing.left, ...thing.right].map(linkOf);
