/** Chance that comes out the same for the same seed, so that what fails can be run again. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  below(below: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Some of these, each once, in any order. */
  some<T>(from: readonly T[], most: number): T[];
}

/** The generator mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new RangeError('There is nothing to pick from.');
    return from[below(from.length)] as T;
  };
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick,
    some(from, most) {
      const left = [...from];
      const wanted = Math.min(below(most + 1), left.length);
      return Array.from({ length: wanted }, () => left.splice(below(left.length), 1)[0] as (typeof left)[number]);
    },
  };
}

/** The seed to use: that of RANDOM_SEED, else the one given. */
export const seedOr = (byDefault: number): number => Number(process.env.RANDOM_SEED ?? byDefault);
