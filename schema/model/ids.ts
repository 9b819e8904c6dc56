/** Public ids. Law carries its legislation.gov.uk path; all else is kind/slug. Ids never change meaning; a renamed one stays as an alias. */
import type { EntityKind, InstrumentClass } from './kinds.ts';

/** A public id. Made only by `toId`, so that no unchecked text passes for one. */
export type Id = string & { readonly __id: unique symbol };

const PREFIX_KINDS: Record<string, EntityKind> = {
  body: 'BODY',
  role: 'ROLE',
  change: 'CHANGE',
  foundation: 'FOUNDATION',
  'policy-area': 'POLICY_AREA',
  plan: 'PLAN',
  'plan-area': 'PLAN_AREA',
  action: 'ACTION',
  clash: 'CLASH',
  statement: 'STATEMENT',
  source: 'SOURCE',
};

const LAW_CLASSES: Record<string, InstrumentClass> = {
  asp: 'PRIMARY_ACT',
  ukpga: 'PRIMARY_ACT',
  ssi: 'SECONDARY_INSTRUMENT',
  uksi: 'SECONDARY_INSTRUMENT',
  treaty: 'CONVENTION',
  eur: 'OTHER_LAW',
  case: 'NOT_LEGISLATION',
  policy: 'NOT_LEGISLATION',
  draft: 'NOT_LEGISLATION',
  guidance: 'NOT_LEGISLATION',
};

const FORM = /^[a-z][a-z-]*(\/[A-Za-z0-9][A-Za-z0-9-]*)+$/;

/**
 * Parts of an id that name the instrument: `treaty/uncrc` two, `case/uksc/2016/51` four, a policy two, the rest three;
 * but four for an Act numbered by regnal year and session, such as `ukpga/Edw8and1Geo6/1/37`.
 */
const instrumentParts = ([first = '', second = '']: readonly string[]): number =>
  first === 'case' ? 4 : ['treaty', 'policy', 'draft', 'guidance'].includes(first) ? 2 : /^[A-Z]/.test(second) ? 4 : 3;

/** Whether the text has the form of a public id (it may still name nothing). */
export const isId = (text: string): text is Id => FORM.test(text) && kindOfId(text) !== null;

/** The id, checked. Throws a TypeError that quotes the text where its form is wrong. */
export function toId(text: string): Id {
  if (!isId(text))
    throw new TypeError(
      `"${text}" is not an id: write a legislation.gov.uk path such as asp/2014/8/section/58, or kind/name such as body/sssc`,
    );
  return text;
}

/** The kind of thing an id names, read from its form alone; null where the form is unknown. */
export function kindOfId(id: string): EntityKind | null {
  const parts = id.split('/');
  const first = parts[0] ?? '';
  const prefixed = PREFIX_KINDS[first];
  if (prefixed) return parts.length === 2 ? prefixed : null;
  if (!(first in LAW_CLASSES) || parts.length < instrumentParts(parts)) return null;
  return parts.length === instrumentParts(parts) ? 'INSTRUMENT' : 'PROVISION';
}

/** The instrument a law id belongs to: itself, or the parent of a provision. */
export const instrumentOf = (lawId: string): Id => {
  const parts = lawId.split('/');
  return parts.slice(0, instrumentParts(parts)).join('/') as Id;
};

/** Class of an instrument by the first part of its id. */
export const classOfInstrument = (id: string): InstrumentClass => LAW_CLASSES[id.split('/')[0] ?? ''] ?? 'NOT_LEGISLATION';

/** The official identifier of law on legislation.gov.uk; null for what has none there. */
export const officialUri = (id: string): string | null =>
  /^(asp|ukpga|ssi|uksi|eur)\//.test(id) ? `https://www.legislation.gov.uk/id/${id}` : null;

/** The path of a thing's page in the explorer: /law/asp/2014/8/section/58, /body/sssc. */
export const addressOf = (id: string): string => {
  const kind = kindOfId(id);
  return kind === 'INSTRUMENT' || kind === 'PROVISION' ? `/law/${id}` : `/${id}`;
};
