import type { InstrumentClass } from '@rules/schema';
import type { RulesRowFragment } from '../../generated/graphql.ts';
import type { CsvColumn } from '../../parts/csv.ts';
import type { Column } from '../../parts/data-table.tsx';
import type { FacetOf } from '../../parts/facets.ts';
import { AppLink } from '../../parts/link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { InForceTag, MembershipBadge } from '../../parts/tags.tsx';
import { confidenceWords } from '../../words/evidence.ts';
import { classWord, classWords } from '../../words/kinds.ts';
import { membershipWords, statusWords } from '../../words/law.ts';
import { blockedBy } from './blocked.ts';

export type RulesRow = RulesRowFragment;

export const CLASSES: readonly InstrumentClass[] = ['PRIMARY_ACT', 'SECONDARY_INSTRUMENT', 'CONVENTION'];
export const FIRST_SORT = { by: 'year', descending: false };

const slugOf = (id: string): string => id.replace(/^[a-z-]+\//, '');
const areasOf = ({ policyAreas }: RulesRow): string[] => policyAreas.map(({ title }) => title);
const foundationsOf = ({ foundations }: RulesRow): string[] => foundations.map(({ foundation }) => foundation.title);
export const decadeOf = ({ year }: RulesRow): string => (year === null ? 'no year' : `${Math.floor(year / 10) * 10}s`);
const blockedCount = (row: RulesRow): number => blockedBy(row.changes).today.length;

export const columns: Column<RulesRow>[] = [
  {
    id: 'title',
    head: 'Instrument',
    names: true,
    className: 'rules-name',
    sort: ({ title }) => title,
    cell: ({ kind, instrumentClass, title, address, numberCitation, membership, status }) => (
      <span className="rules-cell">
        <KindShape kind={kind} instrumentClass={instrumentClass} silent />
        <span>
          <AppLink className="rules-title" href={address}>
            {title}
          </AppLink>
          <span className="rules-under">
            {numberCitation} <MembershipBadge membership={membership} /> <InForceTag status={status} />
          </span>
        </span>
      </span>
    ),
  },
  {
    id: 'class',
    head: 'Class',
    sort: ({ instrumentClass }) => CLASSES.indexOf(instrumentClass),
    cell: ({ instrumentClass }) => classWord(instrumentClass),
  },
  { id: 'year', head: 'Year', figure: true, sort: ({ year }) => year, cell: ({ year }) => year ?? 'not known' },
  {
    id: 'areas',
    head: 'Policy areas',
    className: 'rules-areas',
    sort: (row) => areasOf(row).join(' '),
    cell: ({ policyAreas }) =>
      policyAreas.map(({ id, title, address }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <AppLink href={address}>{title}</AppLink>
        </span>
      )),
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
    id: 'provisions',
    head: 'Provisions held',
    figure: true,
    sort: ({ provisions }) => provisions.totalCount,
    cell: ({ provisions }) => provisions.totalCount,
  },
  {
    id: 'blocks',
    head: 'Changes it blocks',
    className: 'rules-blocks',
    sort: blockedCount,
    cell: ({ changes }) => {
      const { today, notToday } = blockedBy(changes);
      return (
        <>
          {today.length === 0 ? <span className="muted">None</span> : <b className="num">{today.length}</b>}
          {today.map(({ id, title, address }) => (
            <span key={id} className="rules-blocked">
              <AppLink href={address}>{title}</AppLink>
            </span>
          ))}
          {notToday > 0 && <span className="rules-blocked">{notToday} more by a rule that does not bind today</span>}
        </>
      );
    },
  },
];

export const csvColumns: CsvColumn<RulesRow>[] = [
  { head: 'Id', text: ({ id }) => id },
  { head: 'Instrument', text: ({ title }) => title },
  { head: 'Number', text: ({ numberCitation }) => numberCitation ?? '' },
  { head: 'Citation (OSCOLA)', text: ({ citation }) => citation ?? '' },
  { head: 'Class', text: ({ instrumentClass }) => classWord(instrumentClass) },
  { head: 'Year', text: ({ year }) => String(year ?? '') },
  { head: 'Membership of The Rules', text: ({ membership }) => membershipWords(membership) },
  { head: 'Why it is counted', text: ({ membershipBasis }) => membershipBasis ?? '' },
  { head: 'In force, as read', text: ({ status }) => statusWords(status) },
  { head: 'Policy areas (our reading)', text: (row) => areasOf(row).join('; ') },
  { head: 'Foundations', text: (row) => foundationsOf(row).join('; ') },
  { head: 'Provisions held', text: ({ provisions }) => String(provisions.totalCount) },
  { head: 'Changes it blocks today', text: (row) => String(blockedCount(row)) },
  {
    head: 'Which',
    text: ({ changes }) =>
      blockedBy(changes)
        .today.map(({ title }) => title)
        .join('; '),
  },
  { head: 'Confidence of the entry', text: ({ confidence }) => confidenceWords(confidence) },
  { head: 'Official identifier', text: ({ officialUri }) => officialUri ?? '' },
];

/** Facets; names of areas and foundations are taken from the rows. */
export function facetsOf(rows: readonly RulesRow[]): FacetOf<RulesRow>[] {
  const names = new Map(
    rows.flatMap((row) => [
      ...row.policyAreas.map(({ id, title }) => [slugOf(id), title] as const),
      ...row.foundations.map(({ foundation }) => [slugOf(foundation.id), foundation.title] as const),
    ]),
  );
  const nameOf = (value: string): string => names.get(value) ?? value;
  return [
    {
      field: 'class',
      legend: 'Class',
      values: ({ instrumentClass }) => [instrumentClass],
      label: (value) => CLASSES.filter((one) => one === value).map(classWords)[0] ?? value,
      order: CLASSES,
    },
    {
      field: 'membership',
      legend: 'Membership',
      values: ({ membership }) => [membership],
      order: ['CONFIRMED', 'RECONSTRUCTED'],
      label: (value) => (value === 'CONFIRMED' || value === 'RECONSTRUCTED' ? membershipWords(value) : value),
    },
    {
      field: 'blocks',
      legend: 'Changes',
      values: (row) => [blockedCount(row) > 0 ? 'yes' : 'no'],
      label: (value) => (value === 'yes' ? 'Blocks a change today' : 'Blocks none'),
      order: ['yes', 'no'],
    },
    { field: 'area', legend: 'Policy area', values: ({ policyAreas }) => policyAreas.map(({ id }) => slugOf(id)), label: nameOf },
    {
      field: 'foundation',
      legend: 'Foundation',
      values: ({ foundations }) => foundations.map(({ foundation }) => slugOf(foundation.id)),
      label: nameOf,
    },
    {
      field: 'decade',
      legend: 'Decade',
      values: (row) => [decadeOf(row)],
      label: (value) => value,
      order: [...new Set(rows.map(decadeOf))].sort(),
    },
  ];
}

export const wordsOf = (row: RulesRow): string =>
  [
    row.title,
    row.shortTitle ?? '',
    row.numberCitation ?? '',
    row.id,
    String(row.year ?? ''),
    row.membershipBasis ?? '',
    ...areasOf(row),
    ...foundationsOf(row),
  ].join(' ');
