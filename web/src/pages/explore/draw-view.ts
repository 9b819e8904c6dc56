/** A view of the explorer as a picture to take away: all that is shown, where it stands, whatever of it is in the frame. */
import { cardLines } from '../../picture/card-lines.ts';
import type { Drawing, DrawnLink, Point } from '../../picture/paper/drawing.ts';
import { FAMILY } from '../../picture/paper/fonts.ts';
import { textWidth } from '../../picture/text-width.ts';
import { count } from '../../words/plural.ts';
import { linkWords, type KnownLink } from '../../parts/links/link.ts';
import type { KnownThing } from './known.ts';
import { settle } from './layout/settle.ts';
import { unsettledOf } from './layout/unsettled.ts';
import { LABEL_SIZE, LABEL_WEIGHT, LABEL_WIDTH, SIZE, SIZE_OF_CENTRE } from './stage/style.ts';
import type { Shown } from './view/graph.ts';
import type { View } from './view/view.ts';

/** Between a line and the shape it meets. */
const AIR = 4;
/** How far apart lines between the same two things run. */
const APART = 34;

const fits = (line: string): boolean => textWidth(line, LABEL_SIZE, LABEL_WEIGHT, FAMILY.sans) <= LABEL_WIDTH;

/** From one point towards another, so far. */
const towards = (from: Point, to: Point, far: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * far, y: from.y + ((to.y - from.y) / length) * far };
};

/** The `index`th of `many` lines between the same two things: straight where it is alone or in the middle, else bowed to one side. */
function between(from: Point, to: Point, radii: [number, number], side: number): Pick<DrawnLink, 'start' | 'end' | 'controls'> {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const middle = { x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * side, y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * side };
  const aims: [Point, Point] = side === 0 ? [to, from] : [middle, middle];
  return { start: towards(from, aims[0], radii[0] + AIR), end: towards(to, aims[1], radii[1] + AIR), controls: side === 0 ? [] : [middle] };
}

function linksOf(
  links: readonly KnownLink[],
  places: ReadonlyMap<string, Point>,
  radiusOf: (id: string) => number,
  nameOf: (id: string) => string,
): DrawnLink[] {
  const pairOf = ({ from, to }: KnownLink): string => [from, to].toSorted().join(' ');
  const pairs = new Map<string, KnownLink[]>();
  for (const link of links) pairs.set(pairOf(link), [...(pairs.get(pairOf(link)) ?? []), link]);
  return links.flatMap((link): DrawnLink[] => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    if (!from || !to || link.from === link.to) return [];
    const pair = pairs.get(pairOf(link)) ?? [];
    // The same side whichever way a line runs.
    const side = (pair.indexOf(link) - (pair.length - 1) / 2) * APART * (link.from < link.to ? 1 : -1);
    return [
      {
        id: link.id,
        kind: link.kind,
        title: linkWords(link, nameOf),
        ...between(from, to, [radiusOf(link.from), radiusOf(link.to)], side),
        dashed: link.holds === false,
      },
    ];
  });
}

/** What has no place yet, as on a screen that shows no picture, is given one. */
export function drawView(view: View, { things, links, hidden, filtered }: Shown<KnownThing, KnownLink>): Drawing {
  const unsettled = unsettledOf({ things, links }, view);
  const places = new Map(
    [...Object.entries(view.places), ...(unsettled ? settle(unsettled) : [])].map(([id, [x, y]]): [string, Point] => [id, { x, y }]),
  );
  const names = new Map(things.map(({ id, name }) => [id, name]));
  const sizeOf = (id: string): number => (id === view.centre ? SIZE_OF_CENTRE : SIZE);
  const left = [
    ...(hidden.length > 0 ? [`${count(hidden.length, 'thing')} hidden by the reader`] : []),
    ...(filtered.length > 0 ? [`${count(filtered.length, 'thing')} left out by filters`] : []),
  ];
  return {
    form: 'shapes',
    heads: [],
    remarks: left.length > 0 ? [`Not shown: ${left.join(' and ')}.`] : [],
    things: things.flatMap(({ id, kind, entity, short, name }) => {
      const place = places.get(id);
      if (!place) return [];
      return [
        {
          ...place,
          id,
          kind,
          instrumentClass: 'instrumentClass' in entity ? entity.instrumentClass : null,
          lines: cardLines(short, 2, fits).split('\n'),
          title: name,
          width: sizeOf(id),
          height: sizeOf(id),
          strong: id === view.centre,
          fold: false,
        },
      ];
    }),
    links: linksOf(
      links,
      places,
      (id) => sizeOf(id) / 2,
      (id) => names.get(id) ?? id,
    ),
  };
}
