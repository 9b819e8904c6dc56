/** The look of the picture in Cytoscape's terms, from the tokens of the theme in use. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { EntityKind, InstrumentClass, RelationKind } from '@rules/schema';
import { SHAPES, shapeOf } from '../parts/shapes.ts';
import { linkText, type LinkHead } from '../words/relations.ts';
import { CARD_WIDTH } from './layout.ts';

/** Values of the colour tokens by name, without the two dashes, and the two font stacks. */
export type Tokens = (name: string) => string;

const ARROW: Record<LinkHead, { shape: string; fill: 'filled' | 'hollow' }> = {
  none: { shape: 'none', fill: 'filled' },
  tee: { shape: 'tee', fill: 'filled' },
  triangle: { shape: 'triangle', fill: 'filled' },
  'triangle-hollow': { shape: 'triangle', fill: 'hollow' },
  'triangle-tee': { shape: 'triangle-tee', fill: 'filled' },
  'triangle-cross': { shape: 'triangle-cross', fill: 'filled' },
  square: { shape: 'square', fill: 'filled' },
  chevron: { shape: 'chevron', fill: 'filled' },
  vee: { shape: 'vee', fill: 'filled' },
  diamond: { shape: 'diamond', fill: 'filled' },
  'diamond-hollow': { shape: 'diamond', fill: 'hollow' },
  circle: { shape: 'circle', fill: 'filled' },
};
const WIDTH = { hard: 3, mid: 2, soft: 1.25 };
const HEAD_SIZE = { hard: 1.05, mid: 0.95, soft: 0.9 };

/** The shape of a kind as an image for a card; a fold carries a plus. */
export function cardImage(tokens: Tokens, kind: EntityKind, instrumentClass: InstrumentClass | undefined, isFold: boolean): string {
  const shape = shapeOf(kind, instrumentClass);
  const { path, inner } = SHAPES[shape];
  const line = tokens(`${shape}-line`);
  const plus = isFold ? `<path d="M12 8v8M8 12h8" stroke="${tokens(`${shape}-ink`)}" stroke-width="2"/>` : '';
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" stroke-width="1.6" stroke-linejoin="round">` +
    `<path d="${path}" fill="${tokens(`${shape}-fill`)}" stroke="${line}"/>${inner ? `<path d="${inner}" fill="none" stroke="${line}"/>` : ''}${plus}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** Colour of the border of a card. */
const borderOf = (tokens: Tokens, node: NodeSingular): string =>
  tokens(`${shapeOf(node.data('kind') as EntityKind, node.data('instrumentClass') as InstrumentClass | undefined)}-line`);

const look = (kind: unknown) => linkText(kind as RelationKind);

/** Text on a card: left of it stands the shape of the kind. */
export const TEXT_LEFT = 43;
export const TEXT_SIZE = 15;
export const TEXT_WEIGHT = 600;

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
            (node.data('folds') as number) > 0,
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
        width: (edge: EdgeSingular) => WIDTH[look(edge.data('kind')).weight],
        'line-color': (edge: EdgeSingular) => tokens(look(edge.data('kind')).colour),
        'target-arrow-color': (edge: EdgeSingular) => tokens(look(edge.data('kind')).colour),
        'target-arrow-shape': (edge: EdgeSingular) => ARROW[look(edge.data('kind')).head].shape,
        'target-arrow-fill': (edge: EdgeSingular) => ARROW[look(edge.data('kind')).head].fill,
        'arrow-scale': (edge: EdgeSingular) => HEAD_SIZE[look(edge.data('kind')).weight],
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
    { selector: 'node.lit', style: { 'background-color': tokens('accent-soft'), 'border-color': tokens('accent'), 'border-width': 3 } },
    { selector: 'node.near', style: { 'border-width': 2.5 } },
    {
      selector: 'edge.lit',
      style: { 'underlay-color': tokens('mark'), 'underlay-opacity': 1, 'underlay-padding': 5, 'z-index': 9 },
    },
    {
      selector: 'edge.told',
      style: {
        label: 'data(verb)',
        'font-family': tokens('sans'),
        'font-size': 14,
        'font-weight': 600,
        color: (edge: EdgeSingular) => tokens(look(edge.data('kind')).colour),
        'text-background-color': tokens('surface'),
        'text-background-opacity': 1,
        'text-background-padding': '2',
        'text-background-shape': 'round-rectangle',
      },
    },
  ];
  return rules as StylesheetJson;
}
