/** What is wrong with the places of a map. */
import { PLACE } from '@rules/api/domain/overview/arrange.ts';
import type { OverviewMap } from '@rules/api/domain/overview/types.ts';

interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}
const crossing = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.id} and ${b.id}`),
  );
const boxOf = ({ id, x, y }: { id: string; x: number; y: number }): Box => ({
  id,
  x: x - PLACE.width / 2,
  y: y - PLACE.height / 2,
  ...PLACE,
});
const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Places that cross each other, or stand outside their part. */
export const faultsOf = ({ regions }: OverviewMap): string[] => [
  ...crossing(regions),
  ...regions.flatMap((region) => [
    ...crossing(region.places.map(boxOf)),
    ...region.places.filter((place) => !isWithin(boxOf(place), region)).map(({ id }) => `${id} outside ${region.id}`),
  ]),
];
