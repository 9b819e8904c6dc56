/** What an address under /take-away names: the address of a page, with the ending of a format after its path. */
import { isId } from '@rules/schema';
import type { CalendarDate } from '@rules/schema';
import { RequestError, shortened } from '../../graphql/errors.ts';
import type { GraphStore } from '../../store/port.ts';
import type { Subject } from '../subject.ts';
import { around } from './around.ts';
import { compared } from './compare.ts';
import { explorer } from './explorer.ts';
import { overview } from './overview.ts';
import { paths } from './paths.ts';
import { wholeRelease } from './release.ts';
import { trace } from './trace.ts';

export interface Asked {
  /** Path of the page, without the slash at its start: "explore", "law/asp/2014/8". */
  page: string;
  params: URLSearchParams;
  today: CalendarDate;
}

/** Reads it. Throws a RequestError that says what to do where the address names nothing. */
export async function take(store: GraphStore, { page, params, today }: Asked): Promise<Subject> {
  if (page === 'release') return wholeRelease(store);
  if (page === 'explore') return explorer(store, params, today);
  if (page === 'paths') return paths(store, params);
  if (page === 'compare') return compared(store, params);
  if (page === 'overview') return overview(store);
  const id = page.replace(/^law\//, '');
  if (id.startsWith('change/')) return trace(store, id, params, today);
  if (isId(id)) return around(store, id);
  throw new RequestError(
    'NOT_FOUND',
    `There is nothing to take away at “${shortened(page)}”. Write release, explore?at=..., paths?from=...&to=..., compare?left=...&right=..., overview, or the address of a thing such as body/sssc or law/asp/2014/8.`,
  );
}
