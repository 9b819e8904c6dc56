/** How each kind of edge is said: as the heading of a list on either end, and as the verb of a sentence. */
import type { RelationKind } from '../../generated/graphql.ts';
import { dateWords } from '../../words/dates.ts';
import { capital } from '../../words/plural.ts';
import { relationWords } from '../../words/relations.ts';

/** OUT: the thing is where the edge starts. IN: where it ends. */
export type Side = 'OUT' | 'IN';

/** Heading of the list on the thing where the edge starts, and on the one where it ends. */
const HEADINGS: Record<RelationKind, [out: string, inward: string]> = {
  CONTAINS: ['Contains', 'Stands in'],
  MADE_UNDER: ['Made under', 'Instruments made under it'],
  REFERS_TO: ['Refers to', 'Referred to by'],
  AMENDS: ['Amends', 'Amended by'],
  INSERTS: ['Inserts', 'Inserted by'],
  REPEALS: ['Repeals', 'Repealed by'],
  SUPERSEDES: ['Takes the place of', 'Replaced by'],
  IMPLEMENTS: ['Gives effect to', 'Given effect by'],
  COMMENCES: ['Brings into force', 'Brought into force by'],
  IMPOSES: ['Puts duties, powers or rights on', 'Duties, powers and rights'],
  ESTABLISHES: ['Sets up', 'Set up by'],
  MEMBER_OF: ['Belongs to', 'Members'],
  OVERSEES: ['Oversees', 'Overseen by'],
  INSPECTS: ['Inspects', 'Inspected by'],
  REGULATES: ['Regulates', 'Regulated by'],
  FUNDS: ['Funds', 'Funded by'],
  ACCOUNTABLE_TO: ['Answers to', 'Bodies that answer to it'],
  WORKS_WITH: ['Works with', 'Works with'],
  FALLS_UNDER: ['Policy areas', 'Instruments in this area'],
  BEARS_ON: ['Foundations it bears on', 'What bears on it'],
  BLOCKS: ['Blocks', 'Blocked by'],
  CONSTRAINS: ['Narrows', 'Narrowed by'],
  REQUIRES_AMENDMENT: ['Must be edited with', 'Rules that must be edited with it'],
  CONFLICTS_WITH: ['Pulls the other way from', 'Pulled the other way by'],
  DUPLICATES: ['Does a like thing to', 'Rules that do a like thing'],
  ENABLES: ['Gives power for', 'Rules that give power for it'],
  DELIVERS: ['Delivers', 'Delivered by'],
  DEPENDS_ON: ['Depends on', 'Changes that depend on it'],
  LEADS: ['Leads', 'Led by'],
  PART_OF: ['Part of', 'Its parts'],
  DISAGREES_IN: ['Takes a side in', 'Sides'],
  ABOUT: ['About', 'Statements about it'],
  STATED_IN: ['Stated in', 'Statements found in it'],
};

/** In which way bodies work together, or laws belong together: `how` as the data writes it, to the heading on either side. */
const HOW: Record<string, [out: string, inward: string]> = {
  'works with': ['Works with', 'Works with'],
  'inspects jointly with': ['Inspects jointly with', 'Inspects jointly with'],
  supports: ['Supports', 'Supported by'],
  administers: ['Administers', 'Administered by'],
  appoints: ['Appoints', 'Appointed by'],
  owns: ['Owns', 'Owned by'],
  commissions: ['Commissions', 'Commissioned by'],
  delivers: ['Delivers for', 'Has work delivered by'],
  'hears appeals from': ['Hears appeals from', 'Its decisions are appealed to'],
  succeeds: ['Took over from', 'Succeeded by'],
  guides: ['Guides', 'Guided by'],
  'applies with': ['Applies together with', 'Applies together with'],
};

/** The heading of a list of edges of one kind, seen from one side; `how` makes it finer where the data says in which way. */
export function edgeHeading(kind: RelationKind, side: Side, how?: string | null): string {
  const finer = how && (kind === 'WORKS_WITH' || kind === 'REFERS_TO') ? HOW[how] : undefined;
  return (finer ?? HEADINGS[kind])[side === 'OUT' ? 0 : 1];
}

/** What a statement's tie to a rule means; the data has one word for it. */
const RULE_CANDIDATES: Record<string, string> = {
  requires: 'The rule requires what the statement speaks of',
  'may block': 'The rule may block what the statement speaks of',
  enables: 'The rule gives power for what the statement speaks of',
  changes: 'The rule changes what the statement speaks of',
  gap: 'The statement speaks of something the rule leaves out',
};

/** `how` as it is shown beside an edge. */
export const howWords = (kind: RelationKind, how: string): string => (kind === 'ABOUT' ? RULE_CANDIDATES[how] : undefined) ?? how;

/** Whether `how` says more than the heading or the verb of the edge already does. */
export const howSaysMore = (kind: RelationKind, how: string | null | undefined): how is string =>
  !!how && !(how in HOW) && how !== relationWords(kind);

/**
 * Where in a rule or source an edge stands: "Subsection (1)(c)" from 1(c), "Paragraph (2)" in regulations, orders and conventions,
 * "At section 17(1)" from any other text. `number` is that of the rule: s 29, reg 5.
 */
export function placeWords(locator: string, number?: string): string {
  const [, main, rest = ''] = /^(\d+[A-Z]*)((?:\([^)]*\))*)$/.exec(locator) ?? [];
  if (main && number) return `${number.startsWith('s ') ? 'Subsection' : 'Paragraph'} (${main})${rest}`;
  return `At ${dateWords(locator)}`;
}

/** A clause as a sentence: a capital, one full stop; the data joins remarks with ";" after a full stop. */
export function sentence(text: string): string {
  const whole = capital(text.trim().replace(/\.;\s*/g, '. '));
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

/** The order in which groups of edges are shown on a page: what law does to law first, then people, then the rest. */
export const EDGE_ORDER: readonly RelationKind[] = [
  'INSERTS',
  'AMENDS',
  'REPEALS',
  'SUPERSEDES',
  'COMMENCES',
  'MADE_UNDER',
  'IMPLEMENTS',
  'REFERS_TO',
  'CONTAINS',
  'ESTABLISHES',
  'IMPOSES',
  'OVERSEES',
  'INSPECTS',
  'REGULATES',
  'FUNDS',
  'ACCOUNTABLE_TO',
  'WORKS_WITH',
  'MEMBER_OF',
  'LEADS',
  'BLOCKS',
  'CONSTRAINS',
  'REQUIRES_AMENDMENT',
  'CONFLICTS_WITH',
  'DUPLICATES',
  'ENABLES',
  'DELIVERS',
  'DEPENDS_ON',
  'DISAGREES_IN',
  'BEARS_ON',
  'FALLS_UNDER',
  'PART_OF',
  'ABOUT',
  'STATED_IN',
];
