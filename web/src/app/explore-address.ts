import { stringifySearch } from './address.ts';

/** Address of the explorer with one thing in the middle. */
export const exploreAddress = (id: string): string => `/explore${stringifySearch({ at: id })}`;
