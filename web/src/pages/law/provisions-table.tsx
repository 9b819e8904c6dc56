import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo, type ReactElement } from 'react';
import { askedOf } from '../../app/asked.ts';
import type { InstrumentPageFragment, ProvisionRowFragment, RelationKind } from '../../generated/graphql.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EntityLink, EntityLinks } from '../../parts/entity-link.tsx';
import { AppLink } from '../../parts/link.tsx';
import { Made } from '../../parts/made.tsx';
import { Section } from '../../parts/page.tsx';
import { InForceTag, Tag } from '../../parts/tags.tsx';
import { statusWords } from '../../words/law.ts';
import { capital, count, listWords } from '../../words/plural.ts';
import { relationWords } from '../../words/relations.ts';
import { Fold } from '../entity/fold.tsx';
import { MoreButton } from '../entity/more-ties.tsx';
import { findRows, useTableState } from '../entity/table-state.ts';
import { noneFound, TableTools } from '../entity/table-tools.tsx';
import { effectCounts, effectWords } from '../entity/type-words.ts';
import { useAllWhen, useMore } from '../entity/use-more.ts';
import { MoreProvisions } from './instrument.query.ts';
import { standingGroups } from './standing.ts';

type Row = ProvisionRowFragment & { place: number; touches: InstrumentPageFragment['changes'] };
type Instrument = Pick<InstrumentPageFragment, 'provisions' | 'changes'> & { id: string; title: string };

const partNumber = (part: string): number => Number(/^Part (\d+)/.exec(part)?.[1] ?? 0);
/** Part 1 before Part 4, though an entry for the whole of Part 4 comes before section 1. Parts without such a number stay where they came. */
const byPart = (a: string, b: string): number => (partNumber(a) && partNumber(b) ? partNumber(a) - partNumber(b) : 0);
const bearersOf = (row: Row) => [...new Map(row.impositions.map(({ bearer }) => [bearer.id, bearer])).values()];
const headingOf = (row: Row): string => capital(row.heading ?? row.title);

/** "blocks 2, narrows 1": how many changes in each way, in the order in which they came. */
function touchCounts(kinds: readonly RelationKind[]): string {
  const counts = new Map<RelationKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, many]) => `${relationWords(kind)} ${many}`).join(', ');
}

