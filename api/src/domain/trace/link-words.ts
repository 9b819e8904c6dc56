/** One edge as a clause: "section 29 of the 1995 Act puts a duty on local authorities (high confidence, an official text)". */
import type { Basis, Edge } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { CONFIDENCE_WORDS } from '../words/codes.ts';
import { properTitle } from '../words/citation.ts';
import { agree, isPluralInstrument } from '../words/names.ts';
import type { Names } from '../words/names.ts';
import { imposesWords } from './chain.ts';

const BASIS_WORDS: Record<Basis, string> = {
  OFFICIAL: 'from an official text',
  PARSED: 'read out of a text',
  JUDGEMENT: 'our judgement',
  OWN_KNOWLEDGE: 'from memory, with no source seen',
};

/** What stands between the names of the two ends. */
const JOINS: Partial<Record<Edge['kind'], string>> = {
  BLOCKS: 'blocks',
  CONSTRAINS: 'narrows',
  REQUIRES_AMENDMENT: 'must be edited with',
  CONFLICTS_WITH: 'pulls against',
  DELIVERS: 'delivers',
  ENABLES: 'helps',
  DUPLICATES: 'does a like thing to',
  MADE_UNDER: 'is made under',
  REPEALS: 'repeals',
  AMENDS: 'amends',
  INSERTS: 'puts in',
  SUPERSEDES: 'replaces',
  COMMENCES: 'starts',
  MEMBER_OF: 'is among those meant by',
  LEADS: 'leads',
  INSPECTS: 'inspects',
  REGULATES: 'regulates',
  OVERSEES: 'oversees',
  DEPENDS_ON: 'depends on',
};

export function linkWords(edge: Edge, facts: Facts, names: Names): string {
  const sure = `${CONFIDENCE_WORDS[edge.confidence]} confidence, ${BASIS_WORDS[edge.basis]}`;
  if (edge.kind === 'CONTAINS') return `${names.place(edge.to)} is part of ${names.instrument(edge.from)} (${sure})`;
  const from = facts.node(edge.from);
  const plural = from?.kind === 'INSTRUMENT' ? isPluralInstrument(properTitle(from)) : agree(from, 'one', 'many') === 'many';
  const one = edge.kind === 'IMPOSES' ? imposesWords(edge) : (JOINS[edge.kind] ?? 'is tied to');
  const join = plural
    ? one
        .replace(/^is /, 'are ')
        .replace(/^(\w+)s /, '$1 ')
        .replace(/^(\w+)s$/, '$1')
    : one;
  const to = facts.node(edge.to)?.kind === 'CHANGE' ? 'this change' : names.any(edge.to);
  return `${names.any(edge.from)} ${join} ${to} (${sure})`;
}
