/** Asks for the things at the other end of links. */
import type { ApolloClient } from '@apollo/client';
import { OtherEndsDocument, StartDocument } from './query.ts';
import { AT_ONCE, type LinkGroup } from './groups.ts';

interface Ends {
  from: { id: string };
  to: { id: string };
}

/** The other ends of links of a thing, each once, without the thing itself. */
export const otherEnds = (id: string, links: readonly Ends[]): string[] => [
  ...new Set(links.map(({ from, to }) => (from.id === id ? to.id : from.id)).filter((other) => other !== id)),
];

/** A thing with more links than this is opened alone: its groups are offered instead. */
export const OPEN_AT_START = 30;

/** The true id of what a walk begins at, with its neighbours where they are few; null where nothing has that id. */
export async function readStart(client: ApolloClient, asked: string): Promise<{ id: string; others: string[] } | null> {
  const { data } = await client.query({ query: StartDocument, variables: { id: asked, first: OPEN_AT_START } });
  const entity = data?.entity;
  if (!entity) return null;
  const { totalCount, nodes } = entity.relations;
  return { id: entity.id, others: totalCount <= OPEN_AT_START ? otherEnds(entity.id, nodes) : [] };
}

/** The next things of a group that are not open, at most AT_ONCE. Reads page after page until there are so many. */
export async function readGroup(
  client: ApolloClient,
  id: string,
  { kind, side }: LinkGroup,
  isOpen: (id: string) => boolean,
): Promise<string[]> {
  const found = new Set<string>();
  for (let after: string | null = null, more = true; more && found.size < AT_ONCE;) {
    const variables: { id: string; kinds: [typeof kind]; direction: typeof side; after: string | null } = {
      id,
      kinds: [kind],
      direction: side,
      after,
    };
    const { data } = await client.query({ query: OtherEndsDocument, variables });
    const page = data?.entity?.relations;
    if (!page) break;
    for (const other of otherEnds(id, page.nodes)) if (!isOpen(other)) found.add(other);
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor ?? null;
  }
  return [...found].slice(0, AT_ONCE);
}
