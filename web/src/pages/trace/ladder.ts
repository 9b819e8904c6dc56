/** The lever ladder of one rule: which rungs are shown, which is the first that serves, and what each of the others says. */
import type { Confidence, LeverType } from '@rules/schema';
import { lightestLever } from '@rules/schema/levers';
import { LEVERS_BY_WEIGHT, leverWeight, leverWords } from '../../words/levers.ts';

/** What a rung needs of a lever. `standing` is OPEN where it can be pulled on the date, DONE, LATER or GONE where not; left out it counts as open. */
export interface LeverLike {
  type: LeverType;
  lifts: 'FULL' | 'PARTLY';
  standing?: 'OPEN' | 'DONE' | 'LATER' | 'GONE' | null;
  confidence: Confidence;
}

/**
 * serves: the lightest that lifts the rule wholly, or where nothing does, the lightest that eases it (`wholly` says which) ·
 * eases: helps in part · unsure: lighter, and perhaps enough · also: would lift it too, but is heavier · closed: not open on the date · none: no lever of this kind was found · unneeded: none, and none needed.
 */
export type RungState = 'serves' | 'eases' | 'also' | 'unsure' | 'closed' | 'none' | 'unneeded';
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
  'PRACTICE',
  'GUIDANCE',
  'DIRECTION',
  'COMMENCEMENT_REGULATIONS',
  'NEGATIVE_SSI',
  'AFFIRMATIVE_SSI',
  'ACT_OF_SCOTTISH_PARLIAMENT',
  'ACT_OF_UK_PARLIAMENT',
];
/** Guidance and codes share a rung: they bind alike, and few rules have both. */
const rungOf = (type: LeverType): LeverType => (type === 'CODE' ? 'GUIDANCE' : type);
const nameOf = (type: LeverType): string => (type === 'GUIDANCE' ? 'Guidance or code' : leverWords(type));

const SAYS: Record<RungState, string> = {
  serves: 'Lifts it wholly.',
  eases: 'Eases it in part.',
  also: 'Would lift it too, but is heavier.',
  unsure: 'Might lift it wholly, but we are not sure of it.',
  closed: 'Not open on this date.',
  none: 'No lever of this kind was found.',
  unneeded: 'Not needed to lift it.',
};

const isOpen = ({ standing }: LeverLike): boolean => (standing ?? 'OPEN') === 'OPEN';

/** Rungs from light to heavy; empty where the rule has no lever at all. `someHidden`: levers are left out, so that an empty rung proves nothing. */
export function ladder<Lever extends LeverLike>(levers: readonly Lever[], someHidden = false): Rung<Lever>[] {
  if (levers.length === 0) return [];
  const types = LEVERS_BY_WEIGHT.filter(
    (type) => type !== 'CODE' && (STANDING.includes(type) || levers.some((lever) => rungOf(lever.type) === type)),
  );
  const on = (type: LeverType): Lever[] => levers.filter((lever) => rungOf(lever.type) === type);
  const lifts = (type: LeverType): boolean => on(type).some((lever) => isOpen(lever) && lever.lifts === 'FULL');
  const chosen = lightest(levers);
  const first = chosen && rungOf(chosen.type);
  const wholly = chosen?.lifts === 'FULL' ? first : null;
  return types.map((type) => {
    const state: RungState =
      type === first
        ? 'serves'
        : lifts(type)
          ? first && leverWeight(type) < leverWeight(first)
            ? 'unsure'
            : 'also'
          : on(type).length > 0
            ? on(type).some(isOpen)
              ? 'eases'
              : 'closed'
            : wholly && leverWeight(type) > leverWeight(wholly)
              ? 'unneeded'
              : 'none';
    const says =
      state === 'serves' && !wholly
        ? `Eases it in part. Nothing ${someHidden ? 'shown' : 'found'} lifts it wholly.`
        : state === 'none' && someHidden
          ? 'None is shown.'
          : SAYS[state];
    return { name: nameOf(type), weight: leverWeight(type), state, wholly: lifts(type), says, levers: on(type) };
  });
}

/** The lever named on a folded card: of those open on the date the lightest that lifts the rule wholly, or else the lightest that eases it; null where none is open. */
export function lightest<Lever extends LeverLike>(levers: readonly Lever[]): Lever | null {
  return lightestLever(levers.filter(isOpen).sort((a, b) => leverWeight(a.type) - leverWeight(b.type)));
}
