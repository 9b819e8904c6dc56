/** The look of the picture in Cytoscape's terms, from the tokens of the theme in use. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { EntityKind, InstrumentClass } from '@rules/schema';
import { shapeOf } from '../parts/shapes.ts';
import { CARD_WIDTH } from './layout.ts';
import { cardImage, linkStyle, verbStyle, type Tokens } from './marks.ts';

/** Colour of the border of a card. */
const borderOf = (tokens: Tokens, node: NodeSingular): string =>
  tokens(`${shapeOf(node.data('kind') as EntityKind, node.data('instrumentClass') as InstrumentClass | undefined)}-line`);

/** Text on a card: left of it stands the shape of the kind. */
export const TEXT_LEFT = 43;
export const TEXT_SIZE = 15;
export const TEXT_WEIGHT = 600;
/** The width there is for it, beside the shape. */
export const TEXT_WIDTH = CARD_WIDTH - TEXT_LEFT - 9;
/** Height of a line of it, with air. */
const LINE = 24;

/** How many lines of text a card has room for. */
export const linesOn = ({ height }: { height: number }): number => Math.max(2, Math.min(4, Math.floor(height / LINE)));

export function stylesheet(tokens: Tokens): StylesheetJson {
  // Cytoscape's own types lag behind what it draws (edge-distances: endpoints, arrays from functions), hence the one cast.
  const rules: { selector: string; style: Record<string, unknown> }[] = [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '9',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': tokens('surface'),
        'border-width': 1.25,
        'border-color': (node: NodeSingular) => borderOf(tokens, node),
        'background-image': (node: NodeSingular) =>
          cardImage(
            tokens,
            node.data('kind') as EntityKind,
            node.data('instrumentClass') as InstrumentClass | undefined,
            (node.data('folds') as number) > 0 ? 'fold' : null,
          ),
        'background-width': 26,
        'background-height': 26,
        'background-position-x': 9,
        'background-position-y': '50%',
        'background-clip': 'none',
        label: 'data(lines)',
        'text-wrap': 'wrap',
        'text-justification': 'left',
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': TEXT_LEFT - CARD_WIDTH,
        color: tokens('ink'),
        'font-family': tokens('sans'),
        'font-size': TEXT_SIZE,
        'font-weight': TEXT_WEIGHT,
        'line-height': 1.22,
      },
    },
    { selector: 'node[?strong]', style: { 'border-width': 2.5 } },
    { selector: 'node[folds > 0]', style: { 'border-style': 'dashed' } },
    {
      selector: 'edge',
      style: {
        ...linkStyle(tokens),
        'line-cap': 'butt',
        'curve-style': 'straight',
        'source-endpoint': 'data(start)',
        'target-endpoint': 'data(end)',
      },
    },
    {
      selector: 'edge[?curved]',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'control-point-weights': (edge: EdgeSingular) => (edge.data('weights') as number[]).join(' '),
        'control-point-distances': (edge: EdgeSingular) => (edge.data('distances') as number[]).join(' '),
      },
    },
    { selector: 'edge[?waiting]', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] } },
    { selector: 'node.kept', style: { 'border-color': tokens('accent'), 'border-width': 3 } },
    { selector: 'edge.kept', style: { 'underlay-color': tokens('accent-soft'), 'underlay-opacity': 1, 'underlay-padding': 5 } },
    { selector: 'node.lit', style: { 'background-color': tokens('accent-soft'), 'border-color': tokens('accent'), 'border-width': 3 } },
    { selector: 'node.near', style: { 'border-width': 2.5 } },
    {
      selector: 'edge.lit',
      style: { 'underlay-color': tokens('mark'), 'underlay-opacity': 1, 'underlay-padding': 5, 'z-index': 9 },
    },
    {
      selector: 'edge.told',
      style: verbStyle(tokens),
    },
  ];
  return rules as StylesheetJson;
}
