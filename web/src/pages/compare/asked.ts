/** What the reader compares, as the address holds it: /compare?left=ukpga/1995/36&right=asp/2014/8, a name repeated where a side holds several things. */
import { listOf, type Search } from '../../app/address.ts';

export type SideName = 'left' | 'right';
export type Asked = Record<SideName, string[]>;

/** Most things on one side: what the API takes. */
export const MOST = 20;

const once = (ids: readonly string[]): string[] => [...new Set(ids)];

export const readAsked = (search: Search): Asked => ({ left: once(listOf(search.left)), right: once(listOf(search.right)) });

/** The part of the address that changes. */
export const writeAsked = (asked: Partial<Asked>): Search => ({
  ...(asked.left && { left: once(asked.left) }),
  ...(asked.right && { right: once(asked.right) }),
});
