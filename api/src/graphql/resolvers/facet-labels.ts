/** Names in words for the values of a facet: titles for ids, plain words for codes. */
import type { Verdict, ChangeStatus, Confidence, InstrumentClass, LawStatus, Membership } from '@rules/schema';
import { CONFIDENCE_WORDS, STATUS_WORDS, VERDICT_HEADINGS } from '../../domain/words/codes.ts';
import { capital } from '../../domain/words/lists.ts';
import type { Facet, FacetField } from '../../store/port.ts';
import type { Context } from '../context.ts';

const CLASS_WORDS: Record<InstrumentClass, string> = {
  PRIMARY_ACT: 'Primary Act',
  SECONDARY_INSTRUMENT: 'Secondary instrument',
  CONVENTION: 'Convention',
  OTHER_LAW: 'Other law',
  NOT_LEGISLATION: 'Not legislation',
};
const MEMBERSHIP_WORDS: Record<Membership, string> = {
  CONFIRMED: 'Confirmed in The Rules',
  RECONSTRUCTED: 'Reconstructed',
  OUTSIDE: 'Outside The Rules',
};
const LAW_STATUS_WORDS: Record<LawStatus, string> = {
  in_force: 'In force',
  partly_in_force: 'Partly in force',
  in_force_amendment_pending: 'In force, amendment pending',
  in_force_repeal_pending: 'In force, repeal pending',
  in_force_superseded_pending: 'In force, replacement pending',
  not_commenced: 'Not in force',
  repealed: 'Repealed',
  uncertain: 'Not established',
};

const words =
  (of: Record<string, string>) =>
  (value: string): string =>
    capital(of[value] ?? value.replaceAll('_', ' '));
/** What the data writes in lower case with dashes: body types, statement types. */
const asWritten = (value: string): string => capital(value.replaceAll(/[-_]/g, ' '));

const CODES: Partial<Record<FacetField, (value: string) => string>> = {
  verdict: words(VERDICT_HEADINGS satisfies Record<Verdict, string>),
  changeStatus: words(STATUS_WORDS satisfies Record<ChangeStatus, string>),
  confidence: words(CONFIDENCE_WORDS satisfies Record<Confidence, string>),
  instrumentClass: words(CLASS_WORDS),
  membership: words(MEMBERSHIP_WORDS),
  inForce: words(LAW_STATUS_WORDS),
  clashKind: words({ RULES: 'Rules disagree', SOURCES: 'Sources disagree' }),
  bodyType: asWritten,
  statementType: asWritten,
};

/** The values of a facet with their names. A field without words of its own holds ids. */
export const valueLabels = ({ field, values }: Facet, { load }: Context) =>
  Promise.all(
    values.map(async ({ value, count }) => ({ value, count, label: CODES[field]?.(value) ?? (await load.node(value))?.title ?? value })),
  );
