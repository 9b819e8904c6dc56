import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, type ReactElement } from 'react';
import { oneOf } from '../../app/address.ts';
import { announce } from '../../app/announce.tsx';
import { compareAddress, pathsAddress } from '../../app/explore-address.ts';
import { useMedia } from '../../app/use-media.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Finder } from '../../parts/find/finder.tsx';
import { AppLink } from '../../parts/link.tsx';
import { PageHead, Section } from '../../parts/page.tsx';
import { SavedViews } from '../../parts/saved/saved-views.tsx';
import { Empty, ErrorState } from '../../parts/states.tsx';
import { TakeAway } from '../../parts/take-away/take-away.tsx';
import { PictureBoundary } from '../../picture/boundary.tsx';
import { count, listWords } from '../../words/plural.ts';
import { ViewSwitch } from '../trace/view-switch.tsx';
import { commandsOf } from './commands.ts';
import { describe } from './describe.ts';
import { closedOf, groupsOf } from './groups.ts';
import { DescribeBox } from './parts/describe-box.tsx';
import { Details } from './parts/details.tsx';
import { Filters } from './parts/filters.tsx';
import { LinksTable } from './parts/links-table.tsx';
import { Left } from './parts/left.tsx';
import { OutlineView } from './parts/outline-view.tsx';
import type { Picking } from './parts/pick.tsx';
import { StepButtons } from './parts/step-buttons.tsx';
import { useDay } from './use-day.tsx';
import { useExplorer } from './use-explorer.ts';
import { useGroups } from './use-groups.ts';
import { useKnown } from './use-known.ts';
import { useViewSearch } from './use-view-search.ts';
import { shown as shownOf } from './view/graph.ts';
import { openThings, selectThing } from './view/view.ts';
import { Waiting } from './waiting.tsx';

const Stage = lazy(() => import('./stage/Stage.tsx'));

/** The groups of a thing are all opened at once where that brings at most so many things; otherwise the reader chooses. */
const MOST_AT_A_KEY = 25;
const FORMS = ['words', 'table', 'picture'] as const;

