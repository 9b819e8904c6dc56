/** What set of levers is asked for, as the address holds it: chosen changes, what counts, and what is settled or left out. */
import type { LeverType } from '@rules/schema';
import { listOf, oneOf, type Search } from '../../app/address.ts';
import type { LeverSetQueryVariables } from '../../generated/graphql.ts';
import { inputOf } from '../../parts/as-at/as-at.ts';
import { LEVERS_BY_WEIGHT, leverWeight } from '../../words/levers.ts';
import { readAsked as readOptions, type Asked as Options } from '../levers/asked.ts';

export interface Asked extends Options {
  changes: string[];
  lightest: boolean;
  /** Weights that differ from the place on the ladder. */
  weights: ReadonlyMap<LeverType, number>;
  keep: string[];
  settled: string[];
  without: string[];
  notHolders: string[];
}

/** Most changes that the API frees at once. */
export const MOST_CHANGES = 100;
export const MOST_WEIGHT = 100;

const once = (ids: readonly string[]): string[] => [...new Set(ids)];

export function readAsked(search: Search): Asked {
  return {
    ...readOptions(search),
    changes: once(listOf(search.change)).slice(0, MOST_CHANGES),
    lightest: oneOf(search.aim) === 'lightest',
    weights: new Map(listOf(search.weight).flatMap((written) => readWeight(written) ?? [])),
    keep: once(listOf(search.keep)),
    settled: once(listOf(search.settled)),
    without: once(listOf(search.without)).filter((key) => !listOf(search.settled).includes(key)),
    notHolders: once(listOf(search.not)),
  };
}

/** "GUIDANCE.4"; what cannot be read is passed over. */
function readWeight(written: string): [[LeverType, number]] | null {
  const [name = '', figure = ''] = written.split('.');
  const type = LEVERS_BY_WEIGHT.find((one) => one === name);
  const weight = Number(figure);
  return type && Number.isInteger(weight) && weight >= 1 && weight <= MOST_WEIGHT ? [[type, weight]] : null;
}

/** The weights as the address holds them: only those that differ from the ladder. */
export const writeWeights = (weights: ReadonlyMap<LeverType, number>): string[] =>
  [...weights].flatMap(([type, weight]) => (weight === leverWeight(type) ? [] : `${type}.${weight}`));

export const variablesOf = (asked: Asked): LeverSetQueryVariables => ({
  changes: asked.changes,
  aim: asked.lightest ? 'LIGHTEST' : 'FEWEST',
  against: asked.blocksOnly ? 'BLOCKS' : 'ALL',
  oneBill: asked.oneBill,
  asAt: inputOf(asked.moment),
  weights: [...asked.weights].map(([type, weight]) => ({ type, weight })),
  keep: asked.keep.length > 0 ? asked.keep : null,
  settled: asked.settled,
  without: asked.without,
  notHolders: asked.notHolders.length > 0 ? asked.notHolders : null,
});
