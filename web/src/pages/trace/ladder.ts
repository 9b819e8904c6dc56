/** The lever ladder of one rule: which rungs are shown, which is the first that serves, and what each of the others says. */
import type { LeverType } from '@rules/schema';
import { LEVERS_BY_WEIGHT, leverWeight, leverWords } from '../../words/levers.ts';

/** What a rung needs of a lever. */
export interface LeverLike { type: LeverType; lifts: 'FULL' | 'PARTLY' }

/**
 * serves: the lightest that lifts the rule wholly, or where nothing does, the lightest that eases it (`wholly` says which) ·
 * eases: helps in part · also: would lift it too, but is heavier · none: no lever of this kind was found · unneeded: none, and none needed.
 */
export type RungState = 'serves' | 'eases' | 'also' | 'none' | 'unneeded';
export interface Rung<Lever extends LeverLike> {
  name: string;
  /** 1 for the lightest kind of lever. */
  weight: number;
  state: RungState;
  wholly: boolean;
  /** The result in two to six words. */
  says: string;
  levers: Lever[];
}
/** Kinds of lever there are. */
export const HEAVIEST = LEVERS_BY_WEIGHT.length;

/** Always shown, with or without a lever: the eight kinds a policy officer goes through. The rest appear only where they have a lever. */
const STANDING: readonly LeverType[] = [
  'PRACTICE', 'GUIDANCE', 'DIRECTION', 'COMMENCEMENT_REGULATIONS', 'NEGATIVE_SSI', 'AFFIRMATIVE_SSI', 'ACT_OF_SCOTTISH_PARLIAMENT', 'ACT_OF_UK_PARLIAMENT',
];
/** Guidance and codes share a rung: they bind alike, and few rules have both. */
const rungOf = (type: LeverType): LeverType => (type === 'CODE' ? 'GUIDANCE' : type);
const nameOf = (type: LeverType): string => (type === 'GUIDANCE' ? 'Guidance or code' : leverWords(type));

const SAYS: Record<RungState, string> = {
  serves: 'Lifts it wholly.',
  eases: 'Eases it in part.',
  also: 'Would lift it too, but is heavier.',
  none: 'No lever of this kind was found.',
  unneeded: 'Not needed to lift it.',
};

/** Rungs from light to heavy; empty where the rule has no lever at all. */
export function ladder<Lever extends LeverLike>(levers: readonly Lever[]): Rung<Lever>[] {
  if (levers.length === 0) return [];
  const types = LEVERS_BY_WEIGHT.filter((type) => type !== 'CODE' && (STANDING.includes(type) || levers.some((lever) => rungOf(lever.type) === type)));
  const on = (type: LeverType): Lever[] => levers.filter((lever) => rungOf(lever.type) === type);
  const lifts = (type: LeverType): boolean => on(type).some((lever) => lever.lifts === 'FULL');
  const wholly = types.find(lifts);
  const first = wholly ?? types.find((type) => on(type).length > 0);
  return types.map((type) => {
    const state: RungState = type === first ? 'serves'
      : lifts(type) ? 'also'
        : on(type).length > 0 ? 'eases'
          : wholly && leverWeight(type) > leverWeight(wholly) ? 'unneeded' : 'none';
    const says = state === 'serves' && !wholly ? 'Eases it in part. Nothing found lifts it wholly.' : SAYS[state];
    return { name: nameOf(type), weight: leverWeight(type), state, wholly: lifts(type), says, levers: on(type) };
  });
}

/** The lever named on a folded card: the lightest that lifts the rule wholly, or else the lightest that eases it. */
export function lightest<Lever extends LeverLike>(levers: readonly Lever[]): Lever | null {
  const byWeight = [...levers].sort((a, b) => leverWeight(a.type) - leverWeight(b.type));
  return byWeight.find((lever) => lever.lifts === 'FULL') ?? byWeight[0] ?? null;
}
