import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { announce } from '../../app/announce.tsx';
import { askedOf } from '../../app/asked.ts';
import type { TraceSearch } from '../../app/trace-search.ts';
import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import { EntityLinks } from '../../parts/entity-link.tsx';
import { Made } from '../../parts/made.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { NotFound } from '../../parts/not-found.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { ErrorState, Loading, StaleNote } from '../../parts/states.tsx';
import { changeStatusWords } from '../../words/changes.ts';
import { dateWords, today } from '../../words/dates.ts';
import { Crumbs } from '../entity/crumbs.tsx';
import { addressOf, inputOf, momentHead, momentOf, type Moment } from '../../parts/as-at/as-at.ts';
import { Against } from './against.tsx';
import { AsAtControl } from '../../parts/as-at/as-at-control.tsx';
import { citation } from './citation.ts';
import { EveryLink } from './every-link-table.tsx';
import { linkRows, positionsOf } from './links.ts';
import { WhenContext } from './moment.tsx';
import { ruleTitle } from './names.ts';
import { OfficialSwitch } from './official-switch.tsx';
import { PaperFooter, PaperHead, PaperLeftOut } from './paper.tsx';
import { Practice } from './practice.tsx';
import { Ribbon } from './ribbon-line.tsx';
import { Cite, Clashes, DependsOn, Helps, Room, Sure } from './sections.tsx';
import { TraceLinks } from './links.query.ts';
import { TraceMargin, type Content } from './trace-margin.tsx';
import { traceGraph, TracePicture, traceTakeable } from './trace-picture.tsx';
import { useLater } from './use-later.ts';
import { useTrace } from './use-trace.ts';
import { verdictHead } from './verdict-head.ts';
import { VerdictBanner } from './verdict-banner.tsx';
import { usePlace } from './use-place.ts';
import { sectionOf, viewOf, type View } from './view.ts';
import { ViewSwitch } from './view-switch.tsx';

type Trace = TraceAnswerQuery['trace'];

/** Whether the API said that there is no such change. */
const isNotFound = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'errors' in error &&
  Array.isArray(error.errors) &&
  error.errors.some((one: { extensions?: { code?: unknown } }) => one.extensions?.code === 'NOT_FOUND');

export function TraceScreen({ slug }: { slug: string }): ReactElement {
  const search = useSearch({ from: '/change/$slug' });
  const hash = useLocation({ select: (location) => location.hash });
  const view = viewOf(hash, search.view);
  const navigate = useNavigate({ from: '/change/$slug' });
  const { moment, problem } = useMemo(() => momentOf(search.asAt), [search.asAt]);
  const officialOnly = search.official === '1';
  const { answer, links, stops, shown } = useTrace(`change/${slug}`, moment, officialOnly);
  const trace = answer.data?.trace;

  const set = (change: Partial<TraceSearch>, replace = false): void =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace, resetScroll: false });
  const choose = (next: Moment): void => set({ asAt: addressOf(next) });
  useSpoken(trace, shown, answer.stale);
  const when = useMemo(
    () => ({
      date: trace?.asAt ?? today(),
      mode: trace?.asAtMode ?? ('DATE' as const),
      today: today(),
      positions: positionsOf(trace?.laws ?? []),
    }),
    [trace?.asAt, trace?.asAtMode, trace?.laws],
  );

  if (isNotFound(answer.error)) return <NotFound id={`change/${slug}`} />;
  if (!trace) {
    if (answer.error)
      return (
        <div className="wrap">
          <PageHead title="The answer did not arrive" documentTitle="Trace" />
          <ErrorState error={answer.error} retry={answer.retry} />
        </div>
      );
    // No head of a page yet: the focus that a navigation moves waits for the real one.
    return (
      <div className="wrap">
        <title>Trace · Rules Explorer</title>
        <h1 className="vh">Working out the answer</h1>
        <Loading what="Working out what stands in the way" />
      </div>
    );
  }
  return (
    <div className="trace" data-view={view} aria-busy={answer.stale && !answer.error}>
      <div className="wrap">
        <Crumbs trail={[{ title: 'Changes', address: '/changes' }]} here={trace.change?.title ?? slug} />
        <TraceHead trace={trace} />
        <PaperHead trace={trace} />
        <div className="trace-controls">
          <AsAtControl moment={moment} lawAsRead={trace.release.lawAsRead} typed={search.asAt} problem={problem} onChoose={choose} />
          <OfficialSwitch on={officialOnly} answer={trace} onChange={(on) => set({ official: on ? '1' : undefined })} />
          <ViewSwitch view={view} onChange={(next) => set({ view: next === 'words' ? undefined : next }, true)} />
        </div>
        {(answer.stale || answer.error) && <StaleNote error={answer.error} retry={answer.retry} />}
        {answer.stale && answer.error && (
          <p className="note">
            Still shown below: {momentHead(trace)}
            {trace.officialOnly && ', official facts only'}.
          </p>
        )}
        <WhenContext value={when}>
          <TraceBody
            trace={trace}
            moment={shown}
            search={search}
            view={view}
            section={sectionOf(hash, search.view)}
            set={set}
            stops={stops}
            links={links}
            failed={!!answer.error}
          />
        </WhenContext>
      </div>
      <PaperFooter trace={trace} />
    </div>
  );
}

