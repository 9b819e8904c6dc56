import { useApolloClient } from '@apollo/client/react';
import { useCallback, type ReactElement } from 'react';
import { oneOf } from '../../app/address.ts';
import { askedOf } from '../../app/asked.ts';
import { useSearchState } from '../../app/search-state.ts';
import type { ImpositionPageFragment, ImpositionRowFragment } from '../../generated/graphql.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Made } from '../../parts/made.tsx';
import { Section } from '../../parts/page.tsx';
import { InForceTag } from '../../parts/tags.tsx';
import { basisWords, confidenceWords } from '../../words/evidence.ts';
import { statusWords } from '../../words/law.ts';
import { listWords } from '../../words/plural.ts';
import { EdgeEvidence } from '../entity/edge-evidence.tsx';
import { MoreButton } from '../entity/more-ties.tsx';
import { findRows, useTableState } from '../entity/table-state.ts';
import { noneFound, TableTools } from '../entity/table-tools.tsx';
import { effectCounts, effectWords } from '../entity/type-words.ts';
import { useAllWhen, useMore } from '../entity/use-more.ts';
import { MoreImpositions } from './query.ts';

type Row = ImpositionRowFragment;

const headingOf = ({ provision }: Row): string => provision.heading ?? provision.title;

const COLUMNS: Column<Row>[] = [
  {
    id: 'what',
    head: 'What',
    sort: ({ effect }) => effectWords(effect),
    text: ({ effect }) => effectWords(effect),
    cell: ({ effect }) => effectWords(effect),
  },
  {
    id: 'provision',
    head: 'Under',
    names: true,
    sort: headingOf,
    text: (row) => `${row.provision.label}: ${headingOf(row)}`,
    cell: (row) => (
      <span className="law-under">
        <EntityLink entity={{ ...row.provision, title: headingOf(row) }} />
        <small>
          {row.provision.number}, <EntityLink entity={row.provision.instrument} bare />
        </small>
      </span>
    ),
  },
  {
    id: 'status',
    head: 'In force',
    sort: ({ provision }) => statusWords(provision.status),
    text: ({ provision }) => statusWords(provision.status),
    cell: ({ provision: { status } }) => (status === 'in_force' ? 'in force' : <InForceTag status={status} />),
  },
  {
    id: 'evidence',
    head: 'Evidence',
    text: ({ relation }) => `${basisWords(relation.basis)}, ${confidenceWords(relation.confidence)}`,
    cell: ({ relation }) => (
      <>
        {relation.note && <p className="small">{relation.note}</p>}
        <EdgeEvidence edge={relation} />
      </>
    ),
  },
];

const searched = (row: Row): string =>
  [effectWords(row.effect), headingOf(row), row.provision.label, row.provision.instrument.shortTitle, statusWords(row.provision.status)]
    .filter(Boolean)
    .join(' ');

/** Effects that are often asked for, and the rest of them together. */
const MAIN: readonly string[] = ['duty', 'prohibition', 'power', 'right'];
const OTHER = 'other';

/** The rows with one effect; all of them where none is chosen. */
const ofEffect = (rows: readonly Row[], what: string): readonly Row[] =>
  what === '' ? rows : rows.filter(({ effect }) => (what === OTHER ? !MAIN.includes(effect ?? '') : effect === what));

/** The duties, powers and rights that law puts on a body or role: a table that filters and sorts over all of them. */
export function DutiesSection({
  holder,
  page,
  release,
}: {
  holder: { id: string; title: string };
  page: ImpositionPageFragment;
  release: { id: string; licence: string };
}): ReactElement | null {
  const { find, setFind, sort, setSort } = useTableState('duties');
  const [search, setSearch] = useSearchState();
  const what = oneOf(search['what-duties']) ?? '';
  const client = useApolloClient();
  const { id } = holder;
  const load = useCallback(
    async (after: string | null) => {
      const { data } = await client.query({ query: MoreImpositions, variables: { id, after } });
      return data?.entity && 'impositions' in data.entity ? data.entity.impositions : null;
    },
    [client, id],
  );
  const more = useMore(id, page, load, ['duty, power or right', 'duties, powers and rights']);
  useAllWhen(find !== '' || sort !== null || what !== '', more);
  if (page.totalCount === 0) return null;
  const found = findRows(ofEffect(more.items, what), searched, find);
  return (
    <Section
      id="duties"
      title="Duties, powers and rights"
      count={page.totalCount}
      lede={
        <>
          What law puts on it{more.missing === 0 && <>: {listWords(effectCounts(more.items.map(({ effect }) => effect)))}</>}. Only what
          bears on care is held here.
        </>
      }
    >
      <TableTools
        label="Filter these duties, powers and rights"
        find={find}
        onFind={setFind}
        csv={{
          filename: `${id.replaceAll('/', '-')}-duties`,
          columns: COLUMNS,
          rows: found,
          meta: { title: `Duties, powers and rights of ${holder.title}`, release: release.id, licence: release.licence },
        }}
      >
        <label className="field">
          <span>What</span>
          <select
            value={what}
            onChange={(event) => setSearch({ 'what-duties': event.currentTarget.value || undefined }, { replace: true })}
          >
            <option value="">All</option>
            {MAIN.map((one) => (
              <option key={one} value={one}>
                {effectWords(one)}
              </option>
            ))}
            <option value={OTHER}>Other effects</option>
          </select>
        </label>
      </TableTools>
      <DataTable
        caption={`Duties, powers and rights of ${holder.title}`}
        captionHidden={found.length === page.totalCount}
        inAll={page.totalCount}
        columns={COLUMNS}
        rows={found}
        rowKey={({ relation }) => relation.id}
        sort={sort}
        onSort={setSort}
        empty={noneFound('duty, power or right', find)}
      />
      <MoreButton more={more} several="duties, powers and rights" />
      <Made what="table" asked={[askedOf(MoreImpositions, { id, after: null })]} />
    </Section>
  );
}
