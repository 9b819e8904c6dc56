import { useMemo, type ReactElement } from 'react';
import type { InstrumentClass } from '@rules/schema';
import { stringifySearch } from '../../app/address.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { classWords } from '../../words/kinds.ts';
import { useTableState } from '../entity/table-state.ts';
import { Cell } from './cell.tsx';
import { SaveMatrix } from './save-matrix.tsx';
import { isInRules, under, type Area, type Instrument, type Release, type System } from './system.ts';

const CLASSES: readonly InstrumentClass[] = ['PRIMARY_ACT', 'SECONDARY_INSTRUMENT', 'CONVENTION'];

interface Row {
  area: Area;
  /** Those of The Rules. */
  instruments: Instrument[];
}

const slugOf = (id: string): string => id.replace(/^[a-z-]+\//, '');
const rulesAddress = ({ area }: Row, search: Record<string, string>): string =>
  `/rules${stringifySearch({ area: slugOf(area.id), ...search })}#table`;

const figure = (id: string, head: string, of: (one: Instrument) => boolean, search: Record<string, string>): Column<Row> => {
  const many = ({ instruments }: Row): number => instruments.filter(of).length;
  return {
    id,
    head,
    figure: true,
    sort: many,
    text: (row) => String(many(row)),
    cell: (row) => <Cell many={many(row)} href={rulesAddress(row, search)} what={`${head} under ${row.area.title}`} />,
  };
};

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'area',
    head: 'Policy area',
    names: true,
    sort: ({ area }) => area.title,
    text: ({ area }) => area.title,
    cell: ({ area }) => <EntityLink entity={area} />,
  },
  ...CLASSES.map((one) =>
    figure(one.toLowerCase().replace('_', ''), classWords(one), ({ instrument }) => instrument.instrumentClass === one, { class: one }),
  ),
  figure('all', 'All', () => true, {}),
  figure('confirmed', 'Confirmed', ({ instrument }) => instrument.membership === 'CONFIRMED', { membership: 'CONFIRMED' }),
  figure('reconstructed', 'Reconstructed', ({ instrument }) => instrument.membership === 'RECONSTRUCTED', { membership: 'RECONSTRUCTED' }),
];

/** The Rules by policy area and class: each figure leads to the list of what it counts. */
export function AreasMatrix({ system, release }: { system: System; release: Release }): ReactElement {
  const { sort, setSort } = useTableState('areas');
  const rows = useMemo(() => {
    const rules = system.instruments.filter(isInRules);
    return system.areas
      .map((area): Row => ({ area, instruments: under(rules, area.id) }))
      .toSorted((a, b) => b.instruments.length - a.instruments.length);
  }, [system]);
  return (
    <>
      <DataTable
        caption="Figures by policy area"
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={({ area }) => area.id}
        sort={sort}
        onSort={setSort}
      />
      <SaveMatrix
        filename="rules-by-policy-area"
        title="The Rules by policy area (our reading)"
        columns={COLUMNS}
        rows={rows}
        release={release}
      />
    </>
  );
}
