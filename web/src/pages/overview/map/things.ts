/** What stands on the map, with the names it has from near and from far. */
import type { EntityKind, InstrumentClass, LawStatus, Membership } from '@rules/schema';
import type { OverviewMapQuery } from '../../../generated/graphql.ts';
import { kindWord } from '../../../words/kinds.ts';
import { statusWords } from '../../../words/law.ts';
import { count, number } from '../../../words/plural.ts';
import { typeWords } from '../bodies.tsx';
import { imposed, type System } from '../system.ts';

export type MapAnswer = OverviewMapQuery['overview'];
export type MapLink = MapAnswer['links'][number];

/** A thing, or a part of the map, at one place. A thing that stands in several parts is there once for each. */
export interface Spot {
  /** Of this place alone. */
  key: string;
  /** Id of the thing; null for a part of the map that is no thing. */
  id: string | null;
  /** Id of the part that it is, or stands in. */
  region: string;
  isRegion: boolean;
  kind: EntityKind | null;
  instrumentClass: InstrumentClass | undefined;
  name: string;
  /** A name for a small place. */
  short: string;
  /** How much stands in it, where it is a part. */
  count: string | null;
  /** What is told of it from near, a line each. */
  facts: readonly string[];
  address: string | null;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Thing {
  kind: EntityKind;
  instrumentClass: InstrumentClass | undefined;
  name: string;
  short: string;
  facts: readonly string[];
  address: string;
}

const MEMBER_LINES: Record<Membership, string> = {
  CONFIRMED: '■ confirmed',
  RECONSTRUCTED: '□ reconstructed',
  OUTSIDE: 'outside The Rules',
};
const statusLine = (status: LawStatus): string => (status === 'in_force' ? '' : `, ${statusWords(status)}`);

/** A title without what every other title has too. */
const shorter = (title: string): string =>
  title
    .replace(/ \(Scotland\)/, '')
    .replace(/^The /, '')
    .replace(/ \([^)]*\)$/, '');

/** Everything that can stand on the map, by id. */
export function thingsOf(system: System, { foundations }: Pick<MapAnswer, 'foundations'>): Map<string, Thing> {
  const names = new Map<string, number>();
  for (const { instrument } of system.instruments) {
    const { shortTitle } = instrument;
    if (shortTitle) names.set(shortTitle, (names.get(shortTitle) ?? 0) + 1);
  }
  const things = new Map<string, Thing>();
  for (const { instrument, provisions } of system.instruments) {
    const { shortTitle, title, membership, status } = instrument;
    things.set(instrument.id, {
      kind: 'INSTRUMENT',
      instrumentClass: instrument.instrumentClass,
      name: title,
      // “2014 Act” is the short name of two.
      short: shortTitle && names.get(shortTitle) === 1 ? shortTitle : shorter(title),
      facts: [`${provisions === 0 ? 'no provision held' : count(provisions, 'provision')}${statusLine(status)}`, MEMBER_LINES[membership]],
      address: instrument.address,
    });
  }
  for (const bearer of system.bearers) {
    const { id, kind, title, address } = bearer.bearer;
    const carried = imposed(bearer);
    things.set(id, {
      kind,
      instrumentClass: undefined,
      name: title,
      short: shorter(title),
      facts: [
        carried === 0
          ? 'no provision held puts anything on it'
          : `${count(carried, 'duty, power or other effect', 'duties, powers and other effects')}`,
      ],
      address,
    });
  }
  for (const { id, kind, title, address } of [...system.areas, ...foundations])
    things.set(id, { kind, instrumentClass: undefined, name: title, short: title, facts: [], address });
  return things;
}

const NO_AREA: Record<string, string> = {
  primary: 'Primary Acts outside The Rules',
  secondary: 'Secondary instruments outside The Rules',
  other: 'Conventions, rulings and guidance outside The Rules',
};

/** The name of a part of the map. */
export function regionName(id: string, things: ReadonlyMap<string, Thing>): string {
  const [part = '', rest = ''] = id.split('/');
  if (part === 'bodies') return typeWords(rest);
  if (part === 'no-area') return NO_AREA[rest] ?? 'Law that falls under no policy area';
  if (part === 'foundations') return 'Foundations of the Promise';
  return things.get(id)?.name ?? id;
}

/** Width and height of one place, as the API lays them out. */
const PLACE = { width: 164, height: 54 };

/** Every spot of the map: each part before what stands in it. */
export function spotsOf(system: System, answer: MapAnswer): Spot[] {
  const things = thingsOf(system, answer);
  return answer.map.regions.flatMap(({ id, x, y, width, height, places }): Spot[] => {
    const own = things.get(id);
    const name = regionName(id, things);
    const spots = places.flatMap((place): Spot[] => {
      const thing = things.get(place.id);
      return thing
        ? [{ ...thing, ...PLACE, key: `${id}|${place.id}`, id: place.id, region: id, isRegion: false, count: null, x: place.x, y: place.y }]
        : [];
    });
    const many = spots.length === 0 ? 'none' : number(spots.length);
    const region: Spot = {
      key: id,
      id: own ? id : null,
      region: id,
      isRegion: true,
      kind: own?.kind ?? null,
      instrumentClass: undefined,
      name,
      short: `${name}, ${many}`,
      count: many,
      facts: [],
      address: own?.address ?? null,
      x: x + width / 2,
      y: y + height / 2,
      width,
      height,
    };
    return [region, ...spots];
  });
}

/** "Primary Act", "Body", "Part of the map". */
export const spotKind = ({ kind, instrumentClass }: Spot): string => (kind === null ? 'Part of the map' : kindWord(kind, instrumentClass));
