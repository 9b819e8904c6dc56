/** The map as a picture to take away: every part with all that stands in it, by the short names of the middle level. */
import { cardLines } from '../../../picture/card-lines.ts';
import type { Drawing, DrawnPart, DrawnThing } from '../../../picture/paper/drawing.ts';
import { FAMILY } from '../../../picture/paper/fonts.ts';
import { PART_LETTERS, PLACE_LETTERS } from '../../../picture/paper/marks.ts';
import { textWidth } from '../../../picture/text-width.ts';
import type { System } from '../system.ts';
import { edgeOf } from './style.ts';
import { spotsOf, type MapAnswer, type Spot } from './things.ts';

/** What the mark and the air beside it take of the width of a place. */
const MARK = 35;

const fits =
  (width: number, size: number, weight: number): ((line: string) => boolean) =>
  (line) =>
    textWidth(line, size, weight, FAMILY.sans) <= width;

const partOf = ({ key, short, x, y, width, height }: Spot): DrawnPart => ({
  x,
  y,
  width,
  height,
  lines: cardLines(short, 3, fits(width - 24, PART_LETTERS, 600)).split('\n'),
  colour: edgeOf(key),
});

const thingOf = ({ key, kind, instrumentClass, short, name, x, y, width, height }: Spot): DrawnThing[] =>
  kind === null
    ? []
    : [
        {
          id: key,
          kind,
          instrumentClass,
          x,
          y,
          width,
          height,
          title: name,
          lines: cardLines(short, 3, fits(width - MARK, PLACE_LETTERS, 400)).split('\n'),
          strong: false,
          fold: false,
        },
      ];

export function drawMap(system: System, answer: MapAnswer): Drawing {
  const spots = spotsOf(system, answer);
  return {
    form: 'places',
    parts: spots.filter(({ isRegion }) => isRegion).map(partOf),
    things: spots.filter(({ isRegion }) => !isRegion).flatMap(thingOf),
    links: [],
    heads: [],
    remarks: ['An instrument that falls under several policy areas stands in each of them.'],
  };
}
