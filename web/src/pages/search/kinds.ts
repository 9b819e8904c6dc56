/** Kinds of thing in the address of a search: "policy-area" for POLICY_AREA. */
import type { EntityKind } from '@rules/schema';

/** In the order in which results are shown. */
export const KINDS = [
  'CHANGE',
  'INSTRUMENT',
  'PROVISION',
  'BODY',
  'ROLE',
  'CLASH',
  'FOUNDATION',
  'POLICY_AREA',
  'PLAN',
  'PLAN_AREA',
  'ACTION',
  'STATEMENT',
  'SOURCE',
] as const satisfies readonly EntityKind[];

/** "policy-area". */
export const kindSlug = (kind: EntityKind): string => kind.toLowerCase().replaceAll('_', '-');

/** The kind a slug names; null where it names none. */
export const kindOfSlug = (slug: string | undefined): EntityKind | null => KINDS.find((kind) => kindSlug(kind) === slug) ?? null;

/** Results by kind; kinds in the order of their best result, results in the order found. */
export function byKind<Hit extends { entity: { kind: EntityKind } }>(hits: readonly Hit[]): { kind: EntityKind; hits: Hit[] }[] {
  const groups = new Map<EntityKind, Hit[]>();
  for (const hit of hits) groups.set(hit.entity.kind, [...(groups.get(hit.entity.kind) ?? []), hit]);
  return [...groups].map(([kind, own]) => ({ kind, hits: own }));
}

const MATCHED: Record<string, string> = {
  ID: 'found by its id',
  TITLE: 'found in its name',
  ALIAS: 'found by another of its names',
  CITATION: 'found by its citation',
  WORDS: 'found in its words',
};

/** "found in its words". */
export const matchedWords = (matched: string): string => MATCHED[matched] ?? 'found';
