import { useId, useMemo, type ReactElement } from 'react';
import type { EntityKind, TieFragment, TiePageFragment } from '../../generated/graphql.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { VerdictTag } from '../../parts/marks.tsx';
import { Section } from '../../parts/page.tsx';
import { InForceTag, MembershipBadge } from '../../parts/tags.tsx';
import { basisWords, confidenceWords } from '../../words/evidence.ts';
import { VERDICTS, verdictText } from '../../words/verdict.ts';
import { EdgeEvidence } from '../entity/edge-evidence.tsx';
import { MoreButton, useMoreTies } from '../entity/more-ties.tsx';
import { findRows, useTableState } from '../entity/table-state.ts';
import { noneFound } from '../entity/table-tools.tsx';
import { useAllWhen } from '../entity/use-more.ts';

const NAME: Column<TieFragment> = {
  id: 'name',
  head: 'Name',
  names: true,
  sort: ({ from }) => from.label,
  text: ({ from }) => from.label,
  cell: ({ from }) => (
    <>
      <EntityLink entity={from} full /> {'status' in from && <InForceTag status={from.status} />}
    </>
  ),
};
const WHY: Column<TieFragment> = {
  id: 'why',
  head: 'Why',
  text: ({ why }) => why ?? '',
  cell: ({ why }) => why ?? <span className="muted">No reason is written out.</span>,
};
const EVIDENCE: Column<TieFragment> = {
  id: 'evidence',
  head: 'Evidence',
  text: ({ basis, confidence }) => `${basisWords(basis)}, ${confidenceWords(confidence)}`,
  cell: (edge) => <EdgeEvidence edge={edge} />,
};
const VERDICT: Column<TieFragment> = {
  id: 'verdict',
  head: 'Today',
  sort: ({ from }) => ('verdict' in from ? VERDICTS.indexOf(from.verdict) : null),
  text: ({ from }) => ('verdict' in from ? verdictText(from.verdict).short : ''),
  cell: ({ from }) => ('verdict' in from ? <VerdictTag verdict={from.verdict} /> : null),
};
const MEMBERSHIP: Column<TieFragment> = {
  id: 'membership',
  head: 'In The Rules',
  sort: ({ from }) => ('membership' in from ? ['CONFIRMED', 'RECONSTRUCTED', 'OUTSIDE'].indexOf(from.membership) : null),
  text: ({ from }) => ('membership' in from ? from.membership.toLowerCase() : ''),
  cell: ({ from }) => ('membership' in from ? <MembershipBadge membership={from.membership} /> : null),
};

/** What is particular to a kind of thing. */
const PARTICULAR: Partial<Record<EntityKind, Column<TieFragment>>> = { CHANGE: VERDICT, INSTRUMENT: MEMBERSHIP };

/** Things of some kinds that bear on a foundation, with why: all of them can be reached, filtered, sorted and saved. */
export function BearingSection({
  of,
  id,
  title,
  several,
  kinds,
  page,
  lede,
  release,
}: {
  of: { id: string; title: string };
  /** Name of the section in the address, and of its table. */
  id: string;
  title: string;
  several: string;
  kinds: readonly EntityKind[];
  page: TiePageFragment;
  lede?: string;
  release: { id: string; licence: string };
}): ReactElement | null {
  const { find, setFind, sort, setSort } = useTableState(id);
  const field = useId();
  const more = useMoreTies({ id: of.id, kinds: ['BEARS_ON'], direction: 'IN', otherKinds: kinds }, page, [several, several]);
  useAllWhen(find !== '' || sort !== null, more);
  const kind = kinds[0];
  const reasons = page.nodes.some(({ why }) => why);
  const columns = useMemo(
    () => [NAME, ...(kind && PARTICULAR[kind] ? [PARTICULAR[kind]] : []), ...(reasons ? [WHY] : []), EVIDENCE],
    [kind, reasons],
  );
  if (page.totalCount === 0) return null;
  const found = findRows(more.items, ({ from, why }) => `${from.label} ${from.title} ${why ?? ''}`, find);
  return (
    <Section id={id} title={title} count={page.totalCount} lede={lede}>
      <div className="table-tools">
        <p className="field">
          <label htmlFor={field}>Filter these {several}</label>
          <input
            id={field}
            type="search"
            value={find}
            onChange={(event) => setFind(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </p>
        <CsvButton
          filename={`${of.id.replaceAll('/', '-')}-${id}`}
          columns={columns}
          rows={found}
          meta={{
            title: `${title}: ${of.title}`,
            shown: find.trim()
              ? `rows with the words "${find.trim()}"`
              : more.missing > 0
                ? `the first ${more.items.length} of ${more.total}`
                : 'all',
            release: release.id,
            licence: release.licence,
            address: location.href,
          }}
        />
      </div>
      <DataTable
        caption={`${title}: ${of.title}`}
        captionHidden={found.length === page.totalCount}
        inAll={page.totalCount}
        columns={columns}
        rows={found}
        rowKey={({ id: key }) => key}
        sort={sort}
        onSort={setSort}
        empty={noneFound(several, find)}
      />
      <MoreButton more={more} several={several} />
    </Section>
  );
}
