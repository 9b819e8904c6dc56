import type { ChangeRowFragment } from '../../generated/graphql.ts';
import type { CsvColumn } from '../../parts/csv.ts';
import type { Column } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import type { FacetOf } from '../../parts/facets.ts';
import { AppLink } from '../../parts/link.tsx';
import { VerdictMark, VerdictWords } from '../../parts/marks.tsx';
import { CHANGE_STATUSES, changeStatusWords } from '../../words/changes.ts';
import { dateWords } from '../../words/dates.ts';
import { leverWeight, leverWords, liftWords } from '../../words/levers.ts';
import { VERDICTS, verdictText } from '../../words/verdict.ts';
import { againstWords, helpWords, standsOf } from './stands.ts';

export type ChangeRow = ChangeRowFragment;

/** Hardest verdict first, as the list stands before anybody sorts it. */
export const FIRST_SORT = { by: 'verdict', descending: false };

const foundationsOf = ({ foundations }: ChangeRow): string[] => foundations.map(({ foundation }) => foundation.title);

/** Columns of the table. The verdict stands in the first one, with the title, and has no column of its own; its sort has. */
export const columns: Column<ChangeRow>[] = [
  {
    id: 'title',
    head: 'Change',
    names: true,
    className: 'change-name',
    sort: ({ title }) => title,
    cell: ({ title, address, verdict }) => (
      <span className="change-cell">
        <VerdictMark verdict={verdict} size="1.75rem" />
        <span>
          <AppLink className="change-title" href={address}>
            {title}
          </AppLink>
          <span className="change-verdict">
            <VerdictWords verdict={verdict} />
          </span>
        </span>
      </span>
    ),
  },
  {
    id: 'verdict',
    head: 'What stands',
    className: 'change-stands',
    sort: (row) => VERDICTS.indexOf(row.verdict) * 1000 - standsOf(row.rules).blocks * 10 - standsOf(row.rules).narrows / 100,
    cell: ({ rules }) => {
      const stands = standsOf(rules);
      const help = helpWords(stands);
      return (
        <>
          {againstWords(stands)}
          {help && <span className="cell-more">{help}</span>}
        </>
      );
    },
  },
  {
    id: 'lever',
    head: 'Lightest lever',
    className: 'change-lever',
    sort: ({ lightestLever }) => (lightestLever ? leverWeight(lightestLever.type) : null),
    cell: ({ lightestLever: lever, lightestLeverHolders: holders }) => {
      if (!lever) return <span className="muted">None is needed</span>;
      const others = holders.filter(({ id }) => id !== lever.holder?.id);
      return (
        <>
          {leverWords(lever.type)}, {liftWords(lever.lifts)}
          {lever.holder && (
            <span className="cell-more">
              <EntityLink entity={lever.holder} />
            </span>
          )}
          {others.length > 0 && (
            <span className="cell-more">
              For other rules:{' '}
              {others.map((holder, index) => (
                <span key={holder.id}>
                  {index > 0 && ', '}
                  <EntityLink entity={holder} bare />
                </span>
              ))}
            </span>
          )}
        </>
      );
    },
  },
  {
    id: 'foundations',
    head: 'Foundations',
    sort: (row) => foundationsOf(row).join(' '),
    cell: ({ foundations }) =>
      foundations.map(({ foundation }, index) => (
        <span key={foundation.id}>
          {index > 0 && ', '}
          <AppLink href={foundation.address}>{foundation.title}</AppLink>
        </span>
      )),
  },
  {
    id: 'status',
    head: 'Status',
    className: 'change-status',
    sort: ({ status }) => CHANGE_STATUSES.indexOf(status),
    cell: ({ status, statusAsOf }) => (
      <>
        {changeStatusWords(status)}
        {statusAsOf && <span className="cell-more">{dateWords(statusAsOf)}</span>}
      </>
    ),
  },
];

