import { stringifySearch } from './address.ts';

/** Address of the paths from one thing, and to another where that is known. */
export const pathsAddress = (from: string, to?: string): string => `/paths${stringifySearch({ from, to })}`;

/** Address of the explorer with one thing in the middle. */
export const exploreAddress = (id: string): string => `/explore${stringifySearch({ at: id })}`;

/** Address of a comparison of some things with others, where those are known. */
export const compareAddress = (left: readonly string[], right: readonly string[] = []): string =>
  `/compare${stringifySearch({ left, right })}`;

/** Address of the smallest set of levers for some changes. */
export const leverSetAddress = (changes: readonly string[]): string => `/levers/set${stringifySearch({ change: changes })}`;
/** Address of what one holder of levers could free. */
export const heldLeversAddress = (holder: string): string => `/levers${stringifySearch({ holder })}`;
