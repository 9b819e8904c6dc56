/** What stands together on the map: instruments by policy area, the rest of the law by class, bodies by their type, the foundations. */
import { InstrumentClass } from '@rules/schema';
import { byCodeUnit } from '../read/order.ts';
import { countedInstruments } from './counts.ts';
import type { OverviewFacts } from './read.ts';
import type { CountedInstrument } from './types.ts';

/** Where on the map a group stands. */
export type Part = 'FOUNDATIONS' | 'AREAS' | 'BODIES' | 'NO_AREA';

export interface Group {
  id: string;
  part: Part;
  /** Ids, in the order in which they would be put. */
  things: string[];
}

/** How law that falls under no policy area is parted. */
const WITHOUT_AREA: readonly [name: string, classes: readonly InstrumentClass[]][] = [
  ['primary', ['PRIMARY_ACT']],
  ['secondary', ['SECONDARY_INSTRUMENT']],
  ['other', ['CONVENTION', 'OTHER_LAW', 'NOT_LEGISLATION']],
];

/** Bodies of which the data does not say what type they are. They come last. */
const NO_TYPE = 'bodies/not-given';

/** Largest first, then by id. */
const bySize = (a: Group, b: Group): number => b.things.length - a.things.length || byCodeUnit(a.id, b.id);

/** By class, then from the oldest. */
const byClass = (a: CountedInstrument, b: CountedInstrument): number =>
  InstrumentClass.options.indexOf(a.instrument.instrumentClass) - InstrumentClass.options.indexOf(b.instrument.instrumentClass) ||
  (a.instrument.year ?? 0) - (b.instrument.year ?? 0) ||
  byCodeUnit(a.instrument.id, b.instrument.id);

/** An instrument that falls under several areas stands in each of them; one that falls under none stands with its class. */
export async function groupsOf(facts: OverviewFacts): Promise<Group[]> {
  const [foundations, areas, bodies, counted] = await Promise.all([
    facts.all('FOUNDATION'),
    facts.all('POLICY_AREA'),
    facts.all('BODY'),
    countedInstruments(facts),
  ]);
  const instruments = counted.toSorted(byClass);
  const idsOf = (some: readonly CountedInstrument[]): string[] => some.map(({ instrument }) => instrument.id);
  const types = [...new Set(bodies.map(({ bodyType }) => bodyType))];
  const groups: Group[] = [
    { id: 'foundations', part: 'FOUNDATIONS', things: foundations.map(({ id }) => id) },
    ...areas
      .map(({ id }): Group => ({
        id,
        part: 'AREAS',
        things: idsOf(instruments.filter((one) => one.areas.some(({ area }) => area === id))),
      }))
      .toSorted(bySize),
    ...types
      .map((type): Group => ({
        id: type === null ? NO_TYPE : `bodies/${type}`,
        part: 'BODIES',
        things: bodies.filter(({ bodyType }) => bodyType === type).map(({ id }) => id),
      }))
      .toSorted((a, b) => Number(a.id === NO_TYPE) - Number(b.id === NO_TYPE) || bySize(a, b)),
    ...WITHOUT_AREA.map(([name, classes]): Group => ({
      id: `no-area/${name}`,
      part: 'NO_AREA',
      things: idsOf(
        instruments.filter(({ instrument, areas: under }) => under.length === 0 && classes.includes(instrument.instrumentClass)),
      ),
    })),
  ];
  return groups.filter(({ part, things }) => part === 'AREAS' || things.length > 0);
}
