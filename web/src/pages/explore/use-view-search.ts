import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { parseSearch, stringifySearch, type Search } from '../../app/address.ts';
import { useSearchState } from '../../app/search-state.ts';
import { VIEW_NAMES } from './view/address.ts';

/** Longest search part that is written, in characters: the service refuses an address of more than 8 kB. */
const MOST = 7_000;
const isOfView = (name: string): boolean => (VIEW_NAMES as readonly string[]).includes(name);

const both = (search: Search, hash: string): Search => ({ ...search, ...(hash.includes('=') && parseSearch(hash)) });

/**
 * The search part of the explorer's address as state, as useSearchState gives it. A view of many hundred things is too long for a request: it stands
 * behind the "#", which browsers keep and do not send.
 */
export function useViewSearch(): ReturnType<typeof useSearchState> {
  const [search] = useSearchState();
  const navigate = useNavigate();
  const hash = useLocation({ select: (place) => place.hash });
  const router = useRouter();
  const held = useMemo(() => both(search, hash), [search, hash]);
  const set = useCallback(
    (patch: Search, { replace = false }: { replace?: boolean } = {}): void => {
      // As the address is by now: two changes may come before either is on screen.
      const before = router.latestLocation;
      const next = Object.entries({ ...both(before.search as Search, before.hash), ...patch });
      const view = Object.fromEntries(next.filter(([name]) => isOfView(name)));
      const rest = Object.fromEntries(next.filter(([name]) => !isOfView(name)));
      const text = stringifySearch(view);
      const isLong = text.length > MOST;
      void navigate({
        to: '.',
        search: (isLong ? rest : { ...view, ...rest }) as never,
        hash: isLong ? text.slice(1) : '',
        replace,
        resetScroll: false,
      });
    },
    [router, navigate],
  );
  return [held, set];
}
