/**
 * Levers and kinds for a rule that nobody has curated, from what kind of law it is. Few, named, and driven by a table.
 * A curated value always wins; the answer says which it is. Nothing derived is more than low confidence.
 */
import { classOfInstrument, LEVER_TYPES } from '@rules/schema';
import type { BlockKind, Edge, EntityNode, InstrumentNode, Lever, LeverType } from '@rules/schema';
import type { Facts } from '../read/facts.ts';

/** A rule as law: what decides how it can be changed. */
export interface RuleAsLaw {
  facts: Facts;
  edge: Edge;
  rule: EntityNode;
  instrument: InstrumentNode | undefined;
  /** asp, ukpga, ssi, uksi, treaty, eur, case, policy, draft or guidance. */
  type: string;
}

export interface DerivedLever {
  lever: Lever;
  rule: string;
}

interface LeverRule {
  name: string;
  when: (law: RuleAsLaw) => boolean;
  type: LeverType | ((law: RuleAsLaw) => LeverType);
  what: string;
  holder: string;
  procedure: string | null | ((law: RuleAsLaw) => string | null);
  /** Id of the enabling provision, where one is known. */
  under?: (law: RuleAsLaw) => string | null;
  /** Id of enacted law that holds the lift. */
  doneBy?: (law: RuleAsLaw) => string | null;
}

const isReserved = ({ instrument }: RuleAsLaw): boolean => instrument?.reserved === true;
const statusOf = ({ rule }: RuleAsLaw) => (rule.kind === 'PROVISION' || rule.kind === 'INSTRUMENT' ? rule.inForce.status : null);
/** Instruments made by UK ministers before devolution on matters since devolved are changed by Scottish instruments now. */
const isScottishSecondary = (law: RuleAsLaw): boolean =>
  law.type === 'ssi' || (law.type === 'uksi' && !isReserved(law) && (law.instrument?.year ?? 9999) < 1999);

/** What put a pending repeal on the book. */
const repealing = ({ facts, edge }: RuleAsLaw): string | null => facts.edgesTo(edge.from, 'REPEALS', 'SUPERSEDES')[0]?.from ?? null;

const enabling = ({ facts, instrument }: RuleAsLaw): string | null =>
  instrument ? (facts.edgesFrom(instrument.id, 'MADE_UNDER')[0]?.to ?? null) : null;

/** The one power that an instrument was made under, with the procedure it states; null where there are several, or none is stated. */
function settledPower({ facts, instrument }: RuleAsLaw): { id: string; type: LeverType; procedure: string } | null {
  const made = instrument ? facts.edgesFrom(instrument.id, 'MADE_UNDER') : [];
  const under = made.length === 1 ? facts.node(made[0]?.to ?? null) : undefined;
  const stated = under?.kind === 'PROVISION' ? under.powers.flatMap(({ procedure }) => procedure ?? []) : [];
  const types = new Set(
    stated.map((text) => (/affirmative/i.test(text) ? 'AFFIRMATIVE_SSI' : /negative/i.test(text) ? 'NEGATIVE_SSI' : 'OTHER')),
  );
  const [type] = types;
  return under && types.size === 1 && type !== undefined && type !== 'OTHER' ? { id: under.id, type, procedure: stated[0] ?? '' } : null;
}

export const LEVER_RULES: readonly LeverRule[] = [
  {
    name: 'law whose repeal is enacted goes when the repeal is started',
    when: (law) => statusOf(law) === 'in_force_repeal_pending' && repealing(law) !== null,
    type: 'COMMENCEMENT_REGULATIONS',
    what: 'Ministers start the law that repeals it.',
    holder: 'body/scottish-ministers',
    procedure: 'commencement; the power was not looked up',
    doneBy: repealing,
  },
  {
    name: 'guidance and policy are rewritten by who issues them',
    when: ({ type }) => type === 'policy' || type === 'guidance',
    type: 'GUIDANCE',
    what: 'The body that issued it rewrites it.',
    holder: 'body/scottish-ministers',
    procedure: 'guidance, no vote',
  },
  {
    name: 'a Scottish instrument is amended by the same kind of instrument',
    when: (law) => isScottishSecondary(law) && settledPower(law) !== null,
    type: (law) => settledPower(law)?.type ?? 'NEGATIVE_SSI',
    what: 'Ministers amend it under the power it was made under.',
    holder: 'body/scottish-ministers',
    procedure: (law) => settledPower(law)?.procedure ?? null,
    under: (law) => settledPower(law)?.id ?? null,
  },
  {
    name: 'a Scottish instrument whose power is not settled is overridden by an Act of the Scottish Parliament',
    when: (law) => isScottishSecondary(law) && settledPower(law) === null,
    type: 'ACT_OF_SCOTTISH_PARLIAMENT',
    what: 'The rule is overridden.',
    holder: 'body/scottish-parliament',
    procedure: 'a Bill in three stages',
  },
  {
    name: 'a UK instrument on a reserved matter is amended by UK ministers',
    when: (law) => law.type === 'uksi' && !isScottishSecondary(law),
    type: 'UK_STATUTORY_INSTRUMENT',
    what: 'UK ministers amend it.',
    holder: 'body/uk-government',
    procedure: 'not looked up',
    under: enabling,
  },
  {
    name: 'an Act on a devolved matter is amended by an Act of the Scottish Parliament',
    when: (law) => law.type === 'asp' || (law.type === 'ukpga' && !isReserved(law)),
    type: 'ACT_OF_SCOTTISH_PARLIAMENT',
    what: 'The rule is amended.',
    holder: 'body/scottish-parliament',
    procedure: 'a Bill in three stages',
  },
  {
    name: 'an Act on a reserved matter is amended by an Act of the UK Parliament',
    when: (law) => law.type === 'eur' || (law.type === 'ukpga' && isReserved(law)),
    type: 'ACT_OF_UK_PARLIAMENT',
    what: 'The rule is amended.',
    holder: 'body/uk-parliament',
    procedure: 'a Bill through both Houses',
  },
  {
    name: 'a ruling gives way to a later ruling',
    when: ({ type }) => type === 'case',
    type: 'COURT_RULING',
    what: 'The court departs from its ruling.',
    holder: 'role/court',
    procedure: 'court proceedings',
  },
];

