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
}

const link = (out: string, inward: string, colour: string, head: LinkHead, weight: LinkText['weight']): LinkText => ({
  out,
  in: inward,
  colour,
  head,
  weight,
});

const LINKS: Record<RelationKind, LinkText> = {
  CONTAINS: link('contains', 'is part of', 'e-quiet', 'none', 'soft'),
  MADE_UNDER: link('is made under', 'gives the power for', 'e-law', 'diamond-hollow', 'soft'),
  REFERS_TO: link('refers to', 'is referred to by', 'e-law', 'vee', 'soft'),
  AMENDS: link('amends', 'is amended by', 'e-law', 'chevron', 'soft'),
  INSERTS: link('inserts', 'is inserted by', 'e-law', 'chevron', 'soft'),
  REPEALS: link('repeals', 'is repealed by', 'e-law', 'triangle-cross', 'mid'),
  SUPERSEDES: link('replaces', 'is replaced by', 'e-law', 'triangle-cross', 'mid'),
  IMPLEMENTS: link('gives effect to', 'is given effect by', 'e-law', 'vee', 'soft'),
  COMMENCES: link('starts', 'is started by', 'e-law', 'triangle', 'mid'),
  IMPOSES: link('puts a duty, power or right on', 'carries a duty, power or right under', 'e-body', 'circle', 'mid'),
  ESTABLISHES: link('sets up', 'is set up by', 'e-body', 'circle', 'mid'),
  MEMBER_OF: link('is part of', 'includes', 'e-quiet', 'none', 'soft'),
  OVERSEES: link('oversees', 'is overseen by', 'e-body', 'vee', 'soft'),
  INSPECTS: link('inspects', 'is inspected by', 'e-body', 'vee', 'soft'),
  REGULATES: link('regulates', 'is regulated by', 'e-body', 'vee', 'soft'),
  FUNDS: link('funds', 'is funded by', 'e-body', 'vee', 'soft'),
  ACCOUNTABLE_TO: link('answers to', 'holds to account', 'e-body', 'vee', 'soft'),
  WORKS_WITH: link('works with', 'works with', 'e-body', 'none', 'soft'),
  FALLS_UNDER: link('falls under', 'covers', 'e-promise', 'none', 'soft'),
  BEARS_ON: link('bears on', 'is served or shaped by', 'e-promise', 'none', 'soft'),
  BLOCKS: link('blocks', 'is blocked by', 'blocked', 'tee', 'hard'),
  CONSTRAINS: link('narrows', 'is narrowed by', 'constrained', 'triangle-tee', 'mid'),
  REQUIRES_AMENDMENT: link('must be edited with', 'needs an edit of', 'e-edit', 'square', 'mid'),
  CONFLICTS_WITH: link('pulls the other way from', 'is pulled against by', 'e-clash', 'diamond', 'mid'),
  DUPLICATES: link('does a like thing to', 'has its like in', 'e-clash', 'diamond', 'mid'),
  ENABLES: link('gives power for', 'is given power by', 'clear', 'triangle-hollow', 'mid'),
  DELIVERS: link('delivers', 'is delivered by', 'delivered', 'triangle', 'hard'),
  DEPENDS_ON: link('depends on', 'is needed by', 'e-quiet', 'vee', 'mid'),
  LEADS: link('leads', 'is led by', 'e-body', 'circle', 'soft'),
  PART_OF: link('is part of', 'includes', 'e-promise', 'none', 'soft'),
  DISAGREES_IN: link('disagrees with other rules in', 'is where these disagree:', 'e-clash', 'diamond', 'mid'),
  ABOUT: link('is about', 'is spoken of in', 'e-quiet', 'none', 'soft'),
  STATED_IN: link('is stated in', 'states', 'e-quiet', 'none', 'soft'),
};

/** How a link is written and drawn. */
export const linkText = (kind: RelationKind): LinkText => LINKS[kind];
/** "blocks", or "is blocked by" seen from its end. */
export const relationWords = (kind: RelationKind, from: 'start' | 'end' = 'start'): string => LINKS[kind][from === 'start' ? 'out' : 'in'];
