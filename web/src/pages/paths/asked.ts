/** What the reader asks of the paths, as the address holds it: /paths?from=...&to=...&kind=BLOCKS&most=4&many=10&through=body/sssc */
import type { RelationKind } from '@rules/schema';
import { knownOf, oneOf, type Search } from '../../app/address.ts';
import { KINDS_OF_LINK } from '../../words/relations.ts';

export interface Asked {
  from: string | null;
  to: string | null;
  /** Only links of these kinds; none for any. */
  kinds: RelationKind[];
  /** Most steps of a path. */
  most: number;
  /** How many paths. */
  many: number;
  /** The thing whose paths are lit. */
  through: string | null;
}

/** Steps and paths that are asked for where the address does not say, and the most that the API gives. */
export const STEPS = { usual: 6, most: 8 };
export const MANY = { usual: 5, most: 20 };

/** A whole number from 1 to `most`; `usual` where the text is none. */
function within(text: string | undefined, { usual, most }: { usual: number; most: number }): number {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) && number >= 1 ? Math.min(number, most) : usual;
}

export const readAsked = (search: Search): Asked => ({
  from: oneOf(search.from) ?? null,
  to: oneOf(search.to) ?? null,
  kinds: knownOf(search.kind, KINDS_OF_LINK),
  most: within(oneOf(search.most), STEPS),
  many: within(oneOf(search.many), MANY),
  through: oneOf(search.through) ?? null,
});

const unless = (value: number, usual: number): string | undefined => (value === usual ? undefined : String(value));

/** The part of the address that changes; what is as usual is left out. */
export const writeAsked = (asked: Partial<Asked>): Search => ({
  ...('from' in asked && { from: asked.from ?? undefined }),
  ...('to' in asked && { to: asked.to ?? undefined }),
  ...('kinds' in asked && { kind: asked.kinds }),
  ...(asked.most !== undefined && { most: unless(asked.most, STEPS.usual) }),
  ...(asked.many !== undefined && { many: unless(asked.many, MANY.usual) }),
  ...('through' in asked && { through: asked.through ?? undefined }),
});
