/** A picture as it leaves the page: title, moment, drawing, legend, and what must go with it, on the light colours. */
import type { Tokens } from '../marks.ts';
import { textWidth } from '../text-width.ts';
import { boundsOf, type Drawing } from './drawing.ts';
import { FAMILY } from './fonts.ts';
import { legend } from './legend.ts';
import { card, ground, line, shapeInPlace, shapeWithName, textLines } from './marks.ts';
import { svgText, tag, type Svg } from './svg.ts';
import { wrapped } from './wrap.ts';

/** What stands round the drawing. */
export interface Around {
  title: string;
  /** Under the title: the moment, and what the picture holds. */
  under: readonly string[];
  /** Below the legend: data, licence, address. */
  foot: readonly string[];
  /** For programs that read the file. */
  about: { address: string; date: string; release: string; licence: string };
}

export interface Sheet {
  svg: string;
  width: number;
  height: number;
}

const EDGE = 36;
/** Narrow pictures get this much, so that the text beside them reads well. */
const NARROWEST = 760;
/** Lines of text run no wider, however wide the drawing is. */
const MEASURE = 1000;
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

interface TextStyle {
  size: number;
  weight: number;
  family: keyof typeof FAMILY;
  colour: string;
  height: number;
}
const TITLE: TextStyle = { size: 27, weight: 600, family: 'serif', colour: 'ink', height: 35 };
const UNDER: TextStyle = { size: 16, weight: 400, family: 'sans', colour: 'ink-2', height: 23 };
const FOOT: TextStyle = { size: 14, weight: 400, family: 'sans', colour: 'ink-2', height: 20 };

/** Paragraphs from a point downwards; `height` is what they take. */
function paragraphs(
  texts: readonly string[],
  style: TextStyle,
  tokens: Tokens,
  { y, width }: { y: number; width: number },
): { svg: Svg[]; height: number } {
  const { size, weight, family, colour, height } = style;
  const lines = texts.flatMap((text) => wrapped(text, Math.min(width, MEASURE), (part) => textWidth(part, size, weight, FAMILY[family])));
  const fill = tokens(colour);
  return { svg: [textLines(lines, { x: EDGE, y: y + size }, { size, weight, family, fill, height })], height: lines.length * height };
}

/** What programs find in the file: title, date, licence, and where it is from. */
const metadata = ({ title, about }: Around): Svg =>
  tag(
    'metadata',
    {},
    tag(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:cc': 'http://creativecommons.org/ns#',
      },
      tag(
        'cc:Work',
        { 'rdf:about': '' },
        tag('dc:title', {}, svgText(title)),
        tag('dc:date', {}, svgText(about.date)),
        tag('dc:source', {}, svgText(about.address)),
        tag('dc:identifier', {}, svgText(`Rules Explorer data, release ${about.release}`)),
        tag('dc:rights', {}, svgText(about.licence)),
        tag('cc:license', { 'rdf:resource': LICENCE }),
      ),
    ),
  );

const DRAW = { cards: card, shapes: shapeWithName, places: shapeInPlace };

/** `fonts`: style that holds the typefaces; empty to name them alone. */
export function sheet(drawing: Drawing, around: Around, tokens: Tokens, fonts: string): Sheet {
  const bounds = boundsOf(drawing);
  const inner = Math.max(bounds.width, NARROWEST);
  const title = paragraphs([around.title], TITLE, tokens, { y: EDGE, width: inner });
  let y = EDGE + title.height + 6;
  const under = paragraphs([...around.under, ...drawing.remarks], UNDER, tokens, { y, width: inner });
  y += under.height + 22;
  const heads = drawing.heads.map(({ text, x }) =>
    textLines([text], { x, y: bounds.y - 5 }, { size: 14, weight: 600, fill: tokens('ink-2'), height: 20 }),
  );
  const drawnAt = y + (heads.length > 0 ? 16 : 0);
  // A drawing narrower than the sheet stands at its left, as cards do on the page; shapes stand in the middle.
  const left = EDGE + (drawing.form === 'shapes' ? (inner - bounds.width) / 2 : 0) - bounds.x;
  y = drawnAt + bounds.height + 20;
  const marks = legend(drawing, tokens, { x: EDGE, y, width: inner });
  y += marks.height + 12;
  const foot = paragraphs(around.foot, FOOT, tokens, { y: y + 12, width: inner });
  const width = Math.ceil(inner + 2 * EDGE);
  const height = Math.ceil(y + 12 + foot.height + EDGE - 8);
  const links = drawing.links.map((link) =>
    tag('g', {}, tag('title', {}, svgText(link.title)), ...line(tokens, link.kind, link, link.dashed)),
  );
  const svg = tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title desc' },
    tag('title', { id: 'title' }, svgText(around.title)),
    tag('desc', { id: 'desc' }, svgText([...around.under, ...drawing.remarks, ...around.foot].join(' '))),
    metadata(around),
    ...(fonts === '' ? [] : [tag('style', {}, svgText(fonts))]),
    tag('rect', { width: '100%', height: '100%', fill: tokens('surface') }),
    ...title.svg,
    ...under.svg,
    tag(
      'g',
      { transform: `translate(${left.toFixed(1)} ${(drawnAt - bounds.y).toFixed(1)})` },
      ...(drawing.parts ?? []).map((part) => ground(tokens, part)),
      ...heads,
      ...links,
      ...drawing.things.map((thing) => DRAW[drawing.form](tokens, thing)),
    ),
    ...marks.svg,
    tag('path', { d: `M${EDGE} ${y}H${width - EDGE}`, stroke: tokens('line') }),
    ...foot.svg,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}
