/** The look of the explorer's picture in Cytoscape's terms: shapes with a label below them, links by their kind. */
import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { EntityKind, InstrumentClass } from '@rules/schema';
import { shapeOf } from '../../../parts/shapes.ts';
import { cardImage, linkStyle, verbStyle, type Tokens } from '../../../picture/marks.ts';

/** Across, in pixels: a thing, and the one in the middle, which has a ring. */
export const SIZE = 38;
export const SIZE_OF_CENTRE = 62;
export const LABEL_SIZE = 16;
export const LABEL_WEIGHT = 400;
/** Widest line of a label, in pixels. */
export const LABEL_WIDTH = 132;

const kindOf = (node: NodeSingular): EntityKind => node.data('kind') as EntityKind;
const classOf = (node: NodeSingular): InstrumentClass | undefined => node.data('instrumentClass') as InstrumentClass | undefined;

export function stageStyle(tokens: Tokens): StylesheetJson {
  const lineOf = (node: NodeSingular): string => tokens(`${shapeOf(kindOf(node), classOf(node))}-line`);
  // As in picture/style.ts: the types lag behind what is drawn.
  const rules: { selector: string; style: Record<string, unknown> }[] = [
    {
      selector: 'node',
      style: {
        shape: 'ellipse',
        width: SIZE,
        height: SIZE,
        'background-opacity': 0,
        'background-image': (node: NodeSingular) => cardImage(tokens, kindOf(node), classOf(node), node.data('pinned') ? 'pin' : null),
        'background-width': '100%',
        'background-height': '100%',
        'background-clip': 'none',
        'bounds-expansion': 4,
        label: 'data(lines)',
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'font-family': tokens('sans'),
        'font-size': LABEL_SIZE,
        'font-weight': LABEL_WEIGHT,
        'line-height': 1.15,
        // Names that cannot be read are left out, and cost nothing: from far shapes and colours tell enough.
        'min-zoomed-font-size': 6,
        color: tokens('ink'),
        'text-outline-color': tokens('ground'),
        'text-outline-width': 4,
        'text-outline-opacity': 1,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[?centre]',
      style: {
        width: SIZE_OF_CENTRE,
        height: SIZE_OF_CENTRE,
        'background-opacity': 1,
        'background-color': tokens('surface'),
        'background-width': '62%',
        'background-height': '62%',
        // Below the light round it, when it is selected.
        'text-margin-y': 12,
        'border-width': 3,
        'border-color': lineOf,
        'font-weight': 600,
      },
    },
    {
      selector: 'edge',
      style: {
        ...linkStyle(tokens),
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        'target-distance-from-node': 3,
        'source-distance-from-node': 3,
        'overlay-opacity': 0,
      },
    },
    // Heads end outside the light round what is selected.
    { selector: 'edge.reaching', style: { 'target-distance-from-node': 13 } },
    { selector: 'edge[?waiting]', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] } },
    // Links of what is selected stand out from those between other things.
    { selector: 'edge.aside', style: { opacity: 0.3 } },
    { selector: 'node.near', style: { 'font-weight': 600 } },
    {
      selector: 'edge.lit',
      style: { 'underlay-color': tokens('mark'), 'underlay-opacity': 1, 'underlay-padding': 4, 'z-index': 9, opacity: 1 },
    },
    { selector: 'edge.told', style: { ...verbStyle(tokens), 'text-background-color': tokens('ground') } },
    {
      selector: 'node.chosen, node.lit',
      style: {
        'underlay-color': tokens('mark'),
        'underlay-opacity': 1,
        'underlay-padding': 11,
        'underlay-shape': 'ellipse',
        'font-weight': 600,
      },
    },
    { selector: 'node.here', style: { 'outline-width': 3, 'outline-color': tokens('focus'), 'outline-offset': 5, 'outline-opacity': 1 } },
  ];
  return rules as StylesheetJson;
}
