import '../overview/charts/charts.css';
import './levers.css';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { oneOf } from '../../app/address.ts';
import { useAnswer } from '../../app/answer.ts';
import { sortOf, sortText, useSearchState } from '../../app/search-state.ts';
import { useList } from '../../app/use-list.ts';
import type { ChokePointsQuery } from '../../generated/graphql.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EntityLink, EntityLinks } from '../../parts/entity-link.tsx';
import { Filters } from '../../parts/filters.tsx';
import { Chips, NoMatch, ShownBar, WordsField } from '../../parts/list-tools.tsx';
import { AppLink } from '../../parts/link.tsx';
import { PageHead, Section } from '../../parts/page.tsx';
import { ErrorState, Loading, StaleNote } from '../../parts/states.tsx';
import { momentHead } from '../../parts/as-at/as-at.ts';
import { leverWords } from '../../words/levers.ts';
import { capital, count } from '../../words/plural.ts';
import { Bars } from '../overview/charts/bars.tsx';
import { againstWords, readAsked, variablesOf } from './asked.ts';
import { changesOf, columnsOf, csvColumns, facetsOf, FIRST_SORT, wordsOf, type ChokePointRow } from './columns.tsx';
import { Holders } from './holders.tsx';
import { Options } from './options.tsx';
import { ChokePointsDocument } from './query.ts';
import { Opened } from './uses.tsx';

/** What to change first: the levers that free the most changes, and who holds them. */
export default function LeversPage(): ReactElement {
  const [search, set] = useSearchState();
  const asked = readAsked(search);
  const { data, stale, error, retry } = useAnswer(ChokePointsDocument, variablesOf(asked), { cached: false });
  return (
    <div className="wrap levers">
      <PageHead
        title="What to change first"
        documentTitle="Levers that free the most"
        lede="Some levers lift rules against many changes at once. Here they are in order of what they free, with the rules, the reasons and the hands that hold them."
      >
        <p className="lever-next">
          For chosen changes there is <AppLink href="/levers/set">the smallest set of levers</AppLink> that frees them all.
        </p>
      </PageHead>
      <Options asked={asked} lawAsRead={data?.release.lawAsRead} set={set} />
      {data ? (
        <>
          {(stale || error) && <StaleNote error={error} retry={retry} />}
          <Answer data={data} />
        </>
      ) : error ? (
        <ErrorState error={error} retry={retry} />
      ) : (
        <Loading what="Weighing the levers" />
      )}
    </div>
  );
}

/** So many are told in words and drawn. */
const TOLD = 10;
/** So many rows of the table are shown at first. */
const MOST = 30;

