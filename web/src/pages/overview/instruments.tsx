import { useMemo, type ReactElement } from 'react';
import type { Confidence } from '@rules/schema';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { AppLink } from '../../parts/link.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { MembershipBadge } from '../../parts/tags.tsx';
import { confidenceWords } from '../../words/evidence.ts';
import { membershipWords } from '../../words/law.ts';
import { findRows, useTableState } from '../entity/table-state.ts';
import { noneFound, TableTools } from '../entity/table-tools.tsx';
import { Cell } from './cell.tsx';
import { isInRules, type Area, type Instrument, type Release, type System } from './system.ts';

const sureOf = ({ areas }: Instrument, area: Area): Confidence | undefined => areas.find((one) => one.area === area.id)?.confidence;
const FILLED: Record<Confidence, string> = { HIGH: 'M2 2h12v12H2z', MEDIUM: 'M2 8h12v6H2z', LOW: '' };

/** A square, filled as far as we are sure. */
function UnderMark({ sure }: { sure: Confidence }): ReactElement {
  return (
    <svg className="under-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 2h12v12H2z" fill="none" />
      <path d={FILLED[sure]} />
    </svg>
  );
}

const areaColumn = (area: Area): Column<Instrument> => ({
  id: area.id.replace(/^[a-z-]+\//, '').replace(/[^a-z]/g, ''),
  head: area.title,
  className: 'under-cell',
  sort: (row) => ({ HIGH: 0, MEDIUM: 1, LOW: 2, none: null })[sureOf(row, area) ?? 'none'],
  text: (row) => {
    const sure = sureOf(row, area);
    return sure ? confidenceWords(sure) : 'no';
  },
  cell: (row) => {
    const sure = sureOf(row, area);
    if (!sure) return <span className="cell-none">no</span>;
    return (
      <AppLink className="under-link" href={`${row.instrument.address}#areas`}>
        <UnderMark sure={sure} />
        <span className="under-words">{confidenceWords(sure).replace(' confidence', '')}</span>
        <span className="vh"> confidence: falls under {area.title}</span>
      </AppLink>
    );
  },
});

/** Every instrument of The Rules against every policy area that holds one. */
export function InstrumentsMatrix({ system, release }: { system: System; release: Release }): ReactElement {
  const { find, setFind, sort, setSort } = useTableState('instruments');
  const { columns, all } = useMemo(() => {
    const rules = system.instruments.filter(isInRules);
    const areas = system.areas.filter((area) => rules.some((one) => sureOf(one, area)));
    const columns: Column<Instrument>[] = [
      {
        id: 'title',
        head: 'Instrument',
        names: true,
        className: 'matrix-name',
        sort: ({ instrument }) => instrument.title,
        text: ({ instrument }) => instrument.title,
        cell: ({ instrument }) => (
          <>
            <EntityLink entity={instrument} /> <MembershipBadge membership={instrument.membership} />
          </>
        ),
      },
      ...areas.map(areaColumn),
      {
        id: 'provisions',
        head: 'Provisions held',
        figure: true,
        sort: ({ provisions }) => provisions,
        text: ({ provisions }) => String(provisions),
        cell: ({ instrument, provisions }) => (
          <Cell many={provisions} href={`${instrument.address}#provisions`} what={`provisions of ${instrument.title}`} />
        ),
      },
    ];
    return { columns, all: rules };
  }, [system]);
  const shown = findRows(
    all,
    ({ instrument }) =>
      `${instrument.title} ${instrument.shortTitle ?? ''} ${instrument.year ?? ''} ${membershipWords(instrument.membership)}`,
    find,
  );
  return (
    <>
      <TableTools
        label="Filter these instruments"
        find={find}
        onFind={setFind}
        csv={{
          filename: 'instruments-by-policy-area',
          columns: [
            ...columns,
            {
              id: 'membership',
              head: 'Membership of The Rules',
              cell: () => null,
              text: ({ instrument }) => membershipWords(instrument.membership),
            },
          ],
          rows: shown,
          meta: { title: 'Instruments by policy area (our reading)', release: release.id, licence: release.licence },
        }}
      />
      <DataTable
        caption="Instruments of The Rules by policy area"
        inAll={all.length}
        columns={columns}
        rows={shown}
        rowKey={({ instrument }) => instrument.id}
        sort={sort}
        onSort={setSort}
        empty={noneFound('instrument', find)}
      />
    </>
  );
}
