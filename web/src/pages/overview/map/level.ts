/** What the map shows at which zoom: parts from far, short names in the middle, full names and figures from near. */
export type Level = 'parts' | 'names' | 'full';

/** Zoom from which the place of a thing has room for its short name, and for its full name with figures, in letters of 14 px. */
const FROM: Record<Exclude<Level, 'parts'>, number> = { names: 0.95, full: 2 };

export const levelAt = (zoom: number): Level => (zoom >= FROM.full ? 'full' : zoom >= FROM.names ? 'names' : 'parts');

/** The zoom that a choice of level leads to; null for one that shows all of the map. */
export const zoomFor = (level: Level): number | null => (level === 'parts' ? null : level === 'names' ? 1 : FROM.full);

export const LEVELS: readonly (readonly [level: Level, name: string, said: string])[] = [
  ['parts', 'Parts', 'The parts of the map are named, with how much stands in each.'],
  ['names', 'Names', 'Each instrument and body has its short name.'],
  ['full', 'Full names', 'Each has its full name, its provisions or duties counted, and its place in The Rules.'],
];
export const levelWords = (level: Level): string => LEVELS.find(([one]) => one === level)?.[2] ?? '';
