import cytoscape, { type CollectionReturnValue, type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { cardLines } from '../../../picture/card-lines.ts';
import { drawOnceMore } from '../../../picture/draw-once-more.ts';
import { noteScheme } from '../../../picture/drawn-scheme.ts';
import { giveClass } from '../../../picture/give-class.ts';
import type { Tokens } from '../../../picture/marks.ts';
import { levelAt, type Level } from './level.ts';
import type { DrawnLink } from './links.ts';
import { GAP, LETTERS, mapStyle, REGION_LETTERS } from './style.ts';
import type { Spot } from './things.ts';

/** Room above the places of a part for its name, as the API lays it out. */
const HEAD = 112;
/** From the left edge of a place to the middle of its mark. */
const INSET = 16;
/** Across: a mark from far, on the map; and from near, on the screen. */
const MARK = { far: 26, near: 16 };
export const ZOOM = { most: 3.2, step: 1.3 };

function elementsOf(spots: readonly Spot[]): ElementDefinition[] {
  return spots.flatMap((spot): ElementDefinition[] => {
    const { key, x, y, width, height, isRegion, kind, instrumentClass } = spot;
    if (!isRegion)
      return [{ group: 'nodes', classes: 'thing', data: { id: key, kind, instrumentClass }, position: { x: x - width / 2 + INSET, y } }];
    return [
      { group: 'nodes', classes: 'region', data: { id: key, width, height }, position: { x, y } },
      {
        group: 'nodes',
        classes: 'head',
        data: { id: `head ${key}`, of: key, width, height: HEAD },
        // The name of an empty part stands in the middle of it.
        position: { x, y: spot.count === 'none' ? y : y - height / 2 + HEAD / 2 },
      },
    ];
  });
}

/** Keeps a figure on the line of the word before it. */
const TIED = '\u0001';
const untied = (text: string): string => text.replaceAll(TIED, ' ');

/** The name of a part in so many lines; how much stands in it is always told. */
function named({ name, count }: Spot, lines: number, fits: (line: string) => boolean): string {
  const words = name.split(' ');
  const linesOf = (text: string): string => untied(cardLines(`${text},${TIED}${count}`, lines, (line) => fits(untied(line))));
  let text = linesOf(name);
  while (!text.endsWith(`, ${count}`) && words.length > 1) {
    words.pop();
    text = linesOf(`${words.join(' ').replace(/,$/, '')}…`);
  }
  return text;
}

/** What is written at a zoom, in lines that fit their places. */
function write(cy: Core, spots: ReadonlyMap<string, Spot>, tokens: Tokens): void {
  const zoom = cy.zoom();
  const level = levelAt(zoom);
  const mark = level === 'parts' ? MARK.far : MARK.near / zoom;
  const context = document.createElement('canvas').getContext('2d');
  const fits = (width: number, font: string): ((line: string) => boolean) => {
    if (!context) return (line) => line.length * 8 <= width;
    return (line) => {
      context.font = font;
      return context.measureText(line).width <= width;
    };
  };
  const plain = `600 ${LETTERS}px ${tokens('sans')}`;
  const bold = `650 ${REGION_LETTERS}px ${tokens('sans')}`;
  cy.batch(() => {
    cy.nodes('.head').forEach((node) => {
      const spot = spots.get(node.data('of') as string);
      if (!spot) return;
      const empty = spot.count === 'none';
      const room = Math.floor(((empty ? spot.height : HEAD) * zoom) / (REGION_LETTERS * 1.15));
      const label = named(spot, Math.max(1, Math.min(4, room)), fits(spot.width * zoom - 12, bold));
      node.data('label', label);
      // Just above the places, however near one has come; in an empty part in the middle.
      const high = (label.split('\n').length * REGION_LETTERS * 1.15) / zoom;
      const top = spot.y - spot.height / 2;
      if (!empty) node.position('y', top + Math.max(HEAD / 2, HEAD - high / 2 - 10 / zoom));
      node.style({ 'font-size': REGION_LETTERS / zoom, 'text-max-width': `${spot.width}px` });
    });
    cy.nodes('.thing').forEach((node) => {
      const spot = spots.get(node.id());
      if (!spot) return;
      const across = fits(spot.width * zoom - MARK.near - GAP - INSET * zoom, plain);
      const label =
        level === 'parts'
          ? ''
          : level === 'names'
            ? cardLines(spot.short, 3, across)
            : [cardLines(spot.name, 3, across), ...spot.facts.map((fact) => cardLines(fact, 1, across))].join('\n');
      node.data('label', label);
      node.style({
        width: mark,
        height: mark,
        'font-size': LETTERS / zoom,
        'text-max-width': `${spot.width * 2}px`,
        'text-margin-x': GAP / zoom,
        'text-outline-width': 2 / zoom,
        'underlay-padding': 6 / zoom,
      });
    });
    cy.edges().style({ 'font-size': LETTERS / zoom, 'arrow-scale': 1 / zoom, width: 2 / zoom });
  });
}

/** All of the map, or as much as can be read of it: on a narrow screen its names would not. */
export function showAll(cy: Core): void {
  cy.fit(cy.nodes('.region'), 8);
  const least = LEAST_ZOOM;
  if (cy.zoom() < least) {
    cy.zoom(least);
    // The first and largest policy area, which is then whole.
    cy.center(cy.nodes('.region').filter((node) => node.id().startsWith('policy-area/'))[0]);
  }
}
/** Below this the names of the parts cover each other. */
const LEAST_ZOOM = 0.26;

/** The canvas of the map: drawn once, written anew where the zoom is another, with the lines of what is chosen. */
export function useMap(
  container: RefObject<HTMLDivElement | null>,
  spots: ReadonlyMap<string, Spot>,
  tokens: Tokens,
  drawn: { chosen: Spot | null; here: Spot | null; lines: readonly DrawnLink[]; joined: ReadonlySet<string> },
  events: { choose: (key: string) => void; open: (key: string) => void; level: (level: Level) => void },
): { cy: Core | null; error: Error | null } {
  const [cy, setCy] = useState<Core | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const latest = useRef({ events, tokens });
  useEffect(() => {
    latest.current = { events, tokens };
  });

  useEffect(() => {
    if (!container.current) return;
    try {
      const core = cytoscape({
        container: container.current,
        elements: elementsOf([...spots.values()]),
        style: mapStyle(latest.current.tokens),
        layout: { name: 'preset', fit: false },
        minZoom: 0.1,
        maxZoom: ZOOM.most,
        boxSelectionEnabled: false,
        autounselectify: true,
        autoungrabify: true,
      });
      drawOnceMore(core);
      noteScheme(core, () => latest.current.tokens);
      const keyOf = ({ target }: EventObject): string => (target as NodeSingular).id();
      core.on('tap', 'node', (event) => latest.current.events.choose(keyOf(event)));
      core.on('dbltap', 'node', (event) => latest.current.events.open(keyOf(event)));
      let asked = 0;
      const rewrite = (): void => {
        cancelAnimationFrame(asked);
        asked = requestAnimationFrame(() => {
          write(core, spots, latest.current.tokens);
          latest.current.events.level(levelAt(core.zoom()));
        });
      };
      core.on('zoom', rewrite);
      showAll(core);
      write(core, spots, latest.current.tokens);
      latest.current.events.level(levelAt(core.zoom()));
      setCy(core);
      return () => {
        cancelAnimationFrame(asked);
        setCy(null);
        core.destroy();
      };
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
    }
  }, [container, spots]);

  const { chosen, here, lines, joined } = drawn;
  useEffect(() => {
    if (!cy) return;
    cy.batch(() => {
      cy.edges().remove();
      cy.add(
        lines.map(({ link, from, to }): ElementDefinition => ({
          group: 'edges',
          data: {
            id: `${link.kind} ${from.key} ${to.key}`,
            source: from.key,
            target: to.key,
            kind: link.kind,
            label: link.count > 1 ? String(link.count) : '',
          },
        })),
      );
      const isSame = (key: string): boolean => chosen !== null && chosen.id !== null && spots.get(key)?.id === chosen.id;
      const of = (isIn: (key: string) => boolean): CollectionReturnValue => cy.nodes().filter((node) => isIn(node.id()));
      giveClass(
        cy,
        'joined',
        of((key) => joined.has(key)),
      );
      giveClass(
        cy,
        'chosen',
        of((key) => key === chosen?.key),
      );
      giveClass(
        cy,
        'same',
        of((key) => key !== chosen?.key && isSame(key)),
      );
    });
    const zoom = cy.zoom();
    cy.edges().style({ 'font-size': LETTERS / zoom, 'arrow-scale': 1 / zoom, width: 2 / zoom });
  }, [cy, chosen, lines, joined, spots]);

  useEffect(() => {
    if (!cy) return;
    giveClass(cy, 'here', here ? cy.collection().union(cy.getElementById(here.key)) : cy.collection());
  }, [cy, here]);

  useEffect(() => {
    if (!cy) return;
    cy.style(mapStyle(tokens));
    write(cy, spots, tokens);
  }, [cy, tokens, spots]);
  return { cy, error };
}
