import { listOf, oneOf } from './address.ts';

/** Search part of a trace's address. */
export interface TraceSearch {
  /** YYYY-MM-DD or "commenced"; today where left out. */
  asAt?: string;
  /** Official facts only. */
  official?: '1';
  /** "words" where left out. */
  view?: 'words' | 'table' | 'picture';
  /** Ids of the rules whose cards are open; the first alone where left out. */
  open?: string[];
}

const VIEWS = ['words', 'table', 'picture'] as const;

/** Read from an address that anybody may have written. */
export const traceSearch = (raw: Record<string, unknown>): TraceSearch => ({
  asAt: oneOf(raw.asAt),
  official: oneOf(raw.official) === '1' ? '1' : undefined,
  view: VIEWS.find((view) => view === raw.view),
  open: listOf(raw.open).length > 0 ? listOf(raw.open) : undefined,
});
