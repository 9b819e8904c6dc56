import { useApolloClient } from '@apollo/client/react';
import { useCallback, type ReactElement } from 'react';
import type { EntityKind, RelationKind, TieFragment, TiePageFragment } from '../../generated/graphql.ts';
import { ErrorState } from '../../parts/states.tsx';
import { MoreTies } from './entity.query.ts';
import { showAllWords, useMore, type More } from './use-more.ts';

/** Which edges a list shows, so that the rest can be asked for. */
export interface TieQuery {
  id: string;
  kinds: readonly RelationKind[];
  direction: 'OUT' | 'IN' | 'BOTH';
  otherKinds?: readonly EntityKind[];
}

const NAMES: [string, string] = ['link', 'links'];

/** The first page of edges and, when asked, all the others. `names` are one and several of what the list holds. */
export function useMoreTies({ id, kinds, direction, otherKinds }: TieQuery, first: TiePageFragment, names = NAMES): More<TieFragment> {
  const client = useApolloClient();
  const key = [id, direction, kinds.join(), otherKinds?.join() ?? ''].join(' ');
  const load = useCallback(
    async (after: string | null) => {
      const [of, way, edges, others] = key.split(' ');
      const { data } = await client.query({
        query: MoreTies,
        variables: {
          id: of ?? '',
          direction: way as TieQuery['direction'],
          kinds: edges?.split(',') as RelationKind[],
          otherKinds: others ? (others.split(',') as EntityKind[]) : null,
          after,
        },
      });
      return data?.entity?.relations ?? null;
    },
    [client, key],
  );
  return useMore(key, first, load, names);
}

/** "Show all 260 duties", where some are not on screen; says how many are. */
export function MoreButton({ more, several }: { more: More<unknown>; several: string }): ReactElement | null {
  if (more.error) return <ErrorState error={more.error} retry={more.all} />;
  if (more.missing === 0) return null;
  return (
    <p className="more">
      <span>
        {more.items.length} of {more.total} shown.
      </span>
      <button type="button" className="btn" onClick={more.all} disabled={more.loading}>
        {more.loading ? 'Reading the others…' : showAllWords(more.total, several)}
      </button>
    </p>
  );
}