function Answer({ data: { chokePoints: found, changes, foundations, release } }: { data: ChokePointsQuery }): ReactElement {
  const [search, set] = useSearchState();
  const asked = readAsked(search);
  const facets = useMemo(() => facetsOf(found.levers), [found.levers]);
  const list = useList(found.levers, facets, wordsOf);
  /** What opened a lever takes the focus back when it is closed; a lever that the address names takes none. */
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const open = useCallback(
    (row: ChokePointRow) => {
      setOpener(document.activeElement instanceof HTMLElement ? document.activeElement : null);
      set({ lever: row.key });
    },
    [set],
  );
  const close = (): void => {
    set({ lever: undefined });
    (opener?.isConnected ? opener : document.getElementById('shown'))?.focus();
    setOpener(null);
  };
  const showHolder = useCallback(
    (holder: string) => {
      set({ holder: [holder] });
      document.getElementById('shown')?.focus();
    },
    [set],
  );
  const columns = useMemo(() => columnsOf(open), [open]);
  const sort = sortOf(search, columns, FIRST_SORT) ?? FIRST_SORT;
  const first = list.shown.slice(0, TOLD);
  const opened = oneOf(search.lever);
  const all = oneOf(search.all) !== undefined;
  const openedRow = found.levers.find(({ key }) => key === opened);
  const foundation = {
    field: 'foundation',
    legend: 'Changes that bear on',
    chosen: asked.foundations,
    options: foundations.nodes.map(({ id, title }) => ({
      value: id,
      label: title,
      count: changes.nodes.filter((change) => change.foundations.some(({ foundation: one }) => one.id === id)).length,
    })),
  };
  return (
    <>
      <p className="levers-about">
        {momentHead(found)}: {againstWords(found, asked.blocksOnly)} {capital(count(found.levers.length, 'lever'))} could lift or ease them.
      </p>
      <div className="list-page">
        <Filters
          facets={[...list.fields, foundation]}
          onChange={(field, chosen) => (field === 'foundation' ? set({ foundation: chosen }) : list.setField(field, chosen))}
          onClear={() => {
            set({ foundation: undefined, type: undefined, holder: undefined, q: undefined });
          }}
        />
        <div>
          <WordsField label="Words in the lever, its holder or a change it frees" value={list.text} onChange={list.setText} />
          <Chips chips={list.chips} onDrop={list.drop} onClear={list.clear} />
          <ShownBar
            shown={
              list.shown.length === found.levers.length
                ? `All ${count(found.levers.length, 'lever')}`
                : `${list.shown.length} of ${count(found.levers.length, 'lever')}`
            }
          >
            <CsvButton
              filename="levers"
              columns={csvColumns}
              rows={list.shown}
              meta={{
                title: 'Levers that free the most',
                shown: list.words,
                release: release.id,
                licence: release.licence,
                address: location.href,
              }}
            />
            <CopyButton
              text={() => (list.shown.length === found.levers.length ? found.text : textOf(list.shown, list.words))}
              label="Copy as text"
            />
            <CopyButton text={() => location.href} label="Copy link" icon="share" />
          </ShownBar>
          {opened !== undefined && (
            <Opened leverKey={opened} title={openedRow?.title ?? 'This lever'} asked={asked} focus={opener !== null} onClose={close} />
          )}
          {list.shown.length === 0 ? (
            <NoMatch what="lever" loosenings={list.loosenings} onLoosen={list.loosen} onClear={list.clear} />
          ) : (
            <>
              <FirstInWords rows={first} />
              <Bars
                name="What the first levers reach"
                description={first
                  .map(
                    (row) =>
                      `${row.title}: frees ${row.frees.length}, lifts a rule in ${row.lifts.length} more, eases one in ${row.eases.length} more`,
                  )
                  .join('; ')}
                bars={first.map((row) => ({
                  id: row.key,
                  label: row.under ? `${row.under.label}: ${leverWords(row.type)}` : capital(row.title),
                  parts: [
                    { many: row.frees.length, className: 'reach-frees' },
                    { many: row.lifts.length, className: 'reach-lifts' },
                    { many: row.eases.length, className: 'reach-eases' },
                  ],
                }))}
              />
              <ul className="chart-key">
                <li>
                  <span className="reach-key reach-frees" aria-hidden="true" /> changes it frees alone
                </li>
                <li>
                  <span className="reach-key reach-lifts" aria-hidden="true" /> changes in which it lifts a rule
                </li>
                <li>
                  <span className="reach-key reach-eases" aria-hidden="true" /> changes in which it eases one
                </li>
              </ul>
              <Section id="all" title="Every lever" count={list.shown.length}>
                <DataTable
                  caption="Levers"
                  captionHidden
                  inAll={found.levers.length}
                  columns={columns}
                  rows={list.shown}
                  rowKey={({ key }) => key}
                  sort={sort}
                  onSort={(next) => set({ sort: sortText(next, FIRST_SORT) })}
                  most={all ? undefined : MOST}
                />
                {list.shown.length > MOST && (
                  <button type="button" className="btn levers-all" aria-expanded={all} onClick={() => set({ all: all ? undefined : '1' })}>
                    {all ? `Show the first ${MOST} only` : `Show all ${list.shown.length}`}
                  </button>
                )}
              </Section>
            </>
          )}
          <Holders holders={found.holders} onShow={showHolder} />
          <p className="note levers-note">
            A lever here is one power in one pair of hands. To use it for several changes may take more than one instrument, and money and
            practice may stand in the way all the same. Whether a lever lifts a rule is often our judgement. It is not legal advice.
          </p>
        </div>
      </div>
    </>
  );
}

/** The levers shown, as a text to paste: for a list that is filtered. */
const textOf = (rows: readonly ChokePointRow[], filters: string): string =>
  [
    `Levers, ${filters}:`,
    ...rows.map(
      (row, index) =>
        `${index + 1}. ${capital(row.title)}${row.holder ? `, in the hands of ${row.holder.title}` : ''}: frees alone ${row.frees.length}, lifts a rule in ${row.frees.length + row.lifts.length}, lifts or eases one in ${changesOf(row)} changes.`,
    ),
    'Whether a lever lifts a rule is often our judgement. This is not legal advice.',
  ].join('\n');

/** The first of those shown, in sentences with links. */
function FirstInWords({ rows }: { rows: readonly ChokePointRow[] }): ReactElement {
  return (
    <ol className="levers-first" id="shown" tabIndex={-1}>
      {rows.map((row) => (
        <li key={row.key}>
          {capital(row.title)}
          {row.holder ? (
            <>
              , in the hands of <EntityLink entity={row.holder} bare />,
            </>
          ) : (
            ', whose holder is not known,'
          )}{' '}
          would {reachOf(row)}.
        </li>
      ))}
    </ol>
  );
}

function reachOf({ frees, lifts, eases, waits }: ChokePointRow): ReactElement {
  const more = frees.length > 0 ? 'more change' : 'change';
  const parts = [
    frees.length > 0 && (
      <span key="frees">
        alone free <EntityLinks entities={frees} bare />
      </span>
    ),
    lifts.length > 0 && <span key="lifts">lift a rule in {count(lifts.length, more)}</span>,
    eases.length > 0 && (
      <span key="eases">ease a rule in {count(eases.length, frees.length + lifts.length > 0 ? 'more change' : 'change')}</span>
    ),
    waits.length > 0 && (
      <span key="waits">
        serve {count(waits.length, frees.length + lifts.length + eases.length > 0 ? 'more change' : 'change')} once another lever has
        started its power
      </span>
    ),
  ].filter((part) => part !== false);
  return (
    <>
      {parts.map((part, index) => (
        <span key={part.key}>
          {index > 0 && (index === parts.length - 1 ? ' and ' : ', ')}
          {part}
        </span>
      ))}
    </>
  );
}
