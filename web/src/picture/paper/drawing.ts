/** What is drawn on a sheet: things and links with their places, of whichever picture. */
import type { EntityKind, InstrumentClass, RelationKind } from '@rules/schema';

export interface Point {
  x: number;
  y: number;
}

export interface DrawnThing extends Point {
  id: string;
  kind: EntityKind;
  instrumentClass?: InstrumentClass | null | undefined;
  /** The name, broken into lines. */
  lines: readonly string[];
  /** Full name, for whoever points at it or has it read out. */
  title: string;
  width: number;
  height: number;
  /** Drawn heavier: on the main chain, or in the middle. */
  strong: boolean;
  /** Stands for several. */
  fold: boolean;
}

export interface DrawnLink {
  id: string;
  kind: RelationKind;
  /** In words: "Section 29 blocks aftercare". */
  title: string;
  start: Point;
  end: Point;
  /** Points that pull it aside, from its start to its end. */
  controls: readonly Point[];
  dashed: boolean;
}

/** A part of a map, under its name. */
export interface DrawnPart extends Point {
  width: number;
  height: number;
  /** The name, broken into lines. */
  lines: readonly string[];
  /** Colour token of its edge. */
  colour: string;
}

export interface Drawing {
  /** Cards hold their name, shapes have it below them, places beside their shape. */
  form: 'cards' | 'shapes' | 'places';
  /** Grounds that things stand on; x and y are the middle. */
  parts?: readonly DrawnPart[];
  things: readonly DrawnThing[];
  links: readonly DrawnLink[];
  /** Heads of columns, at the left edge of each. */
  heads: readonly { text: string; x: number }[];
  /** What is not drawn, in sentences: folded, hidden. */
  remarks: readonly string[];
}

/** The rectangle that holds all of it, lines that run round the things included. */
export function boundsOf({ form, parts = [], things, links }: Drawing): { x: number; y: number; width: number; height: number } {
  if (things.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  // Names stand below shapes, up to this far to each side.
  const [aside, below] = form === 'shapes' ? [70, 50] : [4, 4];
  const boxes = [...parts, ...things].map(({ x, y, width, height }) => ({
    left: x - width / 2 - aside,
    right: x + width / 2 + aside,
    top: y - height / 2 - 6,
    bottom: y + height / 2 + below,
  }));
  const turns = links.flatMap(({ controls }) => controls).map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  const all = [...boxes, ...turns];
  const x = Math.min(...all.map(({ left }) => left));
  const y = Math.min(...all.map(({ top }) => top));
  return { x, y, width: Math.max(...all.map(({ right }) => right)) - x, height: Math.max(...all.map(({ bottom }) => bottom)) - y };
}
