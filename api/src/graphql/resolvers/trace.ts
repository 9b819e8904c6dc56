/** The trace of a change. The domain gives the answer; here only its shape is turned into that of the schema. */
import { instrumentOf, kindOfId } from '@rules/schema';
import type { Edge } from '@rules/schema';
import { ChangeNotFoundError } from '../../domain/errors.ts';
import { Facts } from '../../domain/read/facts.ts';
import { trace } from '../../domain/trace/index.ts';
import type { Trace } from '../../domain/trace/types.ts';
import { asAtOf } from '../as-at.ts';
import { notFound } from '../errors.ts';
import type { Context } from '../context.ts';
import type { AsAtInput, Resolvers } from '../generated/resolvers.ts';

/** The trace of the change with this id or alias. Throws NOT_FOUND with what was probably meant. */
export async function traceOf(
  change: string,
  asAt: AsAtInput | null,
  officialOnly: boolean,
  { store, today, load }: Context,
): Promise<Trace> {
  const facts = new Facts();
  const answer = await trace(store, { change, asAt: asAtOf(asAt, today), officialOnly, today }, facts).catch((error: unknown) => {
    throw error instanceof ChangeNotFoundError ? notFound(change, 'change', error.nearest) : error;
  });
  load.keepFacts(facts);
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

/** "siblings-together" is short for "change/siblings-together". */
const changeId = (asked: string): string => (asked.includes('/') ? asked.trim() : `change/${asked.trim()}`);

export const traceResolvers: Resolvers = {
  Query: {
    trace: (_root, { change, asAt, officialOnly }, context) => traceOf(changeId(change), asAt ?? null, officialOnly ?? false, context),
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
