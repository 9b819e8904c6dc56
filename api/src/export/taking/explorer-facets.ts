/** What things of several kinds have in common and a view can leave out: foundations, policy areas, class and place in The Rules. */
import type { EntityNode } from '@rules/schema';
import type { Facts } from '../../domain/read/facts.ts';
import type { GraphStore } from '../../store/port.ts';
import { NONE } from './explorer-address.ts';
import type { ExplorerView, Facet } from './explorer-address.ts';

type Values = Readonly<Record<Facet, readonly string[]>>;

const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? [NONE] : values);

/** Whether each thing passes the facets that are off: it is left out where all of its values are, and not where it has no such facet. */
export async function facetFilter(
  store: GraphStore,
  things: readonly EntityNode[],
  facts: Facts,
  off: ExplorerView['off']['facets'],
): Promise<(thing: EntityNode) => boolean> {
  if (Object.values(off).every(({ size }) => size === 0)) return () => true;
  const instruments = things.flatMap(({ id }) => facts.instrument(id)?.id ?? []);
  const [bears, falls] = await store.edgesOfAll([
    { ids: things.map(({ id }) => id), kinds: ['BEARS_ON'], direction: 'OUT', otherKinds: ['FOUNDATION'] },
    { ids: [...new Set(instruments)], kinds: ['FALLS_UNDER'], direction: 'OUT' },
  ]);
  const reached = (answer: typeof bears, id: string): string[] =>
    (answer?.edges ?? []).flatMap((edge) => (edge.from === id ? edge.to : []));
  const valuesOf = (thing: EntityNode): Values => {
    const law = facts.instrument(thing.id);
    return {
      foundation: thing.kind === 'FOUNDATION' ? [thing.id] : orNone(reached(bears, thing.id)),
      policyArea: law ? orNone(reached(falls, law.id)) : [],
      instrumentClass: law ? [law.instrumentClass] : [],
      membership: law ? [law.membership] : [],
    };
  };
  return (thing) => {
    const values = valuesOf(thing);
    return (Object.keys(off) as Facet[]).every(
      (facet) => values[facet].length === 0 || values[facet].some((value) => !off[facet].has(value)),
    );
  };
}