/** How it stands to changes, in short; the names open below. */
function Touches({ row }: { row: Row }): ReactElement | null {
  const links = standingGroups(row.touches).flatMap((group) => group.links);
  if (links.length === 0) return null;
  return (
    <Fold
      className="touches"
      onPaper={false}
      summary={
        <>
          {capital(touchCounts(links.map(({ relation }) => relation.kind)))}
          <span className="vh">: changes that {row.number} touches</span>
        </>
      }
    >
      {() => (
        <ul>
          {links.map(({ relation, change }) => (
            <li key={relation.id}>
              {relationWords(relation.kind)} <EntityLink entity={change} bare />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

const COLUMNS: Column<Row>[] = [
  {
    id: 'law',
    head: 'Number',
    className: 'law-number',
    sort: ({ place }) => place,
    text: ({ number }) => number,
    cell: (row) => <AppLink href={row.address}>{row.number}</AppLink>,
  },
  {
    id: 'heading',
    head: 'Heading',
    names: true,
    className: 'law-heading',
    sort: headingOf,
    text: headingOf,
    cell: (row) => (
      <>
        <EntityLink entity={{ ...row, title: headingOf(row) }} bare />
        {row.heading === null && (
          <>
            {' '}
            <Tag dashed>our label</Tag>
          </>
        )}{' '}
        <InForceTag status={row.status} />
      </>
    ),
  },
  {
    id: 'effect',
    head: 'What it does',
    sort: ({ effect }) => effectWords(effect),
    text: ({ effect, alsoEffects }) => [effect, ...alsoEffects].map(effectWords).join('; '),
    cell: ({ effect, alsoEffects }) => (
      <>{[effect, ...alsoEffects].map((each, index) => (index === 0 ? effectWords(each) : effectWords(each).toLowerCase())).join(', ')}</>
    ),
  },
  {
    id: 'bearer',
    head: 'Who bears it',
    sort: (row) => bearersOf(row)[0]?.title ?? null,
    text: (row) =>
      bearersOf(row)
        .map(({ title }) => title)
        .join('; '),
    cell: (row) => <EntityLinks entities={bearersOf(row)} />,
  },
  {
    id: 'changes',
    head: 'Changes it touches',
    sort: ({ touches }) => touches.length,
    text: ({ touches }) => touches.map(({ relation, change }) => `${relationWords(relation.kind)} ${change.title}`).join('; '),
    cell: (row) => <Touches row={row} />,
  },
];
/** In the file the in-force position has a column of its own; on the page it is a tag, and none means in force. */
const CSV_COLUMNS: Column<Row>[] = [
  ...COLUMNS,
  { id: 'status', head: 'In force', text: ({ status }) => statusWords(status), cell: () => null },
];

const searched = (row: Row): string =>
  [row.number, headingOf(row), row.part, effectWords(row.effect), statusWords(row.status), ...bearersOf(row).map(({ title }) => title)]
    .filter(Boolean)
    .join(' ');

/** The provisions held of an instrument: by Part in the order of the law, or sorted and filtered as the reader likes. */
export function ProvisionsTable({
  instrument,
  release,
}: {
  instrument: Instrument;
  release: { id: string; licence: string };
}): ReactElement {
  const { find, setFind, sort, setSort } = useTableState('provisions');
  const client = useApolloClient();
  const { id } = instrument;
  const load = useCallback(
    async (after: string | null) => {
      const { data } = await client.query({ query: MoreProvisions, variables: { id, after } });
      return data?.entity && 'provisions' in data.entity ? data.entity.provisions : null;
    },
    [client, id],
  );
  const more = useMore(id, instrument.provisions, load, ['provision', 'provisions']);
  useAllWhen(find !== '' || sort !== null, more);

  const rows = useMemo(
    () => more.items.map((row, place): Row => ({ ...row, place, touches: instrument.changes.filter(({ rule }) => rule.id === row.id) })),
    [more.items, instrument.changes],
  );
  const found = findRows(rows, searched, find);
  // What stands in no recorded Part comes last: where it stands in the law is not known.
  const parts = useMemo(
    () => [...new Set(found.map(({ part }) => part ?? ''))].sort((a, b) => Number(a === '') - Number(b === '') || byPart(a, b)),
    [found],
  );
  const inLawOrder = sort === null || (sort.by === 'law' && !sort.descending);
  const total = instrument.provisions.totalCount;
  const effects = effectCounts(rows.map(({ effect }) => effect));

  return (
    <Section
      id="provisions"
      title="Provisions"
      count={total}
      lede={
        total === 0 ? null : `${listWords(effects)}. In force unless marked. Only what bears on care is held here, not every provision.`
      }
    >
      {total === 0 ? (
        <p className="muted">No provision of it is held here. What is said of it is said of the whole.</p>
      ) : (
        <>
          <TableTools
            label="Filter these provisions"
            find={find}
            onFind={setFind}
            csv={{
              filename: `${instrument.id.replaceAll('/', '-')}-provisions`,
              columns: CSV_COLUMNS,
              rows: found,
              meta: { title: `Provisions of the ${instrument.title}`, release: release.id, licence: release.licence },
            }}
          />
          <DataTable
            caption={`Provisions of the ${instrument.title}`}
            captionHidden={found.length === total}
            inAll={total}
            columns={COLUMNS}
            rows={found}
            rowKey={({ id: key }) => key}
            sort={sort ?? { by: 'law', descending: false }}
            onSort={setSort}
            empty={noneFound('provision', find)}
            group={
              inLawOrder && parts.some(Boolean)
                ? {
                    of: ({ part }) => [part ?? ''],
                    order: parts,
                    head: (part, held) => (
                      <>
                        {part || 'Part not recorded'} <span className="count">{count(held.length, 'provision')}</span>
                      </>
                    ),
                  }
                : undefined
            }
          />
          <MoreButton more={more} several="provisions" />
          <Made what="table" asked={[askedOf(MoreProvisions, { id, after: null })]} />
        </>
      )}
    </Section>
  );
}
