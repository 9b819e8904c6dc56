import type { ChokePointsQuery } from '../../generated/graphql.ts';
import type { CsvColumn } from '../../parts/csv.ts';
import type { Column } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ConfidenceTag } from '../../parts/evidence.tsx';
import type { FacetOf } from '../../parts/facets.ts';
import { confidenceWords } from '../../words/evidence.ts';
import { LEVERS_BY_WEIGHT, leverWeight, leverWords } from '../../words/levers.ts';
import { capital } from '../../words/plural.ts';
import type { LeverType } from '@rules/schema';

export type ChokePointRow = ChokePointsQuery['chokePoints']['levers'][number];

/** As the API has them: those that free most first. */
export const FIRST_SORT = { by: 'frees', descending: true };

/** Frees before lifts before eases: one figure to sort by. */
const reach = ({ frees, lifts, eases }: ChokePointRow): number => frees.length * 1e6 + lifts.length * 1e3 + eases.length;
export const changesOf = ({ frees, lifts, eases }: Record<'frees' | 'lifts' | 'eases', readonly unknown[]>): number =>
  frees.length + lifts.length + eases.length;

/** Columns of the table; `open` shows what one lever does. */
export const columnsOf = (open: (row: ChokePointRow) => void): Column<ChokePointRow>[] => [
  {
    id: 'lever',
    head: 'Lever',
    names: true,
    sort: ({ type, title }) => `${String(leverWeight(type)).padStart(2, '0')} ${title}`,
    cell: (row) => (
      <span className="lever-cell">
        <button type="button" className="lever-open" onClick={() => open(row)}>
          {leverWords(row.type)}
          <span className="vh">: what it does</span>
        </button>
        {row.under ? (
          <span className="cell-more">
            under <EntityLink entity={row.under} full />
          </span>
        ) : (
          <span className="cell-more">{capital(row.title)}</span>
        )}
      </span>
    ),
  },
  {
    id: 'holder',
    head: 'Who holds it',
    sort: ({ holder }) => holder?.title ?? null,
    cell: ({ holder }) => (holder ? <EntityLink entity={holder} /> : <span className="muted">Not known</span>),
  },
  { id: 'frees', head: 'Frees alone', figure: true, sort: reach, cell: ({ frees }) => frees.length },
  {
    id: 'lifts',
    head: 'Lifts a rule in',
    figure: true,
    sort: ({ frees, lifts }) => frees.length + lifts.length,
    cell: ({ frees, lifts }) => frees.length + lifts.length,
  },
  { id: 'changes', head: 'Lifts or eases in', figure: true, sort: changesOf, cell: (row) => changesOf(row) },
  {
    id: 'rules',
    head: 'Rules',
    figure: true,
    sort: ({ blocksLifted, blocksEased }) => blocksLifted + blocksEased,
    cell: ({ blocksLifted, blocksEased }) => blocksLifted + blocksEased,
  },
  {
    id: 'confidence',
    head: 'Least sure',
    sort: ({ confidence }) => ['HIGH', 'MEDIUM', 'LOW'].indexOf(confidence),
    cell: ({ confidence }) => <ConfidenceTag confidence={confidence} />,
  },
];

export const csvColumns: readonly CsvColumn<ChokePointRow>[] = [
  { head: 'key', text: ({ key }) => key },
  { head: 'lever', text: ({ type }) => leverWords(type) },
  { head: 'under', text: ({ under }) => under?.id ?? '' },
  { head: 'what', text: ({ title }) => title },
  { head: 'holder', text: ({ holder }) => holder?.title ?? '' },
  { head: 'changes_freed_alone', text: ({ frees }) => frees.map(({ id }) => id).join(' ') },
  { head: 'changes_with_a_rule_lifted', text: ({ lifts }) => lifts.map(({ id }) => id).join(' ') },
  { head: 'changes_with_a_rule_eased', text: ({ eases }) => eases.map(({ id }) => id).join(' ') },
  { head: 'changes_once_its_power_is_started', text: ({ waits }) => waits.map(({ id }) => id).join(' ') },
  { head: 'rules_lifted', text: ({ blocksLifted }) => String(blocksLifted) },
  { head: 'rules_eased', text: ({ blocksEased }) => String(blocksEased) },
  { head: 'least_sure', text: ({ confidence }) => confidenceWords(confidence) },
];

const NOBODY = 'nobody';
export const facetsOf = (rows: readonly ChokePointRow[]): FacetOf<ChokePointRow>[] => {
  const names = new Map(rows.flatMap(({ holder }) => (holder ? [[holder.id, holder.title] as const] : [])));
  return [
    {
      field: 'type',
      legend: 'Type of lever, lightest first',
      values: ({ type }) => [type],
      label: (value) => leverWords(value as LeverType),
      order: LEVERS_BY_WEIGHT,
    },
    {
      field: 'holder',
      legend: 'Who holds it',
      values: ({ holder }) => [holder?.id ?? NOBODY],
      label: (value) => names.get(value) ?? (value === NOBODY ? 'Not known' : value),
    },
  ];
};

export const wordsOf = ({ title, holder, under, frees }: ChokePointRow): string =>
  [title, holder?.title, under?.label, ...frees.map((change) => change.title)].join(' ');
