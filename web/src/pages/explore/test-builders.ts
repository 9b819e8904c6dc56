/** Things and links for tests, as they are made from an answer. */
import type { ExploreThingFragment } from '../../generated/graphql.ts';
import type { KnownLink, Tied } from '../../parts/links/link.ts';
import type { KnownThing } from './known.ts';
import { knownOf } from './known.ts';

const NOTHING = { evidence: [], summary: null, relationCounts: [], bearsOn: { nodes: [] } };

export const entity = (id: string, more: Partial<ExploreThingFragment> = {}): ExploreThingFragment =>
  ({
    id,
    kind: 'BODY',
    title: id,
    label: id,
    address: `/${id}`,
    confidence: 'HIGH',
    ...NOTHING,
    ...more,
  }) as ExploreThingFragment;

export const tied = (kind: Tied['kind'], from: ExploreThingFragment, to: ExploreThingFragment, more: Partial<Tied> = {}): Tied => ({
  id: `${from.id} ${kind} ${to.id}`,
  kind,
  from,
  to,
  why: null,
  phase: null,
  effect: null,
  how: null,
  locator: null,
  note: null,
  basis: 'OFFICIAL',
  confidence: 'HIGH',
  evidence: [],
  bindsToday: null,
  ...more,
});

export function view(
  entities: ExploreThingFragment[],
  relations: Tied[],
): { things: KnownThing[]; links: readonly KnownLink[]; hidden: []; filtered: [] } {
  const { things, links } = knownOf({ entities, relations });
  return { things: [...things.values()], links, hidden: [], filtered: [] };
}