/** One view, as a picture, in words and as a table. All three show the same and select the same. */
export function ExplorerScreen({ release }: { release: { id: string; lawAsRead: string; licence: string } }): ReactElement {
  const router = useRouter();
  const [search, set] = useViewSearch();
  const form = FORMS.find((one) => one === oneOf(search.view)) ?? 'words';
  const explorer = useExplorer(release.id);
  const { view, act, amend } = explorer;
  const { known, missing, loading, error, retry } = useKnown(view.open, view.asAt);
  const day = useDay(explorer, release.lawAsRead);
  // Where things stand is no part of it: what is laid out anew is told anew in no list.
  const { open, hidden, without, centre } = view;
  const shown = useMemo(() => shownOf({ open, hidden, without, centre }, known), [open, hidden, without, centre, known]);
  const groups = useGroups(explorer);

  const chosen = view.selected.at(-1);
  const thing = chosen === undefined ? undefined : known.things.get(chosen);
  const openLinks = useMemo(() => {
    const off = new Set(hidden);
    const drawn = new Set(open.filter((id) => !off.has(id)));
    return known.links.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  }, [known, open, hidden]);
  const linkGroups = useMemo(() => (thing ? groupsOf(thing, openLinks) : []), [thing, openLinks]);

  const expand = useCallback(
    (id: string) => {
      const one = known.things.get(id);
      if (!one) return;
      const its = groupsOf(one, openLinks);
      amend((now) => selectThing(now, id));
      if (closedOf(its) > MOST_AT_A_KEY) return document.getElementById('groups-title')?.focus();
      groups.open(
        id,
        one.name,
        its.filter((group) => group.open < group.count),
      );
    },
    [known, openLinks, amend, groups],
  );
  const commands = useMemo(
    () =>
      thing
        ? commandsOf({
            explorer,
            shown,
            thing,
            groups: linkGroups,
            expand: () => expand(thing.id),
            openPage: () => router.history.push(thing.entity.address),
            openPaths: (from, to) => router.history.push(pathsAddress(from, to)),
            openCompare: (left, right) => router.history.push(compareAddress(left, right)),
          })
        : [],
    [explorer, shown, thing, linkGroups, expand, router],
  );
  const picking = useMemo<Picking>(
    () => ({
      selected: new Set(view.selected),
      pick: (id) => {
        amend((now) => selectThing(now, id));
        announce(`Selected ${known.things.get(id)?.name ?? id}.`);
      },
    }),
    [view.selected, amend, known],
  );
  // The first words come at once; later ones after the picture and piece by piece, so that they do not hold up what the reader does next.
  const now = useMemo(() => ({ shown, picking, centre: view.centre }), [shown, picking, view.centre]);
  const later = useDeferredValue(now);
  const told = later.shown.things.length === 0 ? now : later;
  useUndoKeys(explorer.undo, explorer.redo);

  const narrow = useMedia('(max-width: 640px)');
  const wide = useMedia('(min-width: 1121px)');
  const middle = view.centre === null ? undefined : known.things.get(view.centre);
  const title = middle ? `Explore: ${middle.name}` : 'Explore';
  if (view.open.every((id) => !known.things.has(id))) {
    if (missing.length === 0) return <Waiting error={error} retry={retry} />;
    return (
      <div className="wrap">
        <PageHead title="Nothing of this view is there" />
        <Empty
          title="Nothing that was open is in this release"
          actions={
            <AppLink className="btn primary" href="/explore">
              Begin elsewhere
            </AppLink>
          }
        >
          <p>
            {explorer.madeOf !== null && `The address was made of release ${explorer.madeOf}. `}You see release {release.id}, which has no{' '}
            {listWords(missing)}.
          </p>
        </Empty>
      </div>
    );
  }
  const details = <Details thing={thing} commands={commands} groups={linkGroups} state={groups} />;
  const filters = <Filters open={open} without={without} act={act} known={known} day={day.after} />;
  const words = (
    <Section id="words" title="The same in words" count={`${count(told.shown.links.length, 'link')}${loading ? ', more on the way' : ''}`}>
      <OutlineView {...told} />
    </Section>
  );
  const table = (
    <Section id="table" title="The same as a table" count={told.shown.links.length}>
      <LinksTable shown={told.shown} picking={told.picking} title={middle ? `around ${middle.name}` : ''} release={release} />
    </Section>
  );
  const picture = (
    <div className="view-picture">
      <PictureBoundary>
        <Suspense
          fallback={
            <p className="picture-off" role="status">
              The picture is on its way. The words and the table are complete without it.
            </p>
          }
        >
          <Stage explorer={explorer} shown={shown} thing={thing} commands={commands} expand={expand} label={`${title}, as a picture`} />
        </Suspense>
      </PictureBoundary>
    </div>
  );
  return (
    <div className="wrap explore">
      <PageHead title={title} />
      {(explorer.madeOf !== null || missing.length > 0) && (
        <p className="note explore-note" role="status">
          {explorer.madeOf !== null && `This address was made of release ${explorer.madeOf}; you see release ${release.id}. `}
          {missing.length > 0
            ? `${count(missing.length, 'thing')} of it ${missing.length === 1 ? 'is' : 'are'} not in this release: ${listWords(missing)}.`
            : 'All that was open is still there; links between may have changed.'}
        </p>
      )}
      <div className="explore-bar">
        {narrow && <ViewSwitch view={form} onChange={(next) => set({ view: next === 'words' ? undefined : next })} />}
        <StepButtons explorer={explorer} drawn={!narrow || form === 'picture'} />
        <CopyButton text={() => location.href} label="Copy link" icon="share" className="btn sm" />
        <TakeAway
          className="btn sm"
          what={{
            name: `explore-${view.centre ?? 'view'}`,
            title: middle ? `A view of the explorer, around ${middle.name}` : 'A view of the explorer',
            ...(day.words !== null && { moment: `Law ${day.words}; what the links say is as last read, in ${release.lawAsRead}` }),
            holds: [`${count(shown.things.length, 'thing')} and ${count(shown.links.length, 'link')}.`],
            draw: async () => (await import('./draw-view.ts')).drawView(view, shown),
          }}
        />
      </div>
      {day.control}
      {error && <ErrorState error={error} retry={retry} />}
      {groups.leftOut && (
        <p className="note weak" role="status">
          {groups.leftOut}
        </p>
      )}
      {narrow ? (
        <>
          {folded('Legend and filters', filters)}
          {folded(thing ? `Selected: ${thing.name}` : 'Nothing selected', details)}
          {{ words, table, picture }[form]}
        </>
      ) : (
        <div className="explore-desk">
          {wide ? <div className="explore-filters">{filters}</div> : folded('Legend and filters', filters)}
          {picture}
          {details}
        </div>
      )}
      <Left explorer={explorer} shown={shown} />
      <div className="explore-more">
        <DescribeBox describe={() => describe({ ...shown, centre: view.centre, release, day: day.words })} />
        <Finder
          label="Add something to this view"
          onPick={(id, name) => act(`added ${name}`, (now) => selectThing(openThings(now, [id]).view, id))}
        />
      </div>
      <SavedViews current={{ title, release: release.id }} />
      {!narrow && (
        <>
          <div className="seg explore-forms" role="group" aria-label="The same without a picture">
            <button type="button" aria-pressed={form !== 'table'} onClick={() => set({ view: undefined })}>
              In words
            </button>
            <button type="button" aria-pressed={form === 'table'} onClick={() => set({ view: 'table' })}>
              As a table
            </button>
          </div>
          {form === 'table' ? table : words}
        </>
      )}
    </div>
  );
}

const folded = (summary: string, content: ReactElement): ReactElement => (
  <details className="explore-fold">
    <summary>{summary}</summary>
    {content}
  </details>
);

/** Ctrl Z, and Ctrl Y or Ctrl Shift Z, anywhere on the page but in a field. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]), textarea, select')) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
