/** One thing with all that is tied to it, and the links between all of these. */
import { labelOf } from '../../domain/words/citation.ts';
import { between } from '../../domain/explore/between.ts';
import { addressOf } from '@rules/schema';
import { notFound } from '../../graphql/errors.ts';
import type { GraphStore } from '../../store/port.ts';
import { factsFor } from '../read.ts';
import type { Subject } from '../subject.ts';
import { asRead, holdsAsRead } from './standing.ts';

export async function around(store: GraphStore, id: string): Promise<Subject> {
  const [thing] = await store.nodes([id]);
  if (!thing) throw notFound(id, 'thing', await store.nearest(id, 5));
  const [own, release] = await Promise.all([store.edges({ ids: [thing.id], direction: 'BOTH' }), store.release()]);
  const ids = [...new Set([thing.id, ...own.edges.flatMap(({ from, to }) => [from, to])])];
  const { entities, relations } = await between(store, ids);
  const facts = await factsFor(store, entities, relations);
  const label = labelOf(thing, facts.instrument(thing.id) ?? null);
  return {
    name: thing.id,
    title: `${label}, and what is tied to it`,
    address: addressOf(thing.id),
    moment: asRead(release.lawAsRead),
    things: entities,
    links: relations,
    holds: holdsAsRead(facts),
    remarks: [
      `All ${own.edges.length} links of ${label}, what they lead to, and ${relations.length - own.edges.length} links between these.`,
    ],
    release,
    facts,
  };
}
