/** Every mark that the drawing uses, and no other, in rows. */
import { kindWord } from '../../words/kinds.ts';
import { relationWords } from '../../words/relations.ts';
import type { Tokens } from '../marks.ts';
import { strengthOf } from '../strength.ts';
import { textWidth } from '../text-width.ts';
import type { Drawing } from './drawing.ts';
import { FAMILY } from './fonts.ts';
import { line, shape, textLines } from './marks.ts';
import type { Svg } from './svg.ts';

const SIZE = 15;
const ROW = 26;
const GAP = 24;

interface Entry {
  text: string;
  /** Width of the mark, with air after it. */
  mark: number;
  draw: (x: number, y: number) => Svg[];
}

function entriesOf({ links, things }: Drawing, tokens: Tokens): [lines: Entry[], shapes: Entry[]] {
  const lineEntry = (kind: (typeof links)[number]['kind'], text: string, dashed: boolean): Entry => ({
    text,
    mark: 48,
    draw: (x, y) => line(tokens, kind, { start: { x, y }, end: { x: x + 38, y }, controls: [] }, dashed),
  });
  const kinds = [...new Set(links.map(({ kind }) => kind))].sort((a, b) => strengthOf(a) - strengthOf(b));
  const waiting = links.find(({ dashed }) => dashed);
  const shapes = new Map(things.map((thing) => [kindWord(thing.kind, thing.instrumentClass), thing]));
  return [
    [
      ...kinds.map((kind) => lineEntry(kind, relationWords(kind), false)),
      ...(waiting ? [lineEntry(waiting.kind, 'dashes: not in force, or not binding on this date', true)] : []),
    ],
    [
      ...[...shapes].map(([text, { kind, instrumentClass }]): Entry => ({
        text,
        mark: 28,
        draw: (x, y) => [shape(tokens, kind, instrumentClass, { x: x + 10, y }, 20)],
      })),
      ...(things.some(({ fold }) => fold) ? [{ text: '+ several folded into one', mark: 0, draw: () => [] }] : []),
    ],
  ];
}

/** Drawn from a point downwards; `height` is what it takes. */
export function legend(
  drawing: Drawing,
  tokens: Tokens,
  { x, y, width }: { x: number; y: number; width: number },
): { svg: Svg[]; height: number } {
  const svg: Svg[] = [];
  let top = y;
  for (const entries of entriesOf(drawing, tokens)) {
    if (entries.length === 0) continue;
    let left = x;
    for (const { text, mark, draw } of entries) {
      const takes = mark + textWidth(text, SIZE, 400, FAMILY.sans);
      if (left > x && left + takes > x + width) {
        left = x;
        top += ROW;
      }
      svg.push(
        ...draw(left, top + ROW / 2),
        textLines([text], { x: left + mark, y: top + ROW / 2 + 5 }, { size: SIZE, weight: 400, fill: tokens('ink-2'), height: ROW }),
      );
      left += takes + GAP;
    }
    top += ROW + 4;
  }
  return { svg, height: top - y };
}
