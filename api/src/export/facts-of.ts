/** The facts of a thing and of a link as plain values by name: the columns of every flat format, and the fields of the others. */
import { addressOf, officialUri } from '@rules/schema';
import type { Edge, EntityNode, Evidence, Lever, Membership } from '@rules/schema';
import { verbOf } from '../domain/explore/paths.ts';
import type { Facts } from '../domain/read/facts.ts';
import { cite, labelOf } from '../domain/words/citation.ts';
import type { Subject, Taking } from './subject.ts';

/** Null: not known, or not of this kind of thing. Flat formats leave it out. */
export type Value = string | number | boolean | null;

/** Names of the facts of a thing, as files order them. Where it stands in a picture, and its side in a comparison, come after them. */
export const THING_FIELDS = [
  'id',
  'label',
  'kind',
  'title',
  'summary',
  'citation',
  'address',
  'official_uri',
  'class',
  'year',
  'membership',
  'status',
  'in_force_from',
  'in_force_to',
  'in_force_assumed',
  'date',
  'verdict',
  'verdict_as_of',
  'confidence',
] as const;
export const PLACE_FIELDS = ['x', 'y'] as const;
export const SIDE_FIELDS = ['side'] as const;

/** Names of the facts of a link. By which paths it is gone over comes after them, where paths are taken. */
export const LINK_FIELDS = [
  'id',
  'source',
  'target',
  'kind',
  'verb',
  'source_label',
  'target_label',
  'phase',
  'holds',
  'why',
  'effect',
  'how',
  'locator',
  'note',
  'block_kind',
  'binds_today',
  'delivery_state',
  'delivery_date',
  'basis',
  'confidence',
] as const;
export const PATH_FIELDS = ['paths'] as const;

type Fields<Always extends string, Sometimes extends string> = Record<Always, Value> & Partial<Record<Sometimes, Value>>;

/** One piece of evidence, with the title of its source. */
export interface NamedEvidence {
  source: string | null;
  sourceTitle: string | null;
  locator: string | null;
  url: string | null;
  basis: Evidence['basis'];
  confidence: Evidence['confidence'];
  asRead: string | null;
  note: string | null;
}

export const evidenceOf = (facts: Facts, evidence: readonly Evidence[]): NamedEvidence[] =>
  evidence.map(({ source, ...rest }) => ({ source, sourceTitle: facts.node(source)?.title ?? null, ...rest }));

/** "Children (Scotland) Act 1995, s 29; https://..." for people; what programs read is the evidence itself. */
export const evidenceWords = (facts: Facts, evidence: readonly Evidence[]): string =>
  evidenceOf(facts, evidence)
    .map(({ sourceTitle, locator, url, note }) => [sourceTitle, locator, url, note].filter((part) => part !== null).join(', '))
    .filter((words) => words !== '')
    .join('; ');

/** Whether the instrument that law is, or stands in, is one of The Rules; null for what is no law. */
function membershipOf(facts: Facts, thing: EntityNode): Membership | null {
  if (thing.kind === 'POLICY_AREA') return thing.membership;
  return thing.kind === 'INSTRUMENT' || thing.kind === 'PROVISION' ? (facts.instrument(thing.id)?.membership ?? null) : null;
}

/** The state of law, of a change, of a body or of a statement, in the words of the data. */
function statusOf(thing: EntityNode): string | null {
  if (thing.kind === 'INSTRUMENT' || thing.kind === 'PROVISION') return thing.inForce.status;
  if (thing.kind === 'CHANGE') return thing.status.value;
  return 'status' in thing && typeof thing.status === 'string' ? thing.status : null;
}

/** The day, month or year that the entry is of: made, published, or as at. */
function dateOf(thing: EntityNode): string | null {
  switch (thing.kind) {
    case 'INSTRUMENT':
      return thing.made;
    case 'CHANGE':
      return thing.status.asOf;
    case 'STATEMENT':
    case 'SOURCE':
      return thing.date;
    case 'PLAN':
      return thing.published;
    default:
      return null;
  }
}

/** An address of ours in full. */
export const addressIn = (origin: string, id: string): string => `${origin}${addressOf(id)}`;

/** All of a thing but its evidence. */
export function thingFacts(
  thing: EntityNode,
  { facts, places, sideOf }: Subject,
  { origin }: Taking,
): Fields<(typeof THING_FIELDS)[number], (typeof PLACE_FIELDS | typeof SIDE_FIELDS)[number]> {
  const instrument = facts.instrument(thing.id) ?? null;
  const law = thing.kind === 'INSTRUMENT' || thing.kind === 'PROVISION' ? thing.inForce : null;
  const place = places?.get(thing.id);
  return {
    id: thing.id,
    label: labelOf(thing, instrument),
    kind: thing.kind,
    title: thing.title,
    summary: thing.kind === 'STATEMENT' ? thing.text : thing.summary,
    citation: ['INSTRUMENT', 'PROVISION', 'SOURCE'].includes(thing.kind) ? cite(thing, instrument) : null,
    address: addressIn(origin, thing.id),
    official_uri: officialUri(thing.id),
    class: instrument?.instrumentClass ?? null,
    year: instrument?.year ?? null,
    membership: membershipOf(facts, thing),
    status: statusOf(thing),
    in_force_from: law?.from ?? null,
    in_force_to: law?.to ?? null,
    in_force_assumed: law?.assumed ?? null,
    date: dateOf(thing),
    verdict: thing.kind === 'CHANGE' ? thing.assessment.verdict : null,
    verdict_as_of: thing.kind === 'CHANGE' ? thing.assessment.asOf : null,
    confidence: thing.confidence,
    ...(places && { x: place?.[0] ?? null, y: place?.[1] ?? null }),
    ...(sideOf && { side: sideOf(thing.id) }),
  };
}

/** All of a link but its evidence and levers. */
export function linkFacts(
  link: Edge,
  { facts, holds, paths }: Subject,
): Fields<(typeof LINK_FIELDS)[number], (typeof PATH_FIELDS)[number]> {
  return {
    id: link.id,
    source: link.from,
    target: link.to,
    kind: link.kind,
    verb: verbOf(link),
    source_label: labelOfId(facts, link.from),
    target_label: labelOfId(facts, link.to),
    phase: link.phase,
    holds: holds(link),
    why: link.why,
    effect: link.effect,
    how: link.how,
    locator: link.locator,
    note: link.note,
    block_kind: link.obstacle?.blockKind ?? null,
    binds_today: link.obstacle?.bindsToday ?? null,
    delivery_state: link.delivery?.state ?? null,
    delivery_date: link.delivery?.date ?? null,
    basis: link.basis,
    confidence: link.confidence,
    ...(paths && { paths: paths.get(link.id)?.join(' ') ?? null }),
  };
}

function labelOfId(facts: Facts, id: string): string {
  const node = facts.node(id);
  return node ? labelOf(node, facts.instrument(id) ?? null) : id;
}

/** The levers of a rule that stands in the way, lightest first, without their evidence; null for other links. */
export const leversOf = (link: Edge): Omit<Lever, 'evidence'>[] | null => {
  const levers = link.obstacle?.levers ?? [];
  if (levers.length === 0) return null;
  return levers.map(({ type, what, under, holder, procedure, lifts, alreadyDoneBy, confidence, basis }) => ({
    type,
    what,
    under,
    holder,
    procedure,
    lifts,
    alreadyDoneBy,
    confidence,
    basis,
  }));
};
