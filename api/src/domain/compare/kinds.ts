/** The ways in which things can be tied, each with a title and the verbs that tell it of one side or of both. */
import type { RelationKind } from '@rules/schema';
import type { Effect } from '../read/order.ts';

/** How one way is told: its title, and the verb for one subject and for several. */
export interface Way {
  title: string;
  one: string;
  many: string;
}

const way = (title: string, one: string, many: string): Way => ({ title, one, many });
/** "is blocked by" and "are blocked by". */
const passive = (title: string, rest: string): Way => way(title, `is ${rest}`, `are ${rest}`);

/** Seen from where the edge starts, and from where it ends. */
const WAYS: Record<Exclude<RelationKind, 'IMPOSES' | 'WORKS_WITH'>, [out: Way, inward: Way]> = {
  CONTAINS: [way('Contains', 'contains', 'contain'), way('Stands in', 'stands in', 'stand in')],
  MADE_UNDER: [passive('Powers it is made under', 'made under'), way('Instruments made under it', 'gives power for', 'give power for')],
  REFERS_TO: [way('Law it refers to', 'refers to', 'refer to'), passive('Law that refers to it', 'referred to by')],
  AMENDS: [way('Law it amends', 'amends', 'amend'), passive('Law that amends it', 'amended by')],
  INSERTS: [way('Law it inserts', 'inserts', 'insert'), passive('Law that inserts into it', 'added to by')],
  REPEALS: [way('Law it repeals', 'repeals', 'repeal'), passive('Law that repeals it', 'repealed by')],
  SUPERSEDES: [
    way('Law it takes the place of', 'takes the place of', 'take the place of'),
    passive('Law that takes its place', 'replaced by'),
  ],
  IMPLEMENTS: [
    way('What it gives effect to', 'gives effect to', 'give effect to'),
    passive('Law that gives effect to it', 'given effect by'),
  ],
  COMMENCES: [
    way('Law it brings into force', 'brings into force', 'bring into force'),
    passive('What brings it into force', 'brought into force by'),
  ],
  ESTABLISHES: [way('Bodies it sets up', 'sets up', 'set up'), passive('Law that sets it up', 'set up by')],
  MEMBER_OF: [way('Roles and larger bodies', 'belongs to', 'belong to'), way('Members', 'has as members', 'have as members')],
  OVERSEES: [way('Bodies it oversees', 'oversees', 'oversee'), passive('Overseen by', 'overseen by')],
  INSPECTS: [way('Bodies it inspects', 'inspects', 'inspect'), passive('Inspected by', 'inspected by')],
  REGULATES: [way('Bodies it regulates', 'regulates', 'regulate'), passive('Regulated by', 'regulated by')],
  FUNDS: [way('Bodies it funds', 'funds', 'fund'), passive('Funded by', 'funded by')],
  ACCOUNTABLE_TO: [way('Answers to', 'answers to', 'answer to'), way('Bodies that answer to it', 'holds to account', 'hold to account')],
  FALLS_UNDER: [way('Policy areas', 'falls under', 'fall under'), way('Instruments in the area', 'covers', 'cover')],
  BEARS_ON: [way('Foundations of the Promise', 'bears on', 'bear on'), passive('What bears on it', 'served or shaped by')],
  BLOCKS: [way('Changes it blocks', 'blocks', 'block'), passive('Rules that block it', 'blocked by')],
  CONSTRAINS: [way('Changes it narrows', 'narrows', 'narrow'), passive('Rules that narrow it', 'narrowed by')],
  REQUIRES_AMENDMENT: [
    way('Changes it must be edited with', 'must be edited with', 'must be edited with'),
    way('Rules to be edited with it', 'needs an edit of', 'need an edit of'),
  ],
  CONFLICTS_WITH: [way('Changes it pulls against', 'pulls against', 'pull against'), passive('What pulls against it', 'pulled against by')],
  DUPLICATES: [
    way('Changes it does a like thing to', 'does a like thing to', 'do a like thing to'),
    way('Rules that do a like thing', 'has its like in', 'have their like in'),
  ],
  ENABLES: [
    way('Changes it helps', 'gives power or support to', 'give power or support to'),
    way('Rules that help it', 'has power or support from', 'have power or support from'),
  ],
  DELIVERS: [way('Changes it makes', 'delivers', 'deliver'), passive('Rules that make it', 'delivered by')],
  DEPENDS_ON: [way('Changes it depends on', 'depends on', 'depend on'), passive('Changes that depend on it', 'needed by')],
  LEADS: [way('What it leads', 'leads', 'lead'), passive('Who leads it', 'led by')],
  PART_OF: [passive('What it is part of', 'part of'), way('Its parts', 'includes', 'include')],
  DISAGREES_IN: [way('Clashes it takes a side in', 'takes a side in', 'take a side in'), way('Sides', 'has as sides', 'have as sides')],
  ABOUT: [passive('What it is about', 'about'), passive('Statements about it', 'spoken of in')],
  STATED_IN: [passive('Stated in', 'stated in'), way('Statements found in it', 'states', 'state')],
};

const WORKS_WITH = way('Works with', 'works with', 'work with');

