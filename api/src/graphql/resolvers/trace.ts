/** The trace of a change. The domain gives the answer; here only its shape is turned into that of the schema. */
import { instrumentOf, kindOfId } from '@rules/schema';
import type { ChangeNode, Edge } from '@rules/schema';
import { trace } from '../../domain/trace/index.ts';
import type { AsAt, Trace } from '../../domain/trace/types.ts';
import { isGiven } from '../arguments.ts';
import { badInput, notFound } from '../errors.ts';
import type { Context } from '../context.ts';
import type { AsAtInput, Resolvers } from '../generated/resolvers.ts';

/** The moment asked about. Throws a RequestError for a date beside WHEN_COMMENCED, which has none. */
function asAtOf(asked: AsAtInput | null, today: string): AsAt {
  const mode = asked?.mode ?? 'DATE';
  if (mode === 'WHEN_COMMENCED' && isGiven(asked?.date)) {
    throw badInput('asAt.date', 'asAt gives both WHEN_COMMENCED and a date. Leave out the date, or use the mode DATE.');
  }
  return { mode, date: asked?.date ?? today };
}

export async function traceOf(
  change: ChangeNode,
  asAt: AsAtInput | null,
  officialOnly: boolean,
  { store, today, load }: Context,
): Promise<Trace> {
  const answer = await trace(store, { change: change.id, asAt: asAtOf(asAt, today), officialOnly, today });
  await load.readAhead(namedIn(answer));
  return answer;
}

/** Ids of the things that the edges of a trace join or rest on, each provision with its instrument: nearly every query asks for them. */
function namedIn({
  picture,
  blockers,
  constraints,
  notBinding,
  enables,
  delivers,
  duplicates,
  clashes,
  dependsOn,
  room,
  barriers,
  supports,
  contradicts,
}: Trace): Set<string> {
  const standing = [...blockers, ...constraints, ...notBinding];
  const edges: Edge[] = [
    ...picture.relations,
    ...standing.map(({ relation }) => relation),
    ...standing.flatMap(({ chain }) => chain.flatMap(({ relation }) => relation ?? [])),
    ...[...enables, ...delivers, ...duplicates, ...clashes, ...dependsOn].map(({ relation }) => relation),
  ];
  const things = [
    ...picture.entities.map(({ id }) => id),
    ...edges.flatMap(({ from, to }) => [from, to]),
    ...room.flatMap(({ reasons }) => reasons.flatMap(({ through }) => through?.id ?? [])),
  ];
  const levers = standing.flatMap((blocker) => blocker.levers);
  const statements = [...barriers, ...supports, ...contradicts].map(({ statement }) => statement);
  const sources = [...edges, ...levers, ...statements].flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? []));
  return new Set([...things.flatMap((id) => (kindOfId(id) === 'PROVISION' ? [id, instrumentOf(id)] : [id])), ...sources]);
}

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
    trace: async (_root, { change, asAt, officialOnly }, context) =>
      traceOf(await changeOf(change, context), asAt ?? null, officialOnly ?? false, context),
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
