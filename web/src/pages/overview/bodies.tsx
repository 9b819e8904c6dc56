import { useMemo, type ReactElement } from 'react';
import type { RelationKind } from '@rules/schema';
import { stringifySearch } from '../../app/address.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { AppLink } from '../../parts/link.tsx';
import { capital, number } from '../../words/plural.ts';
import { relationWords } from '../../words/relations.ts';
import { findRows, useTableState } from '../entity/table-state.ts';
import { noneFound, TableTools } from '../entity/table-tools.tsx';
import { bodyTypeWords } from '../entity/type-words.ts';
import { Cell } from './cell.tsx';
import { SaveMatrix } from './save-matrix.tsx';
import { imposed, isBody, NO_TYPE, sum, tied, TIE_KINDS, typeOf, typesOf, type Bearer, type Release, type System } from './system.ts';

/** Heads of the figures: what provisions put on a body, then what it does to others. */
const EFFECT_HEADS = { duty: 'Duties', prohibition: 'Prohibitions', power: 'Powers', right: 'Rights', other: 'Other effects' } as const;
type EffectColumn = keyof typeof EFFECT_HEADS;

const TYPES: Record<string, string> = {
  [NO_TYPE]: 'No type given',
  local: 'Local bodies',
  partnership: 'Partnerships',
  'third-sector': 'Third sector bodies',
  inspectorate: 'Inspectorates',
  advisory: 'Advisory bodies',
  commissioner: 'Commissioners',
  tribunal: 'Tribunals',
  regulator: 'Regulators',
  role: 'Offices',
  court: 'Courts',
  union: 'Trade unions',
  company: 'Companies',
};
/** "Regulators": bodies of one type, as the data names it. */
export const typeWords = (type: string): string => TYPES[type] ?? bodyTypeWords(type);

interface Kind {
  type: string;
  bodies: Bearer[];
}
const kindAddress = (type: string, sort?: string): string => `/overview${stringifySearch({ type, 'sort-bodies': sort })}#every-body`;

/** The columns that a kind of body and a single body share; `href` leads to what the figure counts. */
function figures<Row extends object>(
  effect: (row: Row, column: EffectColumn) => number,
  tie: (row: Row, kind: RelationKind) => number,
  nameOf: (row: Row) => string,
  href: (row: Row, column: EffectColumn | RelationKind) => string,
): Column<Row>[] {
  const column = (id: EffectColumn | RelationKind, head: string, many: (row: Row) => number): Column<Row> => ({
    id: id.toLowerCase(),
    head,
    figure: true,
    sort: many,
    text: (row) => String(many(row)),
    cell: (row) => <Cell many={many(row)} href={href(row, id)} what={`${head.toLowerCase()}: ${nameOf(row)}`} />,
  });
  return [
    ...(Object.keys(EFFECT_HEADS) as EffectColumn[]).map((id) => column(id, EFFECT_HEADS[id], (row) => effect(row, id))),
    ...TIE_KINDS.map((kind) => column(kind, capital(relationWords(kind)), (row) => tie(row, kind))),
  ];
}

const KIND_COLUMNS: readonly Column<Kind>[] = [
  {
    id: 'type',
    head: 'Type of body',
    names: true,
    sort: ({ type }) => typeWords(type),
    text: ({ type }) => typeWords(type),
    cell: ({ type }) => <AppLink href={kindAddress(type)}>{typeWords(type)}</AppLink>,
  },
  {
    id: 'bodies',
    head: 'Bodies',
    figure: true,
    sort: ({ bodies }) => bodies.length,
    text: ({ bodies }) => String(bodies.length),
    cell: ({ type, bodies }) => <Cell many={bodies.length} href={kindAddress(type)} what={`bodies: ${typeWords(type)}`} />,
  },
  ...figures<Kind>(
    ({ bodies }, column) => sum(bodies, (body) => imposed(body, column)),
    ({ bodies }, kind) => sum(bodies, (body) => tied(body, kind)),
    ({ type }) => typeWords(type),
    ({ type }, column) => kindAddress(type, `-${column.toLowerCase()}`),
  ),
];

