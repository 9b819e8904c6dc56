/**
 * What has been read of the graph in this tab. It only grows: of all things that were ever read, every link between two of them is known. So what is
 * opened further is asked for alone, and what comes back by undo is there at once.
 */
import type { ApolloClient } from '@apollo/client';
import { addedTo, NOTHING_KNOWN, type Known } from './known.ts';
import { BetweenDocument } from './query.ts';

export interface Read {
  known: Known;
  /** Ids that were asked for; those that name nothing are not among the things. */
  asked: ReadonlySet<string>;
}

/** What the service gives at once. */
export const MOST_AT_ONCE = 300;

let read: Read = { known: NOTHING_KNOWN, asked: new Set() };
const listeners = new Set<() => void>();
/** One reading after another: a link between what two of them read would be known to neither. */
let turn: Promise<unknown> = Promise.resolve();

export const readSoFar = (): Read => read;
export function onRead(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A question for each so many ids; each names what is known before it. */
export function questionsFor(
  ids: readonly string[],
  known: readonly string[] = [],
  most = MOST_AT_ONCE,
): { ids: string[]; known?: string[] }[] {
  return Array.from({ length: Math.ceil(ids.length / most) }, (_, part) => {
    const at = part * most;
    const before = [...known, ...ids.slice(0, at)];
    return { ids: ids.slice(at, at + most), ...(before.length > 0 && { known: before }) };
  });
}

/** Reads what was never asked for. Rejects where it does not arrive; what is known stays. */
export function readMore(client: ApolloClient, ids: readonly string[]): Promise<void> {
  const mine = turn.then(async () => {
    const lacking = ids.filter((id) => !read.asked.has(id));
    if (lacking.length === 0) return;
    const answers = await Promise.all(
      questionsFor(lacking, [...read.known.things.keys()]).map(async (variables) => {
        const { data } = await client.query({ query: BetweenDocument, variables, fetchPolicy: 'no-cache' });
        if (!data) throw new Error('The answer was empty.');
        return data.between;
      }),
    );
    read = { known: addedTo(read.known, answers), asked: new Set([...read.asked, ...lacking]) };
    listeners.forEach((listener) => listener());
  });
  turn = mine.catch(() => undefined);
  return mine;
}
