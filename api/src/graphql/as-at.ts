/** The moment that a question is asked about. */
import type { AsAt } from '../domain/trace/types.ts';
import { isGiven } from './arguments.ts';
import { badInput } from './errors.ts';
import type { AsAtInput } from './generated/resolvers.ts';

/** The moment asked about. Throws a RequestError for a date beside WHEN_COMMENCED, which has none. */
export function asAtOf(asked: AsAtInput | null | undefined, today: string): AsAt {
  const mode = asked?.mode ?? 'DATE';
  if (mode === 'WHEN_COMMENCED' && isGiven(asked?.date)) {
    throw badInput('asAt.date', 'asAt gives both WHEN_COMMENCED and a date. Leave out the date, or use the mode DATE.');
  }
  return { mode, date: asked?.date ?? today };
}