/** What law puts on a body or role, seen from the law and from who carries it. */
const EFFECT_WAYS: Readonly<Record<Effect, [out: Way, inward: Way]>> = {
  duty: [way('Duties', 'puts duties on', 'put duties on'), way('Duties', 'has duties under', 'have duties under')],
  power: [way('Powers', 'sets out powers that concern', 'set out powers that concern'), passive('Powers', 'concerned by powers in')],
  prohibition: [way('Prohibitions', 'puts prohibitions on', 'put prohibitions on'), passive('Prohibitions', 'bound by prohibitions in')],
  right: [way('Rights', 'sets out rights that concern', 'set out rights that concern'), passive('Rights', 'concerned by rights in')],
  principle: [way('Principles', 'sets principles for', 'set principles for'), passive('Principles', 'held to principles in')],
  function: [way('Functions', 'gives functions to', 'give functions to'), way('Functions', 'has functions under', 'have functions under')],
  plan_or_report: [
    way('Plans and reports', 'asks for plans or reports from', 'ask for plans or reports from'),
    way('Plans and reports', 'makes plans or reports under', 'make plans or reports under'),
  ],
  procedure: [
    way('Rules of procedure', 'sets rules of procedure for', 'set rules of procedure for'),
    passive('Rules of procedure', 'bound by rules of procedure in'),
  ],
  offence: [way('Offences', 'makes offences that touch', 'make offences that touch'), passive('Offences', 'touched by offences in')],
  definition: [way('Definitions', 'defines terms for', 'define terms for'), passive('Definitions', 'named in definitions in')],
  establishes_body: [
    way('Rules that set up a body', 'has rules for the setting up of', 'have rules for the setting up of'),
    passive('Rules that set up a body', 'named in rules that set up a body in'),
  ],
  container: [
    way('Parts and Chapters', 'has Parts or Chapters for', 'have Parts or Chapters for'),
    passive('Parts and Chapters', 'the subject of Parts or Chapters in'),
  ],
};
const UNSTATED: [Way, Way] = [
  way('Duties, powers and rights', 'puts a duty, power or right on', 'put a duty, power or right on'),
  way('Duties, powers and rights', 'has a duty, power or right under', 'have a duty, power or right under'),
];

export const LEVERS_HELD = way('Levers it holds', 'holds a lever for', 'hold a lever for');
export const LEVER_HOLDERS = way(
  'Who holds a lever for it',
  'could be freed, in whole or in part, by',
  'could be freed, in whole or in part, by',
);

/** Whether a word is the name of an effect; the data also writes functions out as text. */
export const isEffect = (word: string): word is Effect => Object.hasOwn(EFFECT_WAYS, word);

/** How edges of a kind are told, seen from their start (OUT) or their end (IN). */
export function wayOf(kind: RelationKind, direction: 'OUT' | 'IN', effect: string | null): Way {
  if (kind === 'WORKS_WITH') return WORKS_WITH;
  const pair = kind !== 'IMPOSES' ? WAYS[kind] : effect !== null && isEffect(effect) ? EFFECT_WAYS[effect] : UNSTATED;
  return pair[direction === 'OUT' ? 0 : 1];
}

/** What the short text tells of; all else it counts, and leaves to the lists. */
const MAIN_KINDS: readonly RelationKind[] = [
  'BLOCKS',
  'CONSTRAINS',
  'DELIVERS',
  'LEADS',
  'DEPENDS_ON',
  'OVERSEES',
  'INSPECTS',
  'REGULATES',
  'FUNDS',
  'ACCOUNTABLE_TO',
  'BEARS_ON',
  'FALLS_UNDER',
  'MADE_UNDER',
];
const MAIN_EFFECTS: readonly (string | null)[] = ['duty', 'prohibition', 'power', 'right', null];

/** Whether the short text tells of a group; levers, which have no kind, always. */
export const isMain = ({ kind, effect }: { kind: RelationKind | null; effect: string | null }): boolean =>
  kind === null || MAIN_KINDS.includes(kind) || (kind === 'IMPOSES' && MAIN_EFFECTS.includes(effect));

/** The order in which groups are told: what stands against changes and what law asks first, what people say last. */
export const KIND_ORDER: readonly RelationKind[] = [
  'BLOCKS',
  'CONSTRAINS',
  'REQUIRES_AMENDMENT',
  'CONFLICTS_WITH',
  'DUPLICATES',
  'DELIVERS',
  'ENABLES',
  'DISAGREES_IN',
  'IMPOSES',
  'ESTABLISHES',
  'LEADS',
  'DEPENDS_ON',
  'OVERSEES',
  'INSPECTS',
  'REGULATES',
  'FUNDS',
  'ACCOUNTABLE_TO',
  'WORKS_WITH',
  'MEMBER_OF',
  'BEARS_ON',
  'FALLS_UNDER',
  'PART_OF',
  'MADE_UNDER',
  'IMPLEMENTS',
  'AMENDS',
  'INSERTS',
  'REPEALS',
  'SUPERSEDES',
  'COMMENCES',
  'REFERS_TO',
  'CONTAINS',
  'ABOUT',
  'STATED_IN',
];