/** Speaks the new answer, politely, when the moment or the switch changed; the first answer is read by the reader. */
function useSpoken(trace: Trace | undefined, moment: Moment, stale: boolean): void {
  const key = trace && !stale ? `${trace.asAtMode} ${trace.asAt} ${trace.officialOnly}` : null;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (key === null || !trace) return;
    if (before.current !== null && before.current !== key)
      announce(`${momentHead(trace)}. ${verdictHead(trace, moment)} ${trace.sentence}`);
    before.current = key;
  }, [key, trace, moment]);
}

function TraceHead({ trace }: { trace: Trace }): ReactElement {
  const { change } = trace;
  const foundations = change?.foundations.map(({ foundation }) => foundation) ?? [];
  return (
    <PageHead
      title={change?.title ?? 'A change'}
      lede={change?.whatChanges}
      eyebrow={
        <>
          <span>
            <KindShape kind="CHANGE" silent /> Change
          </span>
          {change && (
            <span>
              {changeStatusWords(change.status)}
              {change.statusAsOf && <>, as at {dateWords(change.statusAsOf)}</>}
            </span>
          )}
          {foundations.length > 0 && (
            <span>
              <EntityLinks entities={foundations} bare />
            </span>
          )}
          {change && change.planAreas.length > 0 && (
            <span>
              <EntityLinks entities={change.planAreas} bare />
            </span>
          )}
        </>
      }
    />
  );
}

/** The address that reopens this answer, whatever is folded or in view. */
function reopens({ asAt, official }: TraceSearch): string {
  const query = new URLSearchParams({ ...(asAt ? { asAt } : {}), ...(official ? { official } : {}) }).toString();
  return `${location.origin}${location.pathname}${query && `?${query}`}`;
}

