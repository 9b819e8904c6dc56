/** The overview of the whole system: each part is worked out where it is asked for, from what one request has read. */
import type { GraphStore } from '../../store/port.ts';
import { namedAges } from './ages.ts';
import { arrange, mapOf } from './arrange.ts';
import type { StoredRegion } from './arrange.ts';
import { countedBearers, countedInstruments, countedLinks } from './counts.ts';
import { groupsOf } from './groups.ts';
import places from './places.json' with { type: 'json' };
import { overviewFacts } from './read.ts';
import { startedByYear } from './started.ts';
import type {
  CountedBearer,
  CountedInstrument,
  CountedLink,
  FoundationNode,
  LeftOutOfKind,
  NamedAge,
  OverviewMap,
  PolicyAreaNode,
  Started,
} from './types.ts';

/** The places made by `npm run map`. */
export const STORED_PLACES: readonly StoredRegion[] = places;

export interface Overview {
  areas(): Promise<PolicyAreaNode[]>;
  foundations(): Promise<FoundationNode[]>;
  instruments(): Promise<CountedInstrument[]>;
  bearers(): Promise<CountedBearer[]>;
  links(): Promise<CountedLink[]>;
  map(): Promise<OverviewMap>;
  ages(): Promise<NamedAge[]>;
  started(): Promise<Started>;
  leftOut(): Promise<LeftOutOfKind[]>;
}

export function overviewOf(store: GraphStore, stored: readonly StoredRegion[] = STORED_PLACES): Overview {
  const facts = overviewFacts(store);
  return {
    areas: () => facts.all('POLICY_AREA'),
    foundations: () => facts.all('FOUNDATION'),
    instruments: () => countedInstruments(facts),
    bearers: () => countedBearers(facts),
    links: () => countedLinks(facts),
    map: async () => mapOf(arrange(await groupsOf(facts), stored)),
    ages: () => namedAges(facts),
    started: () => startedByYear(facts),
    leftOut: () => facts.leftOut(['INSTRUMENT', 'BODY', 'ROLE', 'PROVISION']),
  };
}
