/** The Cypher statements, one to a file, and the two places in them that hold more than parameters can: kinds and direction of an edge. */
import { readFileSync } from 'node:fs';
import { RelationKind } from '@rules/schema';
import type { Direction } from '../port.ts';

/** The text of a statement in the folder `cypher`. */
export const cypher = (name: string): string => readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8');

/** The full-text index of a release, and the label of what it holds. */
export const wordsIndex = (slot: string): string => `rulesWords_${slot}`;
export const wordsLabel = (slot: string): string => `RulesWords_${slot}`;

/** A statement about the full-text index of r1, for another release: no parameter can hold the name of an index that is made. Throws where that is none of ours. */
export function forWords(statement: string, slot: string): string {
  if (!/^r\d+$/.test(slot)) throw new Error(`"${slot}" is no place of a release.`);
  return statement.replaceAll(wordsIndex('r1'), wordsIndex(slot)).replaceAll(wordsLabel('r1'), wordsLabel(slot));
}

/** A kind that no edge has. */
const NO_KIND = 'NONE';

/** The statement with the kinds of its edges: all of them where the kinds are not given, none where there are none. Throws for a kind that is none. */
export function withKinds(statement: string, kinds: readonly RelationKind[] | undefined): string {
  const named = kinds && [...new Set(kinds)].map((kind) => RelationKind.parse(kind)).join('|');
  return statement.replaceAll('/*kinds*/', named === undefined ? '' : `:${named || NO_KIND}`);
}

/** The statement with its edges pointing away from the near end, towards it, or either way. */
export const withDirection = (statement: string, direction: Direction): string =>
  statement.replace('/*in*/', direction === 'IN' ? '<' : '').replace('/*out*/', direction === 'OUT' ? '>' : '');