function TraceBody({
  trace,
  moment,
  search,
  view,
  section,
  set,
  stops,
  links,
  failed,
}: {
  trace: Trace;
  moment: Moment;
  search: TraceSearch;
  view: View;
  /** That the address names. */ section: string | null;
  set: (change: Partial<TraceSearch>, replace?: boolean) => void;
  stops: ReturnType<typeof useTrace>['stops'];
  links: ReturnType<typeof useTrace>['links'];
  /** Whether the page already says that the answer did not arrive. */
  failed: boolean;
}): ReactElement {
  const title = trace.change?.title ?? '';
  const { blockers, constraints, notBinding, helpers } = trace;
  const against = useMemo(() => [...blockers, ...constraints], [blockers, constraints]);
  const later = useLater();
  const linked = links.data?.trace;
  const asked = trace.change?.id ?? '';
  const rows = useMemo(() => (linked ? linkRows(linked, asked) : null), [linked, asked]);
  const graph = useMemo(() => (linked && rows ? traceGraph(trace, linked.picture, rows) : null), [trace, linked, rows]);
  const takeAway = graph && traceTakeable(trace, graph);
  const made = [askedOf(TraceLinks, { change: asked, asAt: inputOf(moment), officialOnly: trace.officialOnly })];
  usePlace(section, later && (rows !== null || !!links.error));
  const address = reopens(search);
  const cited = citation({
    title,
    asAt: trace.asAt,
    asAtMode: trace.asAtMode,
    today: today(),
    release: trace.release,
    rules: against.map(({ rule }) => ruleTitle({ ...rule, heading: null } as typeof rule)),
    address,
  });
  const contents: Content[] = [
    { id: 'answer', title: 'The answer' },
    { id: 'against', title: 'What stands in the way', count: against.length },
    ...(notBinding.length > 0 ? [{ id: 'not-binding', title: 'Not binding on this date', count: notBinding.length }] : []),
    ...(helpers.length > 0 ? [{ id: 'helps', title: 'What the law already does', count: helpers.length }] : []),
    { id: 'practice', title: 'In practice', count: trace.barriers.length },
    ...(trace.clashesInPlay.length > 0 ? [{ id: 'clashes', title: 'Rules that disagree', count: trace.clashesInPlay.length }] : []),
    ...(trace.dependsOn.length > 0 ? [{ id: 'depends', title: 'Changes it depends on', count: trace.dependsOn.length }] : []),
    { id: 'sure', title: 'How sure we are' },
    { id: 'room', title: 'Who must be in the room', count: trace.room.length },
    { id: 'links', title: 'Every link', ...(rows ? { count: rows.length } : {}) },
    { id: 'picture', title: 'The picture' },
    { id: 'cite', title: 'Cite this answer' },
  ];

  return (
    <>
      <div className="view-words">
        <Columns
          margin={
            <TraceMargin
              contents={contents}
              trace={trace}
              citation={cited}
              text={linked?.text ?? null}
              takeAway={takeAway}
              whole={later && rows !== null}
            />
          }
        >
          <VerdictBanner trace={trace} moment={moment}>
            {stops.length > 0 && <Ribbon stops={stops} />}
          </VerdictBanner>
          <Against trace={trace} against={against} search={search} set={set} later={later} />
          {later && (
            <>
              <Helps helpers={helpers} title={title} />
              <Practice trace={trace} />
              <Clashes clashes={trace.clashesInPlay} />
              <DependsOn dependsOn={trace.dependsOn} />
              <Sure trace={trace} />
            </>
          )}
        </Columns>
        {later && <Room trace={trace} />}
      </div>
      {links.error && !failed && <StaleNote error={links.error} retry={links.retry} />}
      <div className="view-table">
        {rows && linked && later ? (
          <>
            <EveryLink rows={rows} title={title} head={momentHead(linked)} address={address} release={trace.release} />
            <Made what="table" asked={made} />
          </>
        ) : (
          <Section id="links" title="Every link">
            <Loading what="Reading every link" />
          </Section>
        )}
      </div>
      <div className="view-picture">
        {takeAway && graph && linked && later ? (
          <>
            <TracePicture trace={trace} graph={graph} leftOut={linked.picture.leftOut} takeAway={takeAway} />
            <Made what="picture" asked={made} />
          </>
        ) : (
          <Section id="picture" title="The picture">
            <p className="muted">It follows when the links have been read.</p>
          </Section>
        )}
      </div>
      <div className="view-words">
        <Cite text={cited} address={address} release={trace.release} />
        <PaperLeftOut trace={trace} view={view} />
      </div>
    </>
  );
}
