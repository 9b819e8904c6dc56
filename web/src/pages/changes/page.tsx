import './changes.css';
import { useMemo, type ReactElement } from 'react';
import type { Verdict } from '@rules/schema';
import { useAnswer } from '../../app/answer.ts';
import { sortOf, sortText, useSearchState } from '../../app/search-state.ts';
import { useList } from '../../app/use-list.ts';
import type { ChangesQuery } from '../../generated/graphql.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Filters } from '../../parts/filters.tsx';
import { Chips, NoMatch, ShownBar, WordsField } from '../../parts/list-tools.tsx';
import { PageHead } from '../../parts/page.tsx';
import { ErrorState, Loading } from '../../parts/states.tsx';
import { VERDICTS } from '../../words/verdict.ts';
import { columns, csvColumns, facetsOf, FIRST_SORT, wordsOf } from './columns.tsx';
import { ChangesDocument } from './query.ts';
import { VerdictBar } from './verdict-bar.tsx';

/** All changes the Promise asks for, each with its verdict; filters and sort are in the address. */
export default function ChangesPage(): ReactElement {
  const { data, loading, error, retry } = useAnswer(ChangesDocument, {});
  return (
    <div className="wrap">
      <PageHead
        title="Changes"
        documentTitle="Changes the Promise asks for"
        lede="Each is something the Promise or its plans ask for. The mark says what the law does to it today, on the law as read. Open one to see every rule, the lightest lever and who holds it."
      />
      {error && <ErrorState error={error} retry={retry} />}
      {loading && !data && <Loading what="Reading the changes" />}
      {data && <ChangeList data={data} />}
    </div>
  );
}

function ChangeList({ data: { changes, release } }: { data: ChangesQuery }): ReactElement {
  const [search, set] = useSearchState();
  const facets = useMemo(() => facetsOf(changes.nodes), [changes.nodes]);
  const list = useList(changes.nodes, facets, wordsOf);
  const sort = sortOf(search, columns, FIRST_SORT) ?? FIRST_SORT;
  const verdicts = list.chosen.verdict ?? [];
  const toggle = (verdict: Verdict): void =>
    list.setField('verdict', verdicts.includes(verdict) ? verdicts.filter((one) => one !== verdict) : [...verdicts, verdict]);
  const counts = list.fields.find(({ field }) => field === 'verdict')?.options ?? [];
  const countOf = (verdict: Verdict): number => counts.find(({ value }) => value === verdict)?.count ?? 0;

  return (
    <>
      <VerdictBar counts={VERDICTS.map((verdict) => ({ verdict, count: countOf(verdict) }))} chosen={verdicts} onToggle={toggle} />
      <div className="list-page">
        <Filters facets={list.fields.filter(({ field }) => field !== 'verdict')} onChange={list.setField} onClear={list.clear} />
        <div>
          <WordsField label="Words in the change, its reason or its lever" value={list.text} onChange={list.setText} />
          <Chips chips={list.chips} onDrop={list.drop} onClear={list.clear} />
          <ShownBar
            shown={
              list.shown.length === changes.totalCount
                ? `All ${changes.totalCount} changes`
                : `${list.shown.length} of ${changes.totalCount} changes`
            }
          >
            <CsvButton
              filename="changes"
              columns={csvColumns}
              rows={list.shown}
              meta={{
                title: 'Changes the Promise asks for',
                shown: list.words,
                release: release.id,
                licence: release.licence,
                address: location.href,
              }}
            />
            <CopyButton text={() => location.href} label="Copy link" icon="share" />
          </ShownBar>
          {changes.nodes.length < changes.totalCount && (
            <p className="note weak">
              Only the first {changes.nodes.length} of {changes.totalCount} changes could be read at once. Use the search for the others.
            </p>
          )}
          {list.shown.length === 0 ? (
            <NoMatch what="change" loosenings={list.loosenings} onLoosen={list.loosen} onClear={list.clear} />
          ) : (
            <DataTable
              caption="Changes"
              captionHidden
              inAll={changes.totalCount}
              columns={columns}
              rows={list.shown}
              rowKey={({ id }) => id}
              sort={sort}
              onSort={(next) => set({ sort: sortText(next, FIRST_SORT) })}
            />
          )}
          <p className="note changes-note">
            The verdict is our reviewed judgement for today, on the law as read in {release.lawAsRead}. It is not legal advice. “What
            stands” counts rules that bind today. “Lightest lever” is the lightest thing that would lift, or ease, the hardest rule.
          </p>
        </div>
      </div>
    </>
  );
}
