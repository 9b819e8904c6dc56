/** Plain facts of two things of one kind, beside each other, in words. */
import type {
  BodyNode,
  ChangeNode,
  EntityNode,
  InstrumentClass,
  InstrumentNode,
  LawStatus,
  Membership,
  ProvisionNode,
} from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { STATUS_WORDS, VERDICT_WORDS } from '../words/codes.ts';
import { dateWords } from '../words/dates.ts';
import type { Side, Sides } from './read.ts';
import type { ComparedFact } from './types.ts';

export const CLASS_WORDS: Record<InstrumentClass, string> = {
  PRIMARY_ACT: 'a primary Act',
  SECONDARY_INSTRUMENT: 'a secondary instrument',
  CONVENTION: 'a convention',
  OTHER_LAW: 'law of another kind',
  NOT_LEGISLATION: 'not legislation',
};
export const MEMBERSHIP_WORDS: Record<Membership, string> = {
  CONFIRMED: 'confirmed as one of the 66 instruments of The Rules',
  RECONSTRUCTED: 'one of the 66 instruments of The Rules by our reconstruction',
  OUTSIDE: 'not counted in The Rules',
};
const STATUS: Record<LawStatus, string> = {
  in_force: 'in force',
  partly_in_force: 'in force in part',
  in_force_amendment_pending: 'in force, with a change passed and not shown as started',
  in_force_repeal_pending: 'in force, with its repeal passed and not shown as started',
  in_force_superseded_pending: 'in force, with its results to be repealed',
  not_commenced: 'not in force',
  repealed: 'repealed',
  uncertain: 'not established as in force or not',
};

/** "in force", with the remark that nothing was read for it where that is so. */
export const statusWords = ({ inForce }: InstrumentNode | ProvisionNode): string =>
  `${STATUS[inForce.status]}${inForce.assumed ? ' (assumed: no source was read for it)' : ''}`;

const date = (value: string | null): string | null => (value === null ? null : dateWords(value));

const instrumentFacts = (law: InstrumentNode, side: Side): [string, string | null][] => [
  ['Class', CLASS_WORDS[law.instrumentClass]],
  ['Membership of The Rules', MEMBERSHIP_WORDS[law.membership]],
  ['Made, or given Royal Assent', date(law.made) ?? (law.year === null ? null : String(law.year))],
  ['Position as last read', statusWords(law)],
  ['In force since', date(law.inForce.from) ?? law.inForce.since],
  ['Position on 5 February 2020', law.statusFeb2020 === null ? null : STATUS[law.statusFeb2020]],
  ['Provisions in the data', String(side.provisionCount)],
];

const provisionFacts = (provision: ProvisionNode, instrument: InstrumentNode | undefined): [string, string | null][] => [
  ['Heading', provision.heading],
  ['Stands in', instrument?.title ?? null],
  ['Membership of The Rules, of its instrument', instrument ? MEMBERSHIP_WORDS[instrument.membership] : null],
  ['Position as last read', statusWords(provision)],
  ['In force since', date(provision.inForce.from) ?? provision.inForce.since],
];

const bodyFacts = (body: BodyNode): [string, string | null][] => [
  ['Type', body.bodyType?.replaceAll('-', ' ') ?? null],
  ['Corporate parent', body.isCorporateParent === null ? null : body.isCorporateParent ? 'yes' : 'no'],
  ['Stands for several bodies', body.isClass ? 'yes' : 'no'],
];

const changeFacts = ({ assessment, status, changeKind, origin }: ChangeNode): [string, string | null][] => [
  ['Verdict for today, as reviewed', VERDICT_WORDS[assessment.verdict]],
  ['How far it has come', `${STATUS_WORDS[status.value]}${status.asOf === null ? '' : `, as of ${dateWords(status.asOf)}`}`],
  ['Kind of change', changeKind],
  ['Asked for in', origin.document],
];

function factsOfThing(thing: EntityNode, side: Side, facts: Facts): [string, string | null][] {
  if (thing.kind === 'INSTRUMENT') return instrumentFacts(thing, side);
  if (thing.kind === 'PROVISION') return provisionFacts(thing, facts.instrument(thing.id));
  if (thing.kind === 'BODY') return bodyFacts(thing);
  return thing.kind === 'CHANGE' ? changeFacts(thing) : [];
}

/** None where a side holds several things, or the two are of different kinds. */
export function factsOf({ facts, left, right }: Sides): ComparedFact[] {
  const [one, other] = [left.entities, right.entities];
  const [a, b] = [one[0], other[0]];
  if (!a || !b || one.length > 1 || other.length > 1 || a.kind !== b.kind) return [];
  const ofRight = new Map(factsOfThing(b, right, facts));
  return factsOfThing(a, left, facts)
    .map(([name, value]) => ({ name, left: value, right: ofRight.get(name) ?? null }))
    .filter((fact) => fact.left !== null || fact.right !== null);
}