const BODY_COLUMNS: readonly Column<Bearer>[] = [
  {
    id: 'body',
    head: 'Body',
    names: true,
    className: 'matrix-name',
    sort: ({ bearer }) => bearer.title,
    text: ({ bearer }) => bearer.title,
    cell: ({ bearer }) => <EntityLink entity={bearer} />,
  },
  ...figures<Bearer>(
    imposed,
    tied,
    ({ bearer }) => bearer.title,
    ({ bearer }, column) =>
      column in EFFECT_HEADS ? `${bearer.address}${stringifySearch({ 'what-duties': column })}#duties` : `${bearer.address}#ties`,
  ),
];
const CSV_COLUMNS: readonly Column<Bearer>[] = [
  ...BODY_COLUMNS,
  { id: 'type', head: 'Type of body', cell: () => null, text: (row) => typeWords(typeOf(row)) },
  { id: 'instruments', head: 'Instruments these are of', cell: () => null, text: ({ instruments }) => String(instruments) },
  { id: 'id', head: 'Id', cell: () => null, text: ({ bearer }) => bearer.id },
];

/** Bodies by what they are, with what the law puts on them and what they do to others. */
export function KindsMatrix({ system, release }: { system: System; release: Release }): ReactElement {
  const { sort, setSort } = useTableState('kinds');
  const rows = useMemo(() => {
    const bodies = system.bearers.filter(isBody);
    return typesOf(bodies).map((type): Kind => ({ type, bodies: bodies.filter((body) => typeOf(body) === type) }));
  }, [system]);
  return (
    <>
      <DataTable
        caption="Figures by type of body"
        captionHidden
        columns={KIND_COLUMNS}
        rows={rows}
        rowKey={({ type }) => type}
        sort={sort}
        onSort={setSort}
      />
      <SaveMatrix filename="types-of-body" title="Bodies by type" columns={KIND_COLUMNS} rows={rows} release={release} />
    </>
  );
}

/** Every body with its figures, under its type; one type alone where the address names it. */
export function BodiesMatrix({
  system,
  type,
  onType,
  release,
}: {
  system: System;
  type: string | null;
  onType: (type: string | null) => void;
  release: Release;
}): ReactElement {
  const { find, setFind, sort, setSort } = useTableState('bodies');
  const { bodies, types } = useMemo(() => {
    const all = system.bearers.filter(isBody);
    return { bodies: all, types: typesOf(all) };
  }, [system]);
  const ofType = type === null ? bodies : bodies.filter((body) => typeOf(body) === type);
  const shown = findRows(ofType, ({ bearer }) => bearer.title, find);
  return (
    <>
      <TableTools
        label="Filter these bodies"
        find={find}
        onFind={setFind}
        csv={{
          filename: 'bodies-by-type',
          columns: CSV_COLUMNS,
          rows: shown,
          meta: { title: 'Bodies by type, with what provisions put on them', release: release.id, licence: release.licence },
        }}
      >
        <label className="field">
          <span>Type of body</span>
          <select value={type ?? ''} onChange={(event) => onType(event.currentTarget.value || null)}>
            <option value="">All types</option>
            {types.map((one) => (
              <option key={one} value={one}>
                {typeWords(one)}
              </option>
            ))}
          </select>
        </label>
      </TableTools>
      <DataTable
        caption="Bodies"
        inAll={bodies.length}
        columns={BODY_COLUMNS}
        rows={shown}
        rowKey={({ bearer }) => bearer.id}
        sort={sort}
        onSort={setSort}
        group={{
          of: (row) => [typeOf(row)],
          order: types,
          head: (id, rows) => `${typeWords(id)}, ${number(rows.length)}`,
        }}
        empty={noneFound('body', find)}
      />
    </>
  );
}
