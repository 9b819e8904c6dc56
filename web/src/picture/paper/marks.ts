/** Things and links as SVG, with the marks that the legend shows. */
import type { EntityKind, InstrumentClass, RelationKind } from '@rules/schema';
import { HEADS, LINE_WIDTHS } from '../../parts/link-heads.ts';
import { SHAPES, shapeOf } from '../../parts/shapes.ts';
import { linkText } from '../../words/relations.ts';
import type { Tokens } from '../marks.ts';
import type { DrawnLink, DrawnPart, DrawnThing, Point } from './drawing.ts';
import { FAMILY } from './fonts.ts';
import { svgText, tag, type Svg } from './svg.ts';

/** The tip of a head in its box. */
const TIP = { x: 11, y: 10 };
const DASHES = '7 5';

/** The shape of a kind, its middle at a point. */
export function shape(
  tokens: Tokens,
  kind: EntityKind,
  instrumentClass: InstrumentClass | null | undefined,
  middle: Point,
  size: number,
  plus = false,
): Svg {
  const name = shapeOf(kind, instrumentClass);
  const { path, inner } = SHAPES[name];
  const line = tokens(`${name}-line`);
  const scale = size / 24;
  return tag(
    'g',
    {
      transform: `translate(${middle.x - size / 2} ${middle.y - size / 2}) scale(${scale.toFixed(3)})`,
      'stroke-width': '1.6',
      'stroke-linejoin': 'round',
    },
    tag('path', { d: path, fill: tokens(`${name}-fill`), stroke: line }),
    ...(inner ? [tag('path', { d: inner, fill: 'none', stroke: line })] : []),
    ...(plus ? [tag('path', { d: 'M12 8v8M8 12h8', stroke: tokens(`${name}-ink`), 'stroke-width': '2' })] : []),
  );
}

