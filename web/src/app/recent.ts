/** What was looked for and chosen before, newest first. It stays in this browser. */
import type { EntityKind } from '@rules/schema';
import { KINDS_OF_THING } from '../words/kinds.ts';
import { isOwnAddress } from './address.ts';
import { readStored, writeStored } from './stored.ts';

export interface Recent {
  href: string;
  name: string;
  /** Null for a search by words. */
  kind: EntityKind | null;
}

const NAME = 'recent-searches';
const MOST = 8;

/** With one more in front; the same address stands once. */
export const withRecent = (recent: readonly Recent[], one: Recent): Recent[] =>
  [one, ...recent.filter(({ href }) => href !== one.href)].slice(0, MOST);

/** What is kept, less whatever cannot be ours. */
export function readRecent(kept: unknown = readStored(NAME)): Recent[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: unknown): Recent[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { href, name, kind } = one as Record<string, unknown>;
    // Addresses of this site only.
    if (typeof href !== 'string' || !isOwnAddress(href) || typeof name !== 'string' || name === '') return [];
    return [{ href, name: name.slice(0, 200), kind: KINDS_OF_THING.find((known) => known === kind) ?? null }];
  });
}

export const remember = (one: Recent): boolean => writeStored(NAME, withRecent(readRecent(), one));
export const forgetRecent = (): boolean => writeStored(NAME, null);
