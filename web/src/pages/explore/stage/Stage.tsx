/**
 * The picture of the explorer: the one component that draws it. It is one Tab stop that the arrow keys walk; it can be moved and made larger, and the wheel scrolls
 * the page unless Ctrl is held. Everything it holds is in the words and in the table too.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { announce } from '../../../app/announce.tsx';
import { PictureFailed } from '../../../picture/boundary.tsx';
import { giveClass } from '../../../picture/give-class.ts';
import { KeysDialog } from '../../../picture/keys-dialog.tsx';
import { stepSentence } from '../../../picture/say.ts';
import { useHighlight } from '../../../picture/use-highlight.ts';
import { useKeyboard, type KeyActions } from '../../../picture/use-keyboard.ts';
import { usePageWheel } from '../../../picture/use-page-wheel.ts';
import { useTokens } from '../../../picture/use-tokens.ts';
import { walker as walkerOf, type Standing } from '../../../picture/walk.ts';
import { count } from '../../../words/plural.ts';
import { nudge, type Command } from '../commands.ts';
import type { KnownLink } from '../../../parts/links/link.ts';
import type { KnownThing } from '../known.ts';
import { unsettledOf } from '../layout/unsettled.ts';
import { useLayout } from '../layout/use-layout.ts';
import type { Explorer } from '../use-explorer.ts';
import type { Shown } from '../view/graph.ts';
import { placeThings, selectThing, type Place } from '../view/view.ts';
import { noWayWords, STAGE_KEYS } from './keys.ts';
import { StageMenu } from './menu.tsx';
import { bringIntoFrame, fit, outsideOf, useStage, type Drawing } from './use-stage.ts';
import { walkGraph } from './walk-graph.ts';
import '../../../picture/picture.css';

interface StageProps {
  explorer: Explorer;
  shown: Shown<KnownThing, KnownLink>;
  /** The selected thing and what can be done with it. */
  thing: KnownThing | undefined;
  commands: readonly Command[];
  expand: (id: string) => void;
  label: string;
}

