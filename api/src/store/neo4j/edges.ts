/** The edges of a frontier, in one statement. */
import type { EntityNode, RelationKind } from '@rules/schema';
import type { EdgesAnswer, EdgesRequest } from '../port.ts';
import { readEdge, readThing } from './compact.ts';
import { NO_LIMIT, whole } from './database.ts';
import type { Database, Values } from './database.ts';
import type { Directory } from './directory.ts';
import { cypher, withDirection, withKinds } from './statements.ts';

const EDGES = cypher('edges');
/** What is found for one id of the frontier: its place there, its edges, the kinds of those left out, itself, and the far ends. */
type Found = [at: number, edges: string[], leftOut: RelationKind[], near: string | null, far: string[]];

export const NO_EDGES: EdgesAnswer = { edges: [], leftOut: [], ends: [] };

/** See EdgesRequest. One statement for all: those that ask for nothing are left out of it. */
export async function edgesOfAll(database: Database, { slot, byId }: Directory, requests: readonly EdgesRequest[]): Promise<EdgesAnswer[]> {
  const asked = requests.map((request) => ({ request, ids: [...new Set(request.ids)] }));
  const asking = asked.filter(({ ids }) => ids.length > 0);
  if (asking.length === 0) return requests.map(() => NO_EDGES);
  const [row] = await database.read<Record<string, Found[]>>(
    together(asking.map(({ request }) => withDirection(withKinds(EDGES, request.kinds), request.direction))),
    Object.fromEntries(asking.map(({ request, ids }, at) => [`asked${at}`, valuesOf(slot, request, ids)])),
  );
  return asked.map((one) => (one.ids.length === 0 ? NO_EDGES : answerOf(row?.[`found${asking.indexOf(one)}`] ?? [], one.ids, byId)));
}

/** Several statements as one. Each finds its values in a map of its own, `asked0` and so on, and gives what it finds as `found0` and so on. */
function together(statements: readonly string[]): string {
  const names = statements.map((_, at) => `found${at}`);
  const parts = statements.map((statement, at) => {
    const own = statement.replaceAll(/\$(\w+)/g, `$asked${at}.$1`);
    return `CALL () {\n${own}\n}\nWITH ${[...names.slice(0, at), `found AS ${names[at]}`].join(', ')}`;
  });
  return `${parts.join('\n')}\nRETURN ${names.join(', ')}`;
}

const valuesOf = (slot: string, { direction, otherKinds, phase, limitPerId, ends }: EdgesRequest, ids: readonly string[]): Values => ({
  slot,
  ids,
  both: direction === 'BOTH',
  otherKinds: otherKinds ? [...otherKinds] : null,
  phase: phase ?? null,
  limit: whole(limitPerId ?? NO_LIMIT),
  ends: ends ?? false,
});

const answerOf = (found: readonly Found[], ids: readonly string[], byId: Directory['byId']): EdgesAnswer => ({
  edges: found.flatMap(([, own]) => own.map(readEdge)),
  ends: thingsOf(found, byId),
  leftOut: found.flatMap(([at, , leftOut]) => counted(leftOut).map(([kind, count]) => ({ id: ids[at] ?? '', kind, count }))),
});

/** Each thing once, those of the frontier first. The same thing is the same text, so each is read once; what is at hand comes as its id. */
const thingsOf = (found: readonly Found[], byId: Directory['byId']): EntityNode[] => {
  const texts = new Set([...found.flatMap(([, , , near]) => near ?? []), ...found.flatMap(([, , , , far]) => far)]);
  return [...texts].map((text) => byId.get(text) ?? readThing(text));
};

function counted(kinds: readonly RelationKind[]): [RelationKind, number][] {
  const counts = new Map<RelationKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}