/** Levers for a rule nobody has curated, lightest first. Empty for a treaty, which is met and not lifted, and for a draft. */
export function deriveLevers(facts: Facts, edge: Edge, rule: EntityNode): DerivedLever[] {
  const law = asLaw(facts, edge, rule);
  return LEVER_RULES.filter(({ when }) => when(law))
    .map((lever): DerivedLever => ({
      rule: lever.name,
      lever: {
        type: typeof lever.type === 'function' ? lever.type(law) : lever.type,
        what: lever.what,
        holder: lever.holder,
        procedure: typeof lever.procedure === 'function' ? lever.procedure(law) : lever.procedure,
        under: lever.under?.(law) ?? null,
        // Guidance eases the want of a duty; it cannot give one.
        lifts: lever.type === 'GUIDANCE' && edge.obstacle?.blockKind === 'GUIDANCE_ONLY' ? 'PARTLY' : 'FULL',
        alreadyDoneBy: lever.doneBy?.(law) ?? null,
        confidence: 'LOW',
        basis: 'JUDGEMENT',
        evidence: [
          { source: null, locator: null, url: null, basis: 'JUDGEMENT', confidence: 'LOW', asRead: null, note: `derived: ${lever.name}` },
        ],
      },
    }))
    .sort((a, b) => LEVER_TYPES.indexOf(a.lever.type) - LEVER_TYPES.indexOf(b.lever.type));
}

/** Why a rule has no derived lever. */
export const whyNoDerivedLever = (edge: Edge): string =>
  edge.from.startsWith('treaty/')
    ? 'A right in a treaty is met, not lifted.'
    : edge.from.startsWith('draft/')
      ? 'It is a draft, and not yet law.'
      : 'Nobody has looked for a lever, and no rule of derivation fits.';

interface KindRule {
  name: string;
  when: (law: RuleAsLaw) => boolean;
  kind: BlockKind;
}

export const KIND_RULES: readonly KindRule[] = [
  { name: 'law that has not started', when: (law) => statusOf(law) === 'not_commenced', kind: 'NOT_IN_FORCE' },
  { name: 'a treaty', when: ({ type }) => type === 'treaty', kind: 'RIGHTS_COMPATIBILITY' },
  {
    name: 'guidance or policy',
    when: ({ edge }) => classOfInstrument(edge.from) === 'NOT_LEGISLATION' && !edge.from.startsWith('case/'),
    kind: 'GUIDANCE_ONLY',
  },
  { name: 'a reserved matter', when: isReserved, kind: 'OUTSIDE_COMPETENCE' },
  { name: 'a prohibition', when: ({ rule }) => rule.kind === 'PROVISION' && rule.effect === 'prohibition', kind: 'PROHIBITS' },
  { name: 'any other rule', when: () => true, kind: 'REQUIRES_OTHERWISE' },
];

/** The kind of block of a rule nobody has curated. */
export function deriveBlockKind(facts: Facts, edge: Edge, rule: EntityNode): BlockKind {
  const law = asLaw(facts, edge, rule);
  return KIND_RULES.find(({ when }) => when(law))?.kind ?? 'REQUIRES_OTHERWISE';
}

const asLaw = (facts: Facts, edge: Edge, rule: EntityNode): RuleAsLaw => ({
  facts,
  edge,
  rule,
  instrument: facts.instrument(edge.from),
  type: edge.from.split('/')[0] ?? '',
});
