/** Things that a query names by id or alias and cannot do without. */
import type { EntityNode } from '@rules/schema';
import type { Context } from './context.ts';
import { notFound } from './errors.ts';

/** What an id or alias names. Throws NOT_FOUND with what was probably meant. */
export async function thing(id: string, { load, store }: Context): Promise<EntityNode> {
  const found = await load.node(id.trim());
  if (found) return found;
  throw notFound(id, 'thing', await store.nearest(id.trim(), 5));
}