/** A line with the colour, width and head of its kind. */
export function line(
  tokens: Tokens,
  kind: RelationKind,
  { start, end, controls }: Pick<DrawnLink, 'start' | 'end' | 'controls'>,
  dashed: boolean,
): Svg[] {
  const { colour, head, weight } = linkText(kind);
  const { path, filled, hollow } = HEADS[head];
  const ink = tokens(colour);
  const before = controls.at(-1) ?? start;
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  return [
    tag('path', {
      d: pathOf(start, controls, end),
      fill: 'none',
      stroke: ink,
      'stroke-width': String(LINE_WIDTHS[weight]),
      'stroke-dasharray': dashed ? DASHES : undefined,
    }),
    ...(path === ''
      ? []
      : [
          tag('path', {
            d: path,
            transform: `translate(${end.x.toFixed(1)} ${end.y.toFixed(1)}) rotate(${angle.toFixed(1)}) translate(${-TIP.x} ${-TIP.y})`,
            stroke: ink,
            'stroke-width': head === 'tee' ? 4 : '1.6',
            'stroke-linejoin': 'round',
            fill: filled ? ink : hollow ? tokens('surface') : 'none',
          }),
        ]),
  ];
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** As the picture on the page bends it: curves that meet half way between the points that pull them. */
function pathOf(start: Point, controls: readonly Point[], end: Point): string {
  const curves = controls.map((control, index) => {
    const next = controls[index + 1];
    return `Q${at(control)} ${at(next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : end)}`;
  });
  return `M${at(start)}${curves.length > 0 ? curves.join('') : `L${at(end)}`}`;
}

interface TextLook {
  size: number;
  weight: number;
  fill: string;
  height: number;
  family?: keyof typeof FAMILY;
  anchor?: 'middle';
}

/** Lines of text under each other. */
export function textLines(
  lines: readonly string[],
  { x, y }: Point,
  { size, weight, fill, height, family = 'sans', anchor }: TextLook,
  more = {},
): Svg {
  return tag(
    'text',
    { 'font-family': FAMILY[family], 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor, ...more },
    ...lines.map((text, index) => tag('tspan', { x, y: y + index * height }, svgText(text))),
  );
}

/** The same with a rim of the ground behind it, so that it reads on top of lines. */
const rimmedLines = (lines: readonly string[], at: Point, look: TextLook, rim: string): Svg[] => [
  textLines(lines, at, { ...look, fill: rim }, { stroke: rim, 'stroke-width': 8, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }),
  textLines(lines, at, look),
];

/** A card that holds its name beside its shape. */
export function card(tokens: Tokens, thing: DrawnThing): Svg {
  const { x, y, width, height, kind, instrumentClass, lines, strong, fold, title } = thing;
  const left = x - width / 2;
  const border = tokens(`${shapeOf(kind, instrumentClass)}-line`);
  return tag(
    'g',
    {},
    tag('title', {}, svgText(title)),
    tag('rect', {
      x: left,
      y: y - height / 2,
      width,
      height,
      rx: 9,
      fill: tokens('surface'),
      stroke: border,
      'stroke-width': strong ? '2.5' : '1.25',
      'stroke-dasharray': fold ? '4 3' : undefined,
    }),
    shape(tokens, kind, instrumentClass, { x: left + 22, y }, 26, fold),
    textLines(lines, { x: left + 43, y: y + 5 - (lines.length - 1) * 9.2 }, { size: 15, weight: 600, fill: tokens('ink'), height: 18.3 }),
  );
}

/** A shape with its name below; the one in the middle has a ring. */
export function shapeWithName(tokens: Tokens, thing: DrawnThing): Svg {
  const { x, y, width, kind, instrumentClass, lines, strong, title } = thing;
  return tag(
    'g',
    {},
    tag('title', {}, svgText(title)),
    ...(strong
      ? [
          tag('circle', {
            cx: x,
            cy: y,
            r: width / 2,
            fill: tokens('surface'),
            stroke: tokens(`${shapeOf(kind, instrumentClass)}-line`),
            'stroke-width': 3,
          }),
        ]
      : []),
    shape(tokens, kind, instrumentClass, { x, y }, strong ? width * 0.62 : width),
    ...rimmedLines(
      lines,
      { x, y: y + width / 2 + 17 },
      { size: 16, weight: strong ? 600 : 400, fill: tokens('ink'), height: 18.4, anchor: 'middle' },
      tokens('surface'),
    ),
  );
}

/** Letters of a map: of a thing, and of a part. */
export const PLACE_LETTERS = 14;
export const PART_LETTERS = 22;

/** A shape with its name beside it, at the left of its place. */
export function shapeInPlace(tokens: Tokens, { x, y, width, kind, instrumentClass, lines, title }: DrawnThing): Svg {
  const left = x - width / 2;
  const [look, height] = [{ size: PLACE_LETTERS, weight: 400, fill: tokens('ink') }, PLACE_LETTERS * 1.15];
  return tag(
    'g',
    {},
    tag('title', {}, svgText(title)),
    shape(tokens, kind, instrumentClass, { x: left + 16, y }, 18),
    textLines(lines, { x: left + 31, y: y + 5 - ((lines.length - 1) * height) / 2 }, { ...look, height }),
  );
}

/** The ground of a part of a map, its name at the top. */
export function ground(tokens: Tokens, { x, y, width, height, lines, colour }: DrawnPart): Svg {
  const [left, top] = [x - width / 2, y - height / 2];
  const line = PART_LETTERS * 1.15;
  return tag(
    'g',
    {},
    tag('rect', { x: left, y: top, width, height, rx: 12, fill: tokens('surface'), stroke: tokens(colour), 'stroke-width': 2 }),
    textLines(
      lines,
      { x, y: top + 20 + PART_LETTERS },
      { size: PART_LETTERS, weight: 600, fill: tokens('ink'), height: line, anchor: 'middle' },
    ),
  );
}
