/** Heads of links as paths in a box of 12 by 20, drawn at the right end of a line; `hollow` ones are filled with the ground. */
import type { LinkHead } from '../words/relations.ts';

export const HEADS: Record<LinkHead, { path: string; filled?: boolean; hollow?: boolean }> = {
  none: { path: '' },
  tee: { path: 'M9 2v16' },
  triangle: { path: 'M1 5l10 5-10 5z', filled: true },
  'triangle-hollow': { path: 'M1 5l10 5-10 5z', hollow: true },
  'triangle-tee': { path: 'M0 6l8 4-8 4z M10.5 4v12', filled: true },
  'triangle-cross': { path: 'M1 5l10 5-10 5z M0 4v12', filled: true },
  square: { path: 'M2 6h8v8H2z', filled: true },
  chevron: { path: 'M2 5l4 5-4 5h4l5-5-5-5z', filled: true },
  vee: { path: 'M3 5l8 5-8 5' },
  diamond: { path: 'M0 10l6-4 6 4-6 4z', filled: true },
  'diamond-hollow': { path: 'M0 10l6-4 6 4-6 4z', hollow: true },
  circle: { path: 'M2 10a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', filled: true },
};

/** Widths of lines, in pixels. */
export const LINE_WIDTHS = { hard: 3, mid: 2, soft: 1.25 };
