import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { cardLines } from './card-lines.ts';
import { curveOf } from './curve.ts';
import { noteScheme } from './drawn-scheme.ts';
import type { PictureGraph } from './graph.ts';
import { routeOf, type Layout, type Point } from './layout.ts';
import type { Tokens } from './marks.ts';
import { linesOn, stylesheet, TEXT_SIZE, TEXT_WEIGHT, TEXT_WIDTH } from './style.ts';
import { textWidth } from './text-width.ts';

/** Whether a line of text fits on a card, measured in the font it is drawn in. */
const textFits =
  (tokens: Tokens): ((line: string) => boolean) =>
  (line) =>
    textWidth(line, TEXT_SIZE, TEXT_WEIGHT, tokens('sans')) <= TEXT_WIDTH;

/** Where a line meets a card, measured from the card's middle. */
const port = (point: Point, middle: Point | undefined): string => `${point.x - (middle?.x ?? 0)}px ${point.y - (middle?.y ?? 0)}px`;

function elements({ nodes, links }: PictureGraph, layout: Layout, fits: (line: string) => boolean): ElementDefinition[] {
  const cards = nodes.flatMap((node): ElementDefinition[] => {
    const card = layout.cards.get(node.id);
    if (!card) return [];
    const { id, kind, instrumentClass, strong, folds, name } = node;
    return [
      {
        group: 'nodes',
        data: {
          id,
          kind,
          instrumentClass,
          strong,
          folds,
          lines: cardLines(name, linesOn(card), fits),
          width: card.width,
          height: card.height,
        },
        position: { x: card.x, y: card.y },
      },
    ];
  });
  const lines = links.flatMap((link): ElementDefinition[] => {
    const route = routeOf(link, layout);
    const [first] = route;
    const last = route[route.length - 1];
    if (!first || !last || !layout.cards.has(link.from) || !layout.cards.has(link.to)) return [];
    const curve = curveOf(route, layout.lanes.get(link.id));
    return [
      {
        group: 'edges',
        data: {
          id: link.id,
          source: link.from,
          target: link.to,
          kind: link.kind,
          verb: link.verb,
          waiting: link.dashed,
          start: port(first, layout.cards.get(link.from)),
          end: port(last, layout.cards.get(link.to)),
          curved: curve !== null,
          weights: curve?.weights ?? [],
          distances: curve?.distances ?? [],
        },
      },
    ];
  });
  return [...cards, ...lines];
}

/** Largest canvas drawn at the screen's full sharpness, in millions of points; above it the picture is drawn a little softer. */
const MOST_POINTS = 12e6;

/**
 * Draws a laid-out picture on a canvas in the container, and draws it again when graph, theme or zoom change. The canvas never pans:
 * the region round it scrolls, as everything on the page does.
 */
export function useCytoscape(
  container: RefObject<HTMLDivElement | null>,
  graph: PictureGraph,
  layout: Layout,
  tokens: Tokens,
  zoom: number,
): { cy: Core | null; error: Error | null } {
  const [cy, setCy] = useState<Core | null>(null);
  const [error, setError] = useState<Error | null>(null);
  /** What the canvas is drawn with, so that it is not drawn twice for the same. */
  const drawn = useRef<{ tokens: Tokens; zoom: number } | null>(null);

  useEffect(() => {
    if (!container.current) return;
    try {
      const points = layout.width * layout.height * zoom * zoom * devicePixelRatio ** 2;
      const core = cytoscape({
        container: container.current,
        elements: elements(graph, layout, textFits(tokens)),
        style: stylesheet(tokens),
        layout: { name: 'preset', fit: false },
        userPanningEnabled: false,
        userZoomingEnabled: false,
        boxSelectionEnabled: false,
        autoungrabify: true,
        autounselectify: true,
        pixelRatio: points > MOST_POINTS ? devicePixelRatio * Math.sqrt(MOST_POINTS / points) : 'auto',
      });
      core.viewport({ zoom, pan: { x: 0, y: 0 } });
      drawn.current = { tokens, zoom };
      noteScheme(core, () => drawn.current?.tokens ?? tokens);
      setCy(core);
      return () => {
        setCy(null);
        core.destroy();
      };
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    }
    // Theme and zoom have effects of their own: a new canvas for each would lose the reader's place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [container, graph, layout]);

  useEffect(() => {
    if (!cy || !drawn.current || drawn.current.tokens === tokens) return;
    drawn.current.tokens = tokens;
    cy.style(stylesheet(tokens));
  }, [cy, tokens]);
  useEffect(() => {
    if (!cy || !drawn.current || drawn.current.zoom === zoom) return;
    drawn.current.zoom = zoom;
    cy.resize();
    cy.viewport({ zoom, pan: { x: 0, y: 0 } });
  }, [cy, zoom]);
  return { cy, error };
}
