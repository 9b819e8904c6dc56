import './rules.css';
import { useMemo, type ReactElement } from 'react';
import { oneOf } from '../../app/address.ts';
import { useAnswer } from '../../app/answer.ts';
import { sortOf, sortText, useSearchState } from '../../app/search-state.ts';
import { useList } from '../../app/use-list.ts';
import type { RulesQuery } from '../../generated/graphql.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Filters } from '../../parts/filters.tsx';
import { Icon } from '../../parts/icon.tsx';
import { AppLink, OutLink } from '../../parts/link.tsx';
import { Chips, NoMatch, ShownBar, WordsField } from '../../parts/list-tools.tsx';
import { PageHead, Section } from '../../parts/page.tsx';
import { RulesMarks } from '../../parts/rules-marks.tsx';
import { ErrorState, Loading } from '../../parts/states.tsx';
import { Tag } from '../../parts/tags.tsx';
import { count } from '../../words/plural.ts';
import { columns, csvColumns, facetsOf, FIRST_SORT, wordsOf, type RulesRow } from './columns.tsx';
import { GROUPINGS } from './groups.ts';
import { RulesDocument } from './query.ts';
import { classesWords, totalsWords } from './totals.ts';
import { sourceName } from '../../words/sources.ts';

/** Where the table is parted by class, the heads of the groups say it. */
const withoutClass = columns.filter(({ id }) => id !== 'class');

/** The Rules: every instrument in one table, and what is certain about the list. */
export default function RulesPage(): ReactElement {
  const { data, loading, error, retry } = useAnswer(RulesDocument, {});
  return (
    <div className="wrap">
      <PageHead
        title="The Rules"
        lede="In February 2020 the Independent Care Review counted the law that Scotland’s care system rests on. The counts are the Review’s own. The list behind them was never found, so this one is ours, and says so."
      />
      {error && <ErrorState error={error} retry={retry} />}
      {loading && !data && <Loading what="Reading The Rules" />}
      {data && <Rules data={data} />}
    </div>
  );
}

function Rules({ data }: { data: RulesQuery }): ReactElement {
  const {
    theRules: { headline, confirmed, reconstructed, statement, sources },
    instruments,
  } = data;
  return (
    <>
      <dl className="rules-figures">
        <div>
          <dt>Primary Acts</dt>
          <dd>{headline.primary}</dd>
        </div>
        <div>
          <dt>Secondary instruments</dt>
          <dd>{headline.secondary}</dd>
        </div>
        <div>
          <dt>Conventions</dt>
          <dd>{headline.conventions}</dd>
        </div>
        <div>
          <dt>Policy areas touched</dt>
          <dd>
            {headline.policyAreasStraddled} <small>of {headline.policyAreasInAll}</small>
          </dd>
        </div>
        <div className="rules-sure">
          <dt>Of the list below</dt>
          <dd>
            {confirmed} <small>confirmed</small>
          </dd>
          <dd>
            {reconstructed} <small>reconstructed</small>
          </dd>
        </div>
      </dl>
      <div className="rules-statement">
        <p className="note weak">
          {statement} <AppLink href="/about#sure">What is certain and what is not</AppLink>
        </p>
        <p className="note">
          Where the figures come from:{' '}
          {sources.map((url, index) => (
            <span key={url}>
              {index > 0 && ', '}
              <OutLink href={url}>{sourceName(url)}</OutLink>
            </span>
          ))}
          .
        </p>
      </div>
      <Section
        id="years"
        title="One mark for each, by year"
        lede="A filled mark is confirmed, an outlined one reconstructed. Each is a link; the table below holds the same list."
      >
        <RulesMarks marks={instruments.nodes} />
      </Section>
      <RulesTable data={data} />
    </>
  );
}

function RulesTable({ data: { instruments, release, theRules } }: { data: RulesQuery }): ReactElement {
  const [search, set] = useSearchState();
  const facets = useMemo(() => facetsOf(instruments.nodes), [instruments.nodes]);
  const list = useList(instruments.nodes, facets, wordsOf);
  const sort = sortOf(search, columns, FIRST_SORT) ?? FIRST_SORT;
  const groupId = oneOf(search.group) ?? 'class';
  const grouping = GROUPINGS.find(({ id }) => id === groupId);
  const group = grouping && {
    of: grouping.of,
    order: grouping.order(list.shown),
    head: (id: string, rows: readonly RulesRow[]) => (
      <>
        {`${grouping.label(id)}, ${rows.length}. `}
        <span className="rules-group">{totalsWords(rows)}</span>
      </>
    ),
  };
  return (
    <Section id="table" title="All of them in one table" count={instruments.totalCount}>
      <div className="list-page rules-list">
        <Filters facets={list.fields} onChange={list.setField} onClear={list.clear} />
        <div>
          <div className="rules-tools">
            <WordsField label="Words in the title, number or reason" value={list.text} onChange={list.setText} />
            <label className="field">
              <span>Group by</span>
              <select
                value={grouping?.id ?? 'none'}
                onChange={(event) => set({ group: event.currentTarget.value === 'class' ? undefined : event.currentTarget.value })}
              >
                {GROUPINGS.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
                <option value="none">No groups</option>
              </select>
            </label>
          </div>
          <Chips chips={list.chips} onDrop={list.drop} onClear={list.clear} />
          <ShownBar
            shown={
              list.shown.length === instruments.totalCount
                ? `All ${count(instruments.totalCount, 'instrument')}`
                : `${list.shown.length} of ${count(instruments.totalCount, 'instrument')}`
            }
          >
            <CsvButton
              filename="the-rules"
              columns={csvColumns}
              rows={list.shown}
              meta={{
                title: 'The Rules',
                shown: list.words,
                release: release.id,
                licence: release.licence,
                address: location.href,
                remarks: [theRules.statement],
              }}
            />
            <CopyButton text={() => location.href} label="Copy link" icon="share" />
            <button type="button" className="btn" onClick={() => print()}>
              <Icon name="print" />
              Print
            </button>
          </ShownBar>
          {list.shown.length > 0 && (
            <p className="rules-totals">
              {classesWords(list.shown)}. {totalsWords(list.shown)}.
            </p>
          )}
          {list.shown.length === 0 ? (
            <NoMatch what="instrument" loosenings={list.loosenings} onLoosen={list.loosen} onClear={list.clear} />
          ) : (
            <DataTable
              caption="The Rules"
              captionHidden
              inAll={instruments.totalCount}
              columns={groupId === 'class' ? withoutClass : columns}
              rows={list.shown}
              rowKey={({ id }) => id}
              sort={sort}
              onSort={(next) => set({ sort: sortText(next, FIRST_SORT) })}
              group={group}
            />
          )}
          {(groupId === 'area' || groupId === 'foundation') && (
            <p className="note">
              An instrument that falls under several stands in each of them, so the groups add up to more than {instruments.totalCount}.
            </p>
          )}
          <p className="note rules-note">
            <Tag dashed>reading reconstructed</Tag> Which policy areas an instrument falls under is our reading, with low confidence.
            “Provisions held” counts the provisions in this data, not all that the instrument has. Law as read in {release.lawAsRead}. Not
            legal advice.
          </p>
        </div>
      </div>
    </Section>
  );
}
