/** Puts newcomers where they belong and moves them apart. What has a place keeps it. Pure and the same every time: it runs in the worker, and in tests. */
import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Place } from '../view/view.ts';
import { arcPlaces, type Newcomer } from './arc.ts';

export interface Unsettled {
  /** What has a place, by id. */
  placed: readonly (readonly [id: string, place: Place])[];
  /** What has none, in the order in which it is to stand. */
  newcomers: readonly string[];
  links: readonly { from: string; to: string }[];
  /** The thing in the middle: what hangs on nothing that has a place stands around it. */
  centre: string | null;
}

interface Body extends SimulationNodeDatum {
  id: string;
  /** Where it would like to be. */
  home: Place;
}

/** Half the distance that things keep, in pixels: half a label and some air; more for the large one in the middle. */
const RADIUS = 63;
const RADIUS_OF_CENTRE = 84;
const TICKS = 120;
/** Rounds at the end in which nothing but room counts. */
const LAST_TICKS = 80;

/** Newcomers in rounds: those that hang on what has a place, then those that hang on these, and at last the rest around the middle. */
function rounds({ placed, newcomers, links, centre }: Unsettled): Newcomer[][] {
  const known = new Set(placed.map(([id]) => id));
  const waiting = new Set(newcomers);
  const around = new Map(newcomers.map((id): [string, string[]] => [id, []]));
  for (const { from, to } of links) {
    around.get(from)?.push(to);
    around.get(to)?.push(from);
  }
  const result: Newcomer[][] = [];
  while (waiting.size > 0) {
    const round = [...waiting].flatMap((id): Newcomer[] => {
      const anchor = around.get(id)?.find((other) => known.has(other));
      return anchor === undefined ? [] : [{ id, anchor }];
    });
    const anchor = centre !== null && known.has(centre) ? centre : [...known][0];
    const next = round.length > 0 ? round : anchor === undefined ? [] : [...waiting].map((id) => ({ id, anchor }));
    if (next.length === 0) break;
    for (const { id } of next) {
      waiting.delete(id);
      known.add(id);
    }
    result.push(next);
  }
  return result;
}

/** Places of the newcomers, in whole pixels. Where nothing has a place yet, the thing in the middle (or else the first) is put at 0, 0. */
export function settle(asked: Unsettled): [id: string, place: Place][] {
  const places = new Map(asked.placed);
  const first = asked.centre !== null && asked.newcomers.includes(asked.centre) ? asked.centre : asked.newcomers[0];
  if (places.size === 0 && first !== undefined) places.set(first, [0, 0]);
  const fixed = new Set(places.keys());
  const newcomers = asked.newcomers.filter((id) => !fixed.has(id));
  for (const round of rounds({ ...asked, placed: [...places], newcomers }))
    for (const [id, place] of arcPlaces(round, places)) places.set(id, place);

  const bodies = [...places].map(([id, home]): Body => ({
    id,
    home,
    x: home[0],
    y: home[1],
    ...(fixed.has(id) && { fx: home[0], fy: home[1] }),
  }));
  const known = new Set(places.keys());
  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('home x', forceX<Body>(({ home }) => home[0]).strength(0.12))
    .force('home y', forceY<Body>(({ home }) => home[1]).strength(0.12))
    .force('apart', forceCollide<Body>(({ id }) => (id === asked.centre ? RADIUS_OF_CENTRE : RADIUS)).iterations(3))
    .force(
      'near what it is joined to',
      forceLink<Body, { source: string; target: string }>(
        asked.links.filter(({ from, to }) => known.has(from) && known.has(to)).map(({ from, to }) => ({ source: from, target: to })),
      )
        .id(({ id }) => id)
        .distance(190)
        .strength(0.015),
    )
    .stop();
  simulation.tick(TICKS);
  for (const pull of ['home x', 'home y', 'near what it is joined to']) simulation.force(pull, null);
  simulation.tick(LAST_TICKS);
  const placed = new Set(asked.placed.map(([id]) => id));
  return bodies.filter(({ id }) => !placed.has(id)).map(({ id, x = 0, y = 0 }): [string, Place] => [id, [Math.round(x), Math.round(y)]]);
}
