/** The trace of a change. The domain gives the answer; here only its shape is turned into that of the schema. */
import type { ChangeNode } from '@rules/schema';
import { trace } from '../../domain/trace/index.ts';
import type { AsAt, Trace } from '../../domain/trace/types.ts';
import { badInput, notFound } from '../errors.ts';
import type { Context } from '../context.ts';
import type { AsAtInput, Resolvers } from '../generated/resolvers.ts';

/** The moment asked about. Throws a RequestError for a date beside WHEN_COMMENCED, which has none. */
function asAtOf(asked: AsAtInput | null, today: string): AsAt {
  const mode = asked?.mode ?? 'DATE';
  if (mode === 'WHEN_COMMENCED' && asked?.date != null) {
    throw badInput('asAt.date', 'asAt gives both WHEN_COMMENCED and a date. Leave out the date, or use the mode DATE.');
  }
  return { mode, date: asked?.date ?? today };
}

export const traceOf = (change: ChangeNode, asAt: AsAtInput | null, officialOnly: boolean, { store, today }: Context): Promise<Trace> =>
  trace(store, { change: change.id, asAt: asAtOf(asAt, today), officialOnly, today });

/** The change with this id or alias. Throws NOT_FOUND with what was probably meant. */
async function changeOf(id: string, { load, store }: Context): Promise<ChangeNode> {
  const asked = id.trim();
  const found = (await load.ofKind('CHANGE', asked)) ?? (await load.ofKind('CHANGE', `change/${asked}`));
  if (found) return found;
  const near = await store.nearest(asked.startsWith('change/') ? asked : `change/${asked}`, 20);
  throw notFound(asked, 'change', near.filter((node) => node.kind === 'CHANGE').slice(0, 5));
}

export const traceResolvers: Resolvers = {
  Query: {
    trace: async (_root, { change, asAt, officialOnly }, context) => traceOf(await changeOf(change, context), asAt ?? null, officialOnly ?? false, context),
  },

  Trace: {
    asAt: ({ asAt }) => asAt.date,
    asAtMode: ({ asAt }) => asAt.mode,
    enables: ({ enables }) => enables.map(({ relation }) => relation),
    delivers: ({ delivers }) => delivers.map(({ relation }) => relation),
    duplicates: ({ duplicates }) => duplicates.map(({ relation }) => relation),
    helpers: ({ enables, delivers, duplicates }) => [...delivers, ...enables, ...duplicates],
    clashes: ({ clashes }) => clashes.map(({ clash }) => clash),
    clashesInPlay: ({ clashes }) => clashes,
  },
};
