import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { cardLines } from '../../../picture/card-lines.ts';
import { drawOnceMore } from '../../../picture/draw-once-more.ts';
import { noteScheme } from '../../../picture/drawn-scheme.ts';
import { giveClass } from '../../../picture/give-class.ts';
import type { Tokens } from '../../../picture/marks.ts';
import { textWidth } from '../../../picture/text-width.ts';
import type { KnownLink } from '../../../parts/links/link.ts';
import type { KnownThing } from '../known.ts';
import type { Place } from '../view/view.ts';
import { LABEL_SIZE, LABEL_WEIGHT, LABEL_WIDTH, stageStyle } from './style.ts';

/** What is drawn: things that have a place, and the links between them. */
export interface Drawing {
  things: readonly KnownThing[];
  links: readonly KnownLink[];
  places: Readonly<Record<string, Place>>;
  centre: string | null;
  pinned: readonly string[];
  selected: readonly string[];
}

export interface StageEvents {
  pick: (id: string, more: boolean) => void;
  expand: (id: string) => void;
  place: (id: string, place: Place) => void;
  menu: (id: string, at: { x: number; y: number }) => void;
}

/** Whether a line of a label is short enough, measured in the font it is drawn in. */
const labelFits =
  (tokens: Tokens): ((line: string) => boolean) =>
  (line) =>
    textWidth(line, LABEL_SIZE, LABEL_WEIGHT, tokens('sans')) <= LABEL_WIDTH;

/** Names in lines, each measured once. */
const measured = new WeakMap<KnownThing, string>();
function linesOf(thing: KnownThing, fits: (line: string) => boolean): string {
  const known = measured.get(thing);
  if (known !== undefined) return known;
  const lines = cardLines(thing.short, 2, fits);
  // Before the typeface is there another stands in for it.
  if (document.fonts.status === 'loaded') measured.set(thing, lines);
  return lines;
}

function elementsOf({ things, links, places, centre, pinned }: Drawing, fits: (line: string) => boolean): ElementDefinition[] {
  const held = new Set(pinned);
  const nodes = things.flatMap((thing): ElementDefinition[] => {
    const { id, kind, entity } = thing;
    const place = places[id];
    if (!place) return [];
    const instrumentClass = 'instrumentClass' in entity ? entity.instrumentClass : undefined;
    const data = { id, kind, instrumentClass, lines: linesOf(thing, fits), centre: id === centre, pinned: held.has(id) };
    return [{ group: 'nodes', data, position: { x: place[0], y: place[1] } }];
  });
  const drawn = new Set(nodes.map(({ data }) => data.id));
  const edges = links
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .map(({ id, kind, from, to, verb, holds }): ElementDefinition => ({
      group: 'edges',
      data: { id, source: from, target: to, kind, verb, waiting: holds === false },
    }));
  return [...nodes, ...edges];
}

/**
 * Makes what is on the canvas the same as what is wanted. What stays is not drawn anew, and keeps its place; what waits for a new place (it is in
 * the drawing and not wanted yet) stays where it was until it has one.
 */
