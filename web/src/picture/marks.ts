/** Marks that every picture shares: the shape of a kind as an image, a link by its kind, the verb on it. */
import type { EdgeSingular } from 'cytoscape';
import type { EntityKind, InstrumentClass, RelationKind } from '@rules/schema';
import { LINE_WIDTHS } from '../parts/link-heads.ts';
import { SHAPES, shapeOf } from '../parts/shapes.ts';
import { linkText, type LinkHead } from '../words/relations.ts';

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
const HEAD_SIZE = { hard: 1.05, mid: 0.95, soft: 0.9 };

/** The shape of a kind as an image; a fold carries a plus, what is pinned a pin. */
export function cardImage(
  tokens: Tokens,
  kind: EntityKind,
  instrumentClass: InstrumentClass | undefined,
  extra: 'fold' | 'pin' | null = null,
): string {
  const shape = shapeOf(kind, instrumentClass);
  const { path, inner } = SHAPES[shape];
  const line = tokens(`${shape}-line`);
  const plus = extra === 'fold' ? `<path d="M12 8v8M8 12h8" stroke="${tokens(`${shape}-ink`)}" stroke-width="2"/>` : '';
  const pin =
    extra === 'pin'
      ? `<circle cx="19.5" cy="4.5" r="3.6" fill="${tokens('surface')}" stroke="${tokens('accent')}"/><circle cx="19.5" cy="4.5" r="1.5" fill="${tokens('accent')}"/>`
      : '';
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" stroke-width="1.6" stroke-linejoin="round">` +
    `<path d="${path}" fill="${tokens(`${shape}-fill`)}" stroke="${line}"/>${inner ? `<path d="${inner}" fill="none" stroke="${line}"/>` : ''}${plus}${pin}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

const look = (kind: unknown) => linkText(kind as RelationKind);

/** How a link is drawn: colour, width and head by its kind. */
export const linkStyle = (tokens: Tokens): Record<string, unknown> => ({
  width: (edge: EdgeSingular) => LINE_WIDTHS[look(edge.data('kind')).weight],
  'line-color': (edge: EdgeSingular) => tokens(look(edge.data('kind')).colour),
  'target-arrow-color': (edge: EdgeSingular) => tokens(look(edge.data('kind')).colour),
  'target-arrow-shape': (edge: EdgeSingular) => ARROW[look(edge.data('kind')).head].shape,
  'target-arrow-fill': (edge: EdgeSingular) => ARROW[look(edge.data('kind')).head].fill,
  'arrow-scale': (edge: EdgeSingular) => HEAD_SIZE[look(edge.data('kind')).weight],
});

/** How the verb of a link is written on it. */
export const verbStyle = (tokens: Tokens): Record<string, unknown> => ({
  label: 'data(verb)',
  'font-family': tokens('sans'),
  'font-size': 14,
  'font-weight': 600,
  color: (edge: EdgeSingular) => tokens(look(edge.data('kind')).colour),
  'text-background-color': tokens('surface'),
  'text-background-opacity': 1,
  'text-background-padding': '2',
  'text-background-shape': 'round-rectangle',
});