export default function Stage({ explorer, shown, thing, commands, expand, label }: StageProps): ReactElement {
  const { view, act, amend } = explorer;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [helping, setHelping] = useState(false);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const [focused, setFocused] = useState(false);
  const [outside, setOutside] = useState(0);
  const tokens = useTokens();

  const { things, links } = shown;
  const { places, centre, pinned, selected } = view;
  const drawing = useMemo(
    (): Drawing => ({ things, links, places, centre, pinned, selected }),
    [things, links, places, centre, pinned, selected],
  );
  const events = useMemo(
    () => ({
      pick: (id: string, more: boolean) => amend((now) => selectThing(now, id, more)),
      expand,
      place: (id: string, place: Place) =>
        act(`moved ${things.find((one) => one.id === id)?.name ?? id}`, (now) => placeThings(now, { [id]: place })),
      menu: (id: string, at: { x: number; y: number }) => {
        amend((now) => selectThing(now, id));
        setMenu(at);
      },
    }),
    [amend, act, expand, things],
  );
  const { cy, error } = useStage(canvas, drawing, tokens, events);
  useHighlight(cy);

  const unsettled = useMemo(() => unsettledOf({ things, links }, { places, centre }), [things, links, places, centre]);
  const onPlaces = useCallback(
    (made: Record<string, Place>) =>
      amend((now) => placeThings(now, Object.fromEntries(Object.entries(made).filter(([id]) => !now.places[id])))),
    [amend],
  );
  const unlaid = useLayout(unsettled, onPlaces);

  const walker = useMemo(() => walkerOf(walkGraph(centre, things, links)), [centre, things, links]);
  const [standing, setStanding] = useState<Standing | null>(null);
  const chosen = selected.at(-1);
  // Chosen elsewhere: the walk goes on from there.
  const stands = chosen === undefined ? null : standing?.at === chosen ? standing : { at: chosen, came: null };
  const stand = useCallback(
    (next: Standing) => {
      setStanding(next);
      amend((now) => selectThing(now, next.at));
      announce(stepSentence(walker, next));
    },
    [walker, amend],
  );

  useEffect(() => {
    if (!cy) return;
    const here = focused && chosen ? cy.getElementById(chosen) : null;
    giveClass(cy, 'here', here ? cy.collection().union(here) : cy.collection());
    if (here) bringIntoFrame(cy, here.id());
  }, [cy, chosen, focused, drawing]);

  // What came to stand outside the frame is said, and the frame stays: a reader's place is not moved.
  useEffect(() => {
    if (!cy) return;
    let frameAsked = 0;
    const look = (): void => {
      cancelAnimationFrame(frameAsked);
      frameAsked = requestAnimationFrame(() => setOutside(outsideOf(cy, drawing)));
    };
    look();
    cy.on('viewport resize', look);
    return () => {
      cancelAnimationFrame(frameAsked);
      cy.off('viewport resize', look);
    };
  }, [cy, drawing]);

  usePageWheel(frame);
  // The menu of the picture stands in the place of the browser's.
  useEffect(() => {
    const element = frame.current;
    const onMenu = (event: Event): void => event.preventDefault();
    element?.addEventListener('contextmenu', onMenu);
    return () => element?.removeEventListener('contextmenu', onMenu);
  }, []);

  const zoomBy = useCallback(
    (by: number) => cy?.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    [cy],
  );
  const toCentre = useCallback(() => chosen && cy?.center(cy.getElementById(chosen)), [cy, chosen]);
  const fullScreen = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else frame.current?.requestFullscreen().catch(() => announce('This browser does not allow full screen.'));
  }, []);
  const openMenu = useCallback(() => {
    if (!cy || !chosen) return;
    const node = cy.getElementById(chosen);
    if (node.nonempty() && node.isNode()) setMenu(node.renderedPosition());
  }, [cy, chosen]);

  const actions = useMemo<KeyActions>(
    () => ({
      stand,
      noWay: (arrow) => announce(noWayWords(arrow)),
      open: () => commands.find(({ id }) => id === 'open')?.run(),
      leave: () => document.getElementById('details-title')?.focus(),
      zoomBy,
      fit: () => cy && fit(cy),
      help: () => setHelping(true),
    }),
    [stand, commands, zoomBy, cy],
  );
  // The button goes once all is in the frame: the focus goes into the picture.
  const showAll = (): void => {
    actions.fit();
    frame.current?.querySelector<HTMLElement>('[role=application]')?.focus();
  };
  const walkKeys = useKeyboard(walker, stands, actions);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey && thing && nudge(explorer, thing, event.key)) event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key === 'e' && event.shiftKey ? 'E' : event.key;
    const command = key === 'Enter' ? undefined : commands.find(({ keys }) => keys.includes(key));
    if (command) {
      if (command.not === undefined) command.run();
      else announce(command.not);
    } else if (key === 'c') toCentre();
    else if (key === 'f') fullScreen();
    else if (key === 'm' || key === 'ContextMenu') openMenu();
    else return walkKeys(event);
    event.preventDefault();
  };

  const failed = error ?? unlaid;
  if (failed) return <PictureFailed reason={failed.message} />;
  return (
    <div className="stage" ref={frame} aria-busy={unsettled !== null}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one Tab stop with keys of its own, as its role says */}
      <div
        className="stage-canvas"
        role="application"
        aria-roledescription="picture"
        aria-label={label}
        aria-describedby="stage-hint"
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setFocused(true);
          const home = stands ?? walker.home();
          if (home) stand(home);
        }}
        onBlur={() => setFocused(false)}
      >
        <div className="stage-drawn" ref={canvas} />
        {links.length === 0 && (
          <p className="stage-empty">Nothing is joined to it here yet. Choose a kind of link in the details, or press E in the picture.</p>
        )}
      </div>
      <div className="stage-foot">
        <p id="stage-hint" className="stage-said">
          {count(things.length, 'thing')}, {count(links.length, 'link')}.
          {outside > 0 && (
            <>
              {' '}
              {outside} outside the frame.{' '}
              <button type="button" className="btn quiet sm" onClick={showAll}>
                Show all
              </button>
            </>
          )}
          <span className="vh">
            {' '}
            Arrow keys walk along the links, E shows more of them, Enter opens a page, Escape leaves, question mark lists the keys.
          </span>
        </p>
        <div className="stage-zoom" role="group" aria-label="Picture">
          <button type="button" className="btn sm" aria-label="Larger" onClick={() => zoomBy(1.25)}>
            +
          </button>
          <button type="button" className="btn sm" aria-label="Smaller" onClick={() => zoomBy(0.8)}>
            −
          </button>
          <button type="button" className="btn sm" onClick={actions.fit}>
            Fit
          </button>
          <button type="button" className="btn sm" onClick={toCentre}>
            Centre
          </button>
          <button type="button" className="btn sm" onClick={fullScreen}>
            Full screen
          </button>
          <button type="button" className="btn sm" aria-haspopup="dialog" onClick={actions.help}>
            <span aria-hidden="true">?</span> Keys
          </button>
        </div>
      </div>
      {thing && <StageMenu at={menu} name={thing.name} commands={commands} onClose={() => setMenu(null)} />}
      <KeysDialog open={helping} onClose={() => setHelping(false)} keys={STAGE_KEYS} />
    </div>
  );
}