function bringInStep(cy: Core, wanted: readonly ElementDefinition[], { things, links }: Drawing, animated: boolean): void {
  const ids = new Set([...things, ...links].map(({ id }) => id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const definition of wanted) {
      const known = cy.getElementById(definition.data.id ?? '');
      if (known.empty()) {
        const added = cy.add(definition);
        if (animated && added.isNode()) added.style('opacity', 0);
        continue;
      }
      // Whatever is set is styled anew, changed or not.
      if (Object.entries(definition.data).some(([name, value]) => known.data(name) !== value)) known.data(definition.data);
      const { position } = definition;
      if (position && known.isNode() && (known.position('x') !== position.x || known.position('y') !== position.y))
        known.position(position);
    }
  });
  if (!animated) return;
  cy.nodes()
    .filter((node) => Number(node.style('opacity')) === 0)
    .animate({ style: { opacity: 1 } }, { duration: 220, complete: () => void cy.nodes().removeStyle('opacity') });
}

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The canvas of the explorer: made once, then kept in step with what is to be drawn. */
export function useStage(
  container: RefObject<HTMLDivElement | null>,
  drawing: Drawing,
  tokens: Tokens,
  events: StageEvents,
): { cy: Core | null; error: Error | null } {
  const [cy, setCy] = useState<Core | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const latest = useRef({ events, tokens });
  /** Nothing has a place yet: what is laid out next is shown whole. */
  const toFit = useRef(true);
  useEffect(() => {
    latest.current = { events, tokens };
  });

  useEffect(() => {
    if (!container.current) return;
    try {
      const core = cytoscape({
        container: container.current,
        style: stageStyle(latest.current.tokens),
        layout: { name: 'preset' },
        minZoom: 0.08,
        maxZoom: 3,
        boxSelectionEnabled: false,
        autounselectify: true,
      });
      drawOnceMore(core);
      noteScheme(core, () => latest.current.tokens);
      const idOf = ({ target }: EventObject): string => (target as NodeSingular).id();
      core.on('tap', 'node', (event) => {
        const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
        latest.current.events.pick(idOf(event), shiftKey || ctrlKey || metaKey);
      });
      core.on('dbltap', 'node', (event) => latest.current.events.expand(idOf(event)));
      core.on('cxttap', 'node', (event) => latest.current.events.menu(idOf(event), event.renderedPosition));
      core.on('dragfree', 'node', (event) => {
        const { x, y } = (event.target as NodeSingular).position();
        latest.current.events.place(idOf(event), [x, y]);
      });
      setCy(core);
      return () => {
        setCy(null);
        core.destroy();
      };
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    }
  }, [container]);

  useEffect(() => {
    if (!cy) return;
    const elements = elementsOf(drawing, labelFits(latest.current.tokens));
    if (elements.length === 0) toFit.current = true;
    bringInStep(cy, elements, drawing, cy.elements().nonempty() && !isCalm());
    cy.batch(() => {
      const selected = new Set(drawing.selected);
      const chosen = cy.nodes().filter((node) => selected.has(node.id()));
      giveClass(cy, 'chosen', chosen);
      giveClass(cy, 'reaching', chosen.incomers('edge'));
      giveClass(cy, 'aside', chosen.nonempty() ? cy.edges().difference(chosen.connectedEdges()) : cy.collection());
      cy.nodes().forEach((node) => {
        if (node.grabbable() !== node.data('pinned')) return;
        if (node.grabbable()) node.ungrabify();
        else node.grabify();
      });
    });
    if (!toFit.current || elements.length === 0) return;
    toFit.current = false;
    fit(cy);
  }, [cy, drawing]);

  useEffect(() => {
    if (cy) cy.style(stageStyle(tokens));
  }, [cy, tokens]);
  return { cy, error };
}

/** Shows all of it, no larger than it is meant to be. */
export function fit(cy: Core): void {
  if (cy.nodes().empty()) return;
  cy.fit(cy.elements(), 14);
  if (cy.zoom() > 1) {
    cy.zoom(1);
    cy.center(cy.elements());
  }
}

/** How many of the things lie outside the frame. */
export function outsideOf(cy: Core, { things, places }: Pick<Drawing, 'things' | 'places'>): number {
  const { x1, x2, y1, y2 } = cy.extent();
  return things.filter(({ id }) => {
    const place = places[id];
    return place && (place[0] < x1 || place[0] > x2 || place[1] < y1 || place[1] > y2);
  }).length;
}

/** Moves the frame just so far that a thing is in it, with air around. */
export function bringIntoFrame(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty() || !node.isNode()) return;
  const { x, y } = node.renderedPosition();
  const [width, height] = [cy.width(), cy.height()];
  const margin = 70;
  const by = (at: number, size: number): number => (at < margin ? margin - at : at > size - margin ? size - margin - at : 0);
  const move = { x: by(x, width), y: by(y, height) };
  if (move.x !== 0 || move.y !== 0) cy.panBy(move);
}
