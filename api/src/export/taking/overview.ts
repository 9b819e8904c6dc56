/** The whole system in the large: policy areas, instruments, bodies, roles and foundations, where the map has them, and the links straight between these. */
import { between } from '../../domain/explore/between.ts';
import { overviewOf } from '../../domain/overview/index.ts';
import type { GraphStore } from '../../store/port.ts';
import { factsFor } from '../read.ts';
import type { Place, Subject } from '../subject.ts';
import { asRead, holdsAsRead } from './standing.ts';

export async function overview(store: GraphStore): Promise<Subject> {
  const system = overviewOf(store);
  const [areas, instruments, bearers, foundations, map, release] = await Promise.all([
    system.areas(),
    system.instruments(),
    system.bearers(),
    system.foundations(),
    system.map(),
    store.release(),
  ]);
  const ids = [...areas, ...instruments.map(({ instrument }) => instrument), ...bearers.map(({ bearer }) => bearer), ...foundations].map(
    ({ id }) => id,
  );
  const { entities, relations } = await between(store, ids);
  const facts = await factsFor(store, entities, relations);
  // What stands in several parts of the map is put into the first.
  const places = new Map<string, Place>();
  for (const region of map.regions) {
    places.set(region.id, [region.x + region.width / 2, region.y]);
    for (const { id, x, y } of region.places) if (!places.has(id)) places.set(id, [x, y]);
  }
  return {
    name: 'overview',
    title: 'The whole system',
    address: '/overview',
    moment: asRead(release.lawAsRead),
    things: entities,
    links: relations,
    holds: holdsAsRead(facts),
    places,
    remarks: [
      'Policy areas, instruments, bodies, roles and foundations, and the links straight between these.',
      'Provisions and what they put on bodies are not in it: they are in the file of each instrument or body, and in that of the whole release.',
      'What stands in several parts of the map has the place of the first.',
    ],
    release,
    facts,
  };
}
