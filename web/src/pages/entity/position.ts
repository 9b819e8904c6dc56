/** The in-force position of law in sentences, with all that is not known of it said. */
import type { InForcePartsFragment, LawStatus } from '../../generated/graphql.ts';
import { dateWords } from '../../words/dates.ts';
import { capital } from '../../words/plural.ts';

export interface Position {
  /** "In force since 1 April 2015", or the source's own words where they say more. */
  headline: string;
  /** Further sentences: what is pending, what brought it in, what was not read. */
  remarks: string[];
  /** Id of the law that brought it into force or ended it; null where none is recorded, or it is given in words (then a remark). */
  by: string | null;
}

const HEADLINE: Record<LawStatus, string> = {
  in_force: 'In force',
  partly_in_force: 'Partly in force',
  in_force_amendment_pending: 'In force, with a change pending',
  in_force_repeal_pending: 'In force, with its repeal pending',
  in_force_superseded_pending: 'In force, to be replaced',
  not_commenced: 'Not in force',
  repealed: 'Repealed',
  uncertain: 'Position not established',
};

const PENDING: Partial<Record<LawStatus, string>> = {
  in_force_amendment_pending: 'A change to it is passed and not shown as started.',
  in_force_repeal_pending: 'Its repeal is passed and not shown as started.',
  in_force_superseded_pending: 'What it changed is to be repealed.',
  not_commenced: 'It is passed. No start was found.',
  uncertain: 'The sources read do not say whether it is in force.',
};

const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

const isId = (text: string): boolean => /^[a-z]+\/[\w/]+$/.test(text);

/**
 * Headline and remarks. The source's own words are the headline where they say more than our status; `since` is shown where it is no whole day.
 * Confidence is shown beside it, not in it.
 */
export function positionOf(law: InForcePartsFragment): Position {
  const inForce = law.status.startsWith('in_force') || law.status === 'partly_in_force';
  const start = inForce && law.from ? ` since ${dateWords(law.from)}` : '';
  const end = law.status === 'repealed' && law.to ? ` on ${dateWords(law.to)}` : '';
  const ownWords = law.written && /^[A-Z]/.test(law.written) ? law.written : null;
  const remarks = [
    ownWords ? null : PENDING[law.status],
    law.since && !law.from ? `Its start as the sources give it: ${dateWords(law.since)}.` : null,
    law.by && !isId(law.by) ? capital(law.by) : null,
    law.detail,
    law.assumed ? 'In force is our default here: no source was read for its position.' : null,
  ];
  const [base, more] = HEADLINE[law.status].split(', ');
  if (ownWords && start) remarks.unshift(`In force${start}`);
  return {
    headline: ownWords ?? `${base}${start}${end}${more ? `, ${more}` : ''}`,
    remarks: remarks.filter((remark): remark is string => !!remark).map(sentence),
    by: law.by && isId(law.by) ? law.by : null,
  };
}

/** What was read of the text, as a remark; null where all of it was read or nothing is said. */
export function readingRemark(textRead: string | null | undefined, verified: boolean | null | undefined): string | null {
  const none = /^none\b\s*(?:\((.*)\))?/.exec(textRead ?? '');
  if (none) return `We did not read the text${none[1] ? ` (${none[1]})` : ''}. What stands here comes from other sources.`;
  const part = textRead && textRead !== 'full' ? (/^part\s*\((.*)\)$/.exec(textRead)?.[1] ?? textRead) : null;
  if (part) return `We read part of the text: ${sentence(part)}`;
  return verified === false ? 'Number and heading were not checked against a source page.' : null;
}

/** The day The Rules was published. */
const THE_RULES_PUBLISHED = '2020-02-05';

/** Whether law was made after The Rules was published, by its date of making (as precise as known) or else its year; false where that is not known. */
export function madeAfterTheRules(made: string | null | undefined, year: number | null | undefined): boolean {
  if (made) return made > THE_RULES_PUBLISHED.slice(0, made.length);
  return (year ?? 0) > 2020;
}
