import { useApolloClient } from '@apollo/client/react';
import { useCallback, useId, useMemo, type ReactElement } from 'react';
import { askedOf } from '../../app/asked.ts';
import type { SourcePageQuery, StatementRowFragment } from '../../generated/graphql.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ConfidenceTag } from '../../parts/evidence.tsx';
import { Made } from '../../parts/made.tsx';
import { Section } from '../../parts/page.tsx';
import { confidenceWords } from '../../words/evidence.ts';
import { MoreButton } from '../entity/more-ties.tsx';
import { findRows, useTableState } from '../entity/table-state.ts';
import { noneFound, TableTools } from '../entity/table-tools.tsx';
import { typeWords } from '../entity/type-words.ts';
import { useAllWhen, useMore } from '../entity/use-more.ts';
import { MoreStatements } from './query.ts';

type Page = Extract<NonNullable<SourcePageQuery['entity']>, { __typename: 'Source' }>['statements'];
type Row = StatementRowFragment;

const COLUMNS: Column<Row>[] = [
  {
    id: 'text',
    head: 'Statement, in our words',
    names: true,
    sort: ({ text }) => text,
    text: ({ text }) => text,
    cell: (row) => <EntityLink entity={{ ...row, title: row.text }} bare />,
  },
  {
    id: 'type',
    head: 'Type',
    sort: ({ statementType }) => typeWords(statementType),
    text: ({ statementType }) => typeWords(statementType),
    cell: ({ statementType }) => typeWords(statementType),
  },
  { id: 'figure', head: 'Figure', text: ({ figure }) => figure ?? '', cell: ({ figure }) => figure },
  { id: 'where', head: 'Where', sort: ({ locator }) => locator, text: ({ locator }) => locator ?? '', cell: ({ locator }) => locator },
  {
    id: 'sure',
    head: 'How sure',
    text: ({ confidence }) => confidenceWords(confidence),
    cell: ({ confidence }) => <ConfidenceTag confidence={confidence} />,
  },
];

/** The statements found in a source: by words and by type, all of them within reach. */
export function StatementsSection({
  source,
  page,
  release,
}: {
  source: { id: string; title: string };
  page: Page;
  release: { id: string; licence: string };
}): ReactElement | null {
  const { find, setFind, sort, setSort } = useTableState('statements');
  const { find: type, setFind: setType } = useTableState('type');
  const select = useId();
  const client = useApolloClient();
  const { id } = source;
  const load = useCallback(
    async (after: string | null) => {
      const { data } = await client.query({ query: MoreStatements, variables: { id, after } });
      return data?.entity && 'statements' in data.entity ? data.entity.statements : null;
    },
    [client, id],
  );
  const more = useMore(id, page, load, ['statement', 'statements']);
  useAllWhen(find !== '' || type !== '' || sort !== null, more);
  const types = useMemo(() => [...new Set(more.items.map(({ statementType }) => statementType))].sort(), [more.items]);
  if (page.totalCount === 0) return null;
  const found = findRows(
    more.items,
    ({ text, figure, locator, statementType }) => [text, figure, locator, typeWords(statementType)].filter(Boolean).join(' '),
    find,
  ).filter(({ statementType }) => type === '' || statementType === type);
  return (
    <Section
      id="statements"
      title="Statements found in it"
      count={page.totalCount}
      lede="Claims, figures, barriers and commitments, each in our words with the place to read it. One quoted respondent is not a finding."
    >
      <TableTools
        label="Filter these statements"
        find={find}
        onFind={setFind}
        csv={{
          filename: `${id.replaceAll('/', '-')}-statements`,
          columns: COLUMNS,
          rows: found,
          meta: { title: `Statements found in ${source.title}`, release: release.id, licence: release.licence },
        }}
      >
        <p className="field field-select">
          <label htmlFor={select}>Type</label>
          <select id={select} value={type} onChange={(event) => setType(event.target.value)} onFocus={more.all}>
            <option value="">All types</option>
            {types.map((each) => (
              <option key={each} value={each}>
                {typeWords(each)}
              </option>
            ))}
            {type !== '' && !types.includes(type) && <option value={type}>{typeWords(type)}</option>}
          </select>
        </p>
      </TableTools>
      <DataTable
        caption={`Statements found in ${source.title}`}
        captionHidden={found.length === page.totalCount}
        inAll={page.totalCount}
        columns={COLUMNS}
        rows={found}
        rowKey={({ id: key }) => key}
        sort={sort}
        onSort={setSort}
        empty={find.trim() ? noneFound('statement', find) : <p className="table-empty">No statement of this type.</p>}
      />
      <MoreButton more={more} several="statements" />
      <Made what="table" asked={[askedOf(MoreStatements, { id, after: null })]} />
    </Section>
  );
}
