/** The whole release: everything that has an id, and every link. */
import { ENTITY_KINDS } from '@rules/schema';
import type { EntityNode } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import { factsFor } from '../read.ts';
import type { Subject } from '../subject.ts';
import { asRead, holdsAsRead } from './standing.ts';

/** Things asked of the store at once. */
const PAGE = 500;

async function everyThing(store: GraphStore): Promise<EntityNode[]> {
  const things: EntityNode[] = [];
  for (const kind of ENTITY_KINDS) {
    for (let after: string | undefined, more = true; more;) {
      const page = await store.list({
        kind,
        first: PAGE,
        orderBy: { field: 'ID', direction: 'ASC' },
        ...(after !== undefined && { after }),
      });
      things.push(...page.items.map(({ node }) => node));
      after = page.items.at(-1)?.cursor;
      more = page.hasNextPage;
    }
  }
  return things;
}

export async function wholeRelease(store: GraphStore): Promise<Subject> {
  const release = await store.release();
  const things = await everyThing(store);
  const { edges } = await store.edges({ ids: things.map(({ id }) => id), direction: 'OUT' });
  const facts = await factsFor(store, things, edges);
  return {
    name: 'whole-release',
    title: 'The whole release',
    address: '/about',
    moment: asRead(release.lawAsRead),
    things,
    links: edges,
    holds: holdsAsRead(facts),
    remarks: ['Further fields, tables and figures are in /data/release.json.'],
    release,
    facts,
  };
}
