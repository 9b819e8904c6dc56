/**
 * The map of the whole system. It is one Tab stop that the arrow keys walk; it says what it shows at which zoom, and what is chosen is told in words below it. The matrices and
 * charts of the page hold the same figures, so when it cannot draw it says so and points there.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useRouter } from '@tanstack/react-router';
import { announce } from '../../../app/announce.tsx';
import { PictureFailed } from '../../../picture/boundary.tsx';
import { KeysDialog } from '../../../picture/keys-dialog.tsx';
import { useKeyboard, type KeyActions } from '../../../picture/use-keyboard.ts';
import { usePageWheel } from '../../../picture/use-page-wheel.ts';
import { useTokens } from '../../../picture/use-tokens.ts';
import type { Standing } from '../../../picture/walk.ts';
import { count } from '../../../words/plural.ts';
import type { System } from '../system.ts';
import { MAP_KEYS, noWayWords } from './keys.ts';
import { LEVELS, levelAt, levelWords, zoomFor, type Level } from './level.ts';
import { linesFrom, linkSentences, linksOf, MOST_LINES } from './links.ts';
import { MapNote } from './note.tsx';
import { spotKind, spotsOf, type MapAnswer, type Spot } from './things.ts';
import { showAll, useMap, ZOOM } from './use-map.ts';
import { nearest, standAt, standingPlaces } from './walk.ts';
import '../../../picture/picture.css';
import './map.css';

export default function SystemMap({ system, answer }: { system: System; answer: MapAnswer }): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const tokens = useTokens();
  const [chosenKey, setChosen] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const [helping, setHelping] = useState(false);
  const [level, setLevel] = useState<Level>('parts');
  usePageWheel(frame);

  const { all, spots, byId } = useMemo(() => {
    const all = spotsOf(system, answer);
    const byId = new Map<string, Spot[]>();
    for (const spot of all) if (spot.id !== null && !spot.isRegion) byId.set(spot.id, [...(byId.get(spot.id) ?? []), spot]);
    return { all, byId, spots: new Map(all.map((spot) => [spot.key, spot])) };
  }, [system, answer]);
  const chosen = chosenKey === null ? null : (spots.get(chosenKey) ?? null);
  const links = useMemo(() => (chosen?.id && !chosen.isRegion ? linksOf(answer.links, chosen.id) : []), [answer, chosen]);
  const lines = useMemo(() => (chosen ? linesFrom(chosen, links, byId) : []), [chosen, links, byId]);
  const joined = useMemo(() => {
    const ids = new Set(links.flatMap(({ from, to }) => [from, to]).filter((id) => id !== chosen?.id));
    return new Set([...ids].flatMap((id) => (byId.get(id) ?? []).map(({ key }) => key)));
  }, [links, byId, chosen]);

  const open = useCallback((spot: Spot | null | undefined) => spot?.address && router.history.push(spot.address), [router]);
  const told = useRef<Level | null>(null);
  const events = useMemo(
    () => ({
      choose: (key: string) => setChosen(key),
      open: (key: string) => void open(spots.get(key)),
      level: (now: Level) => {
        setLevel(now);
        if (told.current !== null && told.current !== now) announce(levelWords(now));
        told.current = now;
      },
    }),
    [open, spots],
  );
  const drawing = useMemo(() => ({ chosen, here: focused ? chosen : null, lines, joined }), [chosen, focused, lines, joined]);
  const { cy, error } = useMap(canvas, spots, tokens, drawing, events);

  const places = useMemo(() => standingPlaces(all, level), [all, level]);
  const stand = useCallback(
    (spot: Spot) => {
      setChosen(spot.key);
      const many = spot.id === null || spot.isRegion ? 0 : linksOf(answer.links, spot.id).length;
      const part = spot.isRegion
        ? `${spotKind(spot)}. ${spot.short}`
        : `${spot.name}. ${spotKind(spot)}, in ${spots.get(spot.region)?.name ?? ''}`;
      announce(`${part}. ${[...spot.facts, ...(many > 0 ? [count(many, 'link')] : [])].join('. ')}`);
      const node = cy?.getElementById(spot.key);
      if (cy && node?.nonempty() && node.isNode()) {
        const { x, y } = node.renderedPosition();
        const margin = 90;
        const outside = x < margin || y < margin || x > cy.width() - 220 || y > cy.height() - margin;
        if (outside && levelAt(cy.zoom()) !== 'parts') cy.center(node);
      }
    },
    [answer, spots, cy],
  );
  const zoomTo = useCallback(
    (zoom: number) => {
      if (!cy) return;
      const at = chosen && cy.getElementById(chosen.key);
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      if (at?.nonempty() && at.isNode()) {
        cy.zoom(zoom);
        // From a part one comes to the beginning of it, where its first names stand.
        if (chosen?.isRegion) cy.center(cy.getElementById(standAt(standingPlaces(all, levelAt(zoom)), chosen)?.key ?? chosen.key));
        else cy.center(at);
      } else cy.zoom({ level: zoom, renderedPosition: middle });
    },
    [cy, chosen, all],
  );
  const choose = (wanted: Level): void => {
    const zoom = zoomFor(wanted);
    if (!cy) return;
    if (zoom === null) showAll(cy);
    else zoomTo(zoom);
  };

  // The keyboard of every picture, over the places of this one.
  const walker = useMemo(() => {
    const standing = (spot: Spot | null): Standing | null => (spot ? { at: spot.key, came: null } : null);
    return {
      home: () => standing(places.find(({ region }) => region.startsWith('policy-area/')) ?? places[0] ?? null),
      step: ({ at }: Standing, arrow: 'right' | 'left' | 'up' | 'down') => {
        const from = spots.get(at);
        if (!from) return null;
        const here = places.some(({ key }) => key === at);
        return standing(here ? nearest(places, from, arrow) : standAt(places, from));
      },
    };
  }, [places, spots]);
  const actions = useMemo<KeyActions>(
    () => ({
      stand: ({ at }) => {
        const spot = spots.get(at);
        if (spot) stand(spot);
      },
      noWay: (arrow) => announce(noWayWords(arrow)),
      open: () => (chosen?.address ? open(chosen) : chosen && zoomTo(1)),
      leave: () => note.current?.focus(),
      zoomBy: (by) => cy && zoomTo(cy.zoom() * (by > 1 ? ZOOM.step : 1 / ZOOM.step)),
      fit: () => cy && showAll(cy),
      help: () => setHelping(true),
    }),
    [spots, stand, chosen, open, zoomTo, cy],
  );
  const onKeyDown = useKeyboard(walker, chosen && { at: chosen.key, came: null }, actions);
  useEffect(() => {
    const shown = frame.current;
    if (!cy || !shown) return;
    const watch = new ResizeObserver(() => cy.resize());
    watch.observe(shown);
    return () => watch.disconnect();
  }, [cy]);

  if (error) return <PictureFailed reason={error.message} />;
  return (
    <div className="map">
      <div className="map-tools">
        <div className="seg" role="group" aria-label="What the map shows">
          {LEVELS.map(([one, name]) => (
            <button key={one} type="button" aria-pressed={level === one} onClick={() => choose(one)}>
              {name}
            </button>
          ))}
        </div>
        <div className="btn-row" role="group" aria-label="Map size and keys">
          <button type="button" className="btn" onClick={() => actions.zoomBy(2)}>
            <span aria-hidden="true">+</span> Nearer
          </button>
          <button type="button" className="btn" onClick={() => actions.zoomBy(0.5)}>
            <span aria-hidden="true">−</span> Farther
          </button>
          <button type="button" className="btn" onClick={actions.fit}>
            All of it
          </button>
          <button type="button" className="btn" aria-haspopup="dialog" onClick={actions.help}>
            <span aria-hidden="true">?</span> Keys
          </button>
        </div>
      </div>
      <div className="map-frame" ref={frame}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one Tab stop with keys of its own, as its role says */}
        <div
          className="map-stage"
          role="application"
          aria-roledescription="map"
          aria-label="Map of the whole system"
          aria-describedby="map-hint"
          tabIndex={0}
          data-level={level}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setFocused(true);
            const home = chosen ?? spots.get(walker.home()?.at ?? '');
            if (home) stand(home);
          }}
          onBlur={() => setFocused(false)}
        >
          <div className="map-canvas" ref={canvas} />
        </div>
      </div>
      <p className="small muted" id="map-hint">
        {levelWords(level)} <span className="map-by-mouse">Hold Ctrl and turn the wheel to come nearer, or drag to move.</span>
        <span className="map-by-finger">Two fingers come nearer, one moves the map.</span>
        <span className="vh">
          {' '}
          Arrow keys go to what is nearest that way, plus and minus come nearer and go farther, Enter opens a page, Escape leaves, question
          mark lists the keys.
        </span>
      </p>
      <div className="map-note" tabIndex={-1} ref={note}>
        <MapNote
          spot={chosen}
          parts={chosen?.id ? (byId.get(chosen.id) ?? []).map(({ region }) => spots.get(region)?.name ?? '') : []}
          sentences={chosen?.id ? linkSentences(chosen.id, links, byId) : []}
          undrawn={Math.max(0, links.length - MOST_LINES)}
          drawn={lines.length}
        />
      </div>
      <KeysDialog open={helping} onClose={() => setHelping(false)} keys={MAP_KEYS} />
    </div>
  );
}
