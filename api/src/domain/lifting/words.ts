/** What levers, and what they reach, are called in a text. */
import type { ChangeNode } from '@rules/schema';
import type { AsAt } from '../trace/types.ts';
import { LEVER_WORDS } from '../words/codes.ts';
import { dateWords } from '../words/dates.ts';
import { counted, listWords, quoted } from '../words/lists.ts';
import type { Names } from '../words/names.ts';
import type { SharedLever } from './types.ts';

/** "commencement regulations under section 70 of the 2026 Act"; of a lever that rests on no provision, the change it serves and the rule that makes it needed, which it need not amend. */
export function leverTitle({ type, under, uses, key }: SharedLever, names: Names): string {
  if (under) return `${LEVER_WORDS[type]} under ${names.law(under.id)}`;
  const block = uses[0]?.block;
  if (block === undefined || !key.includes('/change/')) return LEVER_WORDS[type];
  return `${LEVER_WORDS[type]} for ${quoted(block.change.title)}, because of ${names.any(block.rule.id)}`;
}

/** The same with who would use it. */
export function leverWithHolder(lever: SharedLever, names: Names): string {
  const title = leverTitle(lever, names);
  return lever.holder ? `${title}, in the hands of ${names.any(lever.holder.id)}` : `${title}, whose holder is not known`;
}

/** "on 5 February 2020", or with all enacted law started. */
export const momentWords = ({ mode, date }: AsAt): string =>
  mode === 'WHEN_COMMENCED' ? 'with all enacted law taken as in force' : `on ${dateWords(date)}`;

/** "“A”, “B” and two more changes". */
export function changesWords(changes: readonly ChangeNode[], most = 3): string {
  const shown = changes.slice(0, changes.length === most + 1 ? most + 1 : most).map(({ title }) => quoted(title));
  const rest = changes.length - shown.length;
  return listWords(rest > 0 ? [...shown, counted(rest, 'more change')] : shown);
}

export const NOT_ADVICE =
  'A lever here is one power in one pair of hands; to use it for several changes may take more than one instrument, and money and practice may stand in the way all the same. Whether a lever lifts a rule is often our judgement: each shows what it rests on. This is not legal advice.';
