/** Links in words, read from either end, with the colour and head that draw them (see look/tokens.css, "Edge kinds"). */
import type { RelationKind } from '@rules/schema';

export type LinkHead =
  | 'none'
  | 'tee'
  | 'triangle'
  | 'triangle-hollow'
  | 'triangle-tee'
  | 'triangle-cross'
  | 'square'
  | 'chevron'
  | 'vee'
  | 'diamond'
  | 'diamond-hollow'
  | 'circle';

interface LinkText {
  /** From its start: "blocks". */
  out: string;
  /** From its end: "is blocked by". */
  in: string;
  /** Name of the colour token, without the two dashes. */
  colour: string;
  head: LinkHead;
  weight: 'hard' | 'mid' | 'soft';
  /** From its start, for law that acts and has not started: "would block". Left out where the kind is no act of law. */
  would?: string | undefined;
}

const link = (out: string, inward: string, colour: string, head: LinkHead, weight: LinkText['weight'], would?: string): LinkText => ({
  out,
  in: inward,
  colour,
  head,
  weight,
  would,
});

const LINKS: Record<RelationKind, LinkText> = {
  CONTAINS: link('contains', 'is part of', 'e-quiet', 'none', 'soft'),
  MADE_UNDER: link('is made under', 'gives the power for', 'e-law', 'diamond-hollow', 'soft'),
  REFERS_TO: link('refers to', 'is referred to by', 'e-law', 'vee', 'soft', 'would refer to'),
  AMENDS: link('amends', 'is amended by', 'e-law', 'chevron', 'soft', 'would amend'),
  INSERTS: link('inserts', 'is inserted by', 'e-law', 'chevron', 'soft', 'would insert'),
  REPEALS: link('repeals', 'is repealed by', 'e-law', 'triangle-cross', 'mid', 'would repeal'),
  SUPERSEDES: link('replaces', 'is replaced by', 'e-law', 'triangle-cross', 'mid', 'would replace'),
  IMPLEMENTS: link('gives effect to', 'is given effect by', 'e-law', 'vee', 'soft', 'would give effect to'),
  COMMENCES: link('starts', 'is started by', 'e-law', 'triangle', 'mid', 'would start'),
  IMPOSES: link(
    'puts a duty, power or right on',
    'carries a duty, power or right under',
    'e-body',
    'circle',
    'mid',
    'would put a duty, power or right on',
  ),
  ESTABLISHES: link('sets up', 'is set up by', 'e-body', 'circle', 'mid', 'would set up'),
  MEMBER_OF: link('is part of', 'includes', 'e-quiet', 'none', 'soft'),
  OVERSEES: link('oversees', 'is overseen by', 'e-body', 'vee', 'soft'),
  INSPECTS: link('inspects', 'is inspected by', 'e-body', 'vee', 'soft'),
  REGULATES: link('regulates', 'is regulated by', 'e-body', 'vee', 'soft'),
  FUNDS: link('funds', 'is funded by', 'e-body', 'vee', 'soft'),
  ACCOUNTABLE_TO: link('answers to', 'holds to account', 'e-body', 'vee', 'soft'),
  WORKS_WITH: link('works with', 'works with', 'e-body', 'none', 'soft'),
  FALLS_UNDER: link('falls under', 'covers', 'e-promise', 'none', 'soft'),
  BEARS_ON: link('bears on', 'is served or shaped by', 'e-promise', 'none', 'soft'),
  BLOCKS: link('blocks', 'is blocked by', 'blocked', 'tee', 'hard', 'would block'),
  CONSTRAINS: link('narrows', 'is narrowed by', 'constrained', 'triangle-tee', 'mid', 'would narrow'),
  REQUIRES_AMENDMENT: link('must be edited with', 'needs an edit of', 'e-edit', 'square', 'mid'),
  CONFLICTS_WITH: link('pulls the other way from', 'is pulled against by', 'e-clash', 'diamond', 'mid', 'would pull the other way from'),
  DUPLICATES: link('does a like thing to', 'has its like in', 'e-clash', 'diamond', 'mid', 'would do a like thing to'),
  ENABLES: link('gives power for', 'is given power by', 'clear', 'triangle-hollow', 'mid', 'would give power for'),
  DELIVERS: link('delivers', 'is delivered by', 'delivered', 'triangle', 'hard', 'would deliver'),
  DEPENDS_ON: link('depends on', 'is needed by', 'e-quiet', 'vee', 'mid'),
  LEADS: link('leads', 'is led by', 'e-body', 'circle', 'soft'),
  PART_OF: link('is part of', 'includes', 'e-promise', 'none', 'soft'),
  DISAGREES_IN: link('disagrees with other rules in', 'is where these disagree:', 'e-clash', 'diamond', 'mid'),
  ABOUT: link('is about', 'is spoken of in', 'e-quiet', 'none', 'soft'),
  STATED_IN: link('is stated in', 'states', 'e-quiet', 'none', 'soft'),
};

/** Every kind of link, in the order they are listed. */
export const KINDS_OF_LINK = Object.keys(LINKS) as RelationKind[];

/** How a link is written and drawn. */
export const linkText = (kind: RelationKind): LinkText => LINKS[kind];
/** The colour of its words, as CSS: that of its line, but the quiet grey of lines is too light to read. */
export const verbColour = (kind: RelationKind): string =>
  LINKS[kind].colour === 'e-quiet' ? 'var(--ink-2)' : `var(--${LINKS[kind].colour})`;
/** "blocks", or "is blocked by" seen from its end. */
export const relationWords = (kind: RelationKind, from: 'start' | 'end' = 'start'): string => LINKS[kind][from === 'start' ? 'out' : 'in'];

/** What an IMPOSES edge does to its bearer, by its effect. */
const IMPOSING: Record<string, [verb: string, would: string]> = {
  duty: ['puts a duty on', 'would put a duty on'],
  // Not all whom a power or right concerns hold it: the data names who must honour a right, too.
  power: ['sets out a power that concerns', 'would set out a power that concerns'],
  right: ['sets out a right that concerns', 'would set out a right that concerns'],
  prohibition: ['binds with a prohibition', 'would bind with a prohibition'],
  principle: ['sets a principle for', 'would set a principle for'],
  definition: ['defines a term for', 'would define a term for'],
  procedure: ['sets a procedure for', 'would set a procedure for'],
  plan_or_report: ['asks for a plan or report from', 'would ask for a plan or report from'],
  offence: ['makes an offence that touches', 'would make an offence that touches'],
  establishes_body: ['sets up', 'would set up'],
  function: ['gives a function to', 'would give a function to'],
};

/**
 * The verb of the edge from its start to its end, in the present for law in force and with "would" for law that has not started.
 * `effect` matters for IMPOSES only.
 */
export function edgeVerb(
  kind: RelationKind,
  { inForce = true, effect = null }: { inForce?: boolean; effect?: string | null } = {},
): string {
  const imposing = kind === 'IMPOSES' && effect ? IMPOSING[effect] : undefined;
  if (imposing) return imposing[inForce ? 0 : 1];
  return (inForce ? undefined : LINKS[kind].would) ?? LINKS[kind].out;
}
