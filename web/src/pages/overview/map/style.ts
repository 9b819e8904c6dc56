/** The look of the map in Cytoscape's terms: parts as quiet grounds, things as their mark with a name beside it. */
import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { EntityKind, InstrumentClass } from '@rules/schema';
import { cardImage, linkStyle, type Tokens } from '../../../picture/marks.ts';

/** Height of letters on the screen, at every zoom. */
export const LETTERS = 14;
export const REGION_LETTERS = 15;
/** Between a mark and its name, on the screen. */
export const GAP = 6;

const kindOf = (node: NodeSingular): EntityKind => node.data('kind') as EntityKind;
const classOf = (node: NodeSingular): InstrumentClass | undefined => node.data('instrumentClass') as InstrumentClass | undefined;

/** The colour of a part's edge, by what stands in it. */
export const edgeOf = (part: string): string =>
  part === 'foundations'
    ? 'found-line'
    : part.startsWith('bodies/')
      ? 'body-line'
      : part.startsWith('policy-area/')
        ? 'area-line'
        : 'e-quiet';

export function mapStyle(tokens: Tokens): StylesheetJson {
  const rules: { selector: string; style: Record<string, unknown> }[] = [
    {
      selector: 'node',
      style: {
        'font-family': tokens('sans'),
        color: tokens('ink'),
        'text-wrap': 'wrap',
        'line-height': 1.15,
        'text-outline-color': tokens('surface'),
        'text-outline-opacity': 1,
        'overlay-opacity': 0,
        // Lines lie over the grounds of the parts and below the things.
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'node.region',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': tokens('surface'),
        'border-width': 2,
        'border-color': (node: NodeSingular) => tokens(edgeOf(node.id())),
        'z-index': 0,
      },
    },
    {
      selector: 'node.head',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-opacity': 0,
        label: 'data(label)',
        'text-valign': 'center',
        'text-halign': 'center',
        'font-weight': 600,
        'text-outline-width': 0,
        events: 'no',
        'z-index': 2,
      },
    },
    {
      selector: 'node.thing',
      style: {
        shape: 'ellipse',
        'background-opacity': 0,
        'background-image': (node: NodeSingular) => cardImage(tokens, kindOf(node), classOf(node)),
        'background-width': '100%',
        'background-height': '100%',
        'background-clip': 'none',
        'bounds-expansion': 4,
        label: 'data(label)',
        'text-valign': 'center',
        'text-halign': 'right',
        'text-justification': 'left',
        'text-events': 'yes',
        'z-index': 3,
      },
    },
    {
      selector: 'edge',
      style: {
        ...linkStyle(tokens),
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 60,
        'control-point-weights': 0.5,
        'z-index-compare': 'manual',
        'z-index': 1,
        'overlay-opacity': 0,
        label: 'data(label)',
        'font-family': tokens('sans'),
        'font-weight': 600,
        color: tokens('ink'),
        'text-background-color': tokens('surface'),
        'text-background-opacity': 1,
        'text-background-padding': '2',
      },
    },
    {
      selector: 'node.thing.joined, node.thing.same',
      style: { 'font-weight': 600, 'underlay-color': tokens('mark'), 'underlay-opacity': 1 },
    },
    { selector: 'node.thing.chosen', style: { 'font-weight': 600, 'underlay-color': tokens('mark'), 'underlay-opacity': 1 } },
    { selector: 'node.region.chosen', style: { 'border-width': 6 } },
    { selector: 'node.here', style: { 'outline-color': tokens('focus'), 'outline-opacity': 1, 'outline-offset': 4, 'outline-width': 4 } },
  ];
  return rules as StylesheetJson;
}