export const csvColumns: CsvColumn<ChangeRow>[] = [
  { head: 'Id', text: ({ id }) => id },
  { head: 'Change', text: ({ title }) => title },
  { head: 'What would be different', text: ({ whatChanges }) => whatChanges },
  { head: 'Verdict today', text: ({ verdict }) => verdictText(verdict).short },
  { head: 'Why', text: ({ verdictNote }) => verdictNote },
  { head: 'Status', text: ({ status }) => changeStatusWords(status) },
  { head: 'Status as of', text: ({ statusAsOf }) => statusAsOf ?? '' },
  { head: 'Foundations', text: (row) => foundationsOf(row).join('; ') },
  { head: 'Rules that block', text: ({ rules }) => String(standsOf(rules).blocks) },
  { head: 'Rules that narrow', text: ({ rules }) => String(standsOf(rules).narrows) },
  { head: 'Rules that must be edited', text: ({ rules }) => String(standsOf(rules).edits) },
  { head: 'Rules that pull the other way', text: ({ rules }) => String(standsOf(rules).pulls) },
  { head: 'Rules that deliver', text: ({ rules }) => String(standsOf(rules).delivers) },
  { head: 'Rules that would deliver', text: ({ rules }) => String(standsOf(rules).wouldDeliver) },
  { head: 'Rules that give power', text: ({ rules }) => String(standsOf(rules).helps) },
  { head: 'Lightest lever for the hardest rule', text: ({ lightestLever: lever }) => (lever ? leverWords(lever.type) : '') },
  { head: 'What would be done', text: ({ lightestLever: lever }) => lever?.what ?? '' },
  { head: 'How far it lifts', text: ({ lightestLever: lever }) => (lever ? liftWords(lever.lifts) : '') },
  { head: 'Holder', text: ({ lightestLever: lever }) => lever?.holder?.title ?? '' },
  {
    head: 'Holders of the lightest lever of each rule',
    text: ({ lightestLeverHolders }) => lightestLeverHolders.map(({ title }) => title).join('; '),
  },
];

/** Facets whose values have names in the rows themselves. */
export function facetsOf(rows: readonly ChangeRow[]): FacetOf<ChangeRow>[] {
  const names = new Map(
    rows.flatMap((row) => [
      ...row.foundations.map(({ foundation }) => [slugOf(foundation.id), foundation.title] as const),
      ...row.lightestLeverHolders.map(({ id, title }) => [id, title] as const),
    ]),
  );
  const nameOf = (value: string): string => names.get(value) ?? value;
  return [
    {
      field: 'verdict',
      legend: 'Verdict',
      values: ({ verdict }) => [verdict],
      label: (value) => (isVerdict(value) ? verdictText(value).short : value),
      order: VERDICTS,
    },
    {
      field: 'foundation',
      legend: 'Foundation',
      values: ({ foundations }) => foundations.map(({ foundation }) => slugOf(foundation.id)),
      label: nameOf,
    },
    {
      field: 'status',
      legend: 'Status',
      values: ({ status }) => [status],
      label: (value) => CHANGE_STATUSES.filter((status) => status === value).map(changeStatusWords)[0] ?? value,
      order: CHANGE_STATUSES,
    },
    {
      field: 'holder',
      legend: 'Holds a lightest lever',
      values: ({ lightestLeverHolders }) => lightestLeverHolders.map(({ id }) => id),
      label: nameOf,
    },
  ];
}

const isVerdict = (value: string): value is (typeof VERDICTS)[number] => (VERDICTS as readonly string[]).includes(value);
const slugOf = (id: string): string => id.replace(/^[a-z-]+\//, '');

/** Where words are looked for. */
export const wordsOf = (row: ChangeRow): string =>
  [
    row.title,
    row.whatChanges,
    row.verdictNote,
    ...foundationsOf(row),
    ...row.lightestLeverHolders.map(({ title }) => title),
    row.lightestLever?.what ?? '',
  ].join(' ');
