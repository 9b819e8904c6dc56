/** Paths between two things, as their page shows them: every thing and link on them, and which paths go over each link. */
import { RELATION_KINDS } from '@rules/schema';
import type { Edge, EntityNode } from '@rules/schema';
import { labelOf } from '../../domain/words/citation.ts';
import { listWords } from '../../domain/words/lists.ts';
import { badInput, notFound, shortened } from '../../graphql/errors.ts';
import type { GraphStore } from '../../store/port.ts';
import { factsFor } from '../read.ts';
import type { Subject } from '../subject.ts';
import { asRead, holdsAsRead } from './standing.ts';

/** What the page asks for where its address does not say, and the most that there is. */
const STEPS = { usual: 6, most: 8 };
const MANY = { usual: 5, most: 20 };

function within(name: string, text: string | null, { usual, most }: { usual: number; most: number }): number {
  if (text === null || text === '') return usual;
  const number = Number(text);
  if (!/^\d{1,3}$/.test(text) || number < 1 || number > most)
    throw badInput(name, `${name}=${shortened(text)} is out of range. Give a number from 1 to ${most}.`);
  return number;
}

async function end(store: GraphStore, name: string, params: URLSearchParams): Promise<EntityNode> {
  const id = (params.get(name) ?? '').trim();
  if (id === '') throw badInput(name, `${name} is missing. Write ?from=body/sssc&to=foundation/voice.`);
  const [found] = await store.nodes([id]);
  if (!found) throw notFound(id, 'thing', await store.nearest(id, 5));
  return found;
}

/** How many paths there are, and whether there may be more than were asked for. */
function pathsWords(found: number, asked: number): string {
  if (found === 0) return 'There is no path';
  if (found < asked) return found === 1 ? 'The only path' : `All ${found} paths`;
  return found === 1 ? 'The shortest path, the one that was asked for,' : `The ${found} shortest paths, as many as were asked for,`;
}

export async function paths(store: GraphStore, params: URLSearchParams): Promise<Subject> {
  const [from, to] = [await end(store, 'from', params), await end(store, 'to', params)];
  const [most, many] = [within('most', params.get('most'), STEPS), within('many', params.get('many'), MANY)];
  const kinds = params.getAll('kind').filter((kind) => kind !== '');
  const stranger = kinds.find((kind) => !(RELATION_KINDS as readonly string[]).includes(kind));
  if (stranger !== undefined)
    throw badInput('kind', `kind=${shortened(stranger)} is no kind of link. Write one of ${RELATION_KINDS.join(', ')}.`);
  const wanted = RELATION_KINDS.filter((kind) => kinds.includes(kind));
  const [found, release] = await Promise.all([
    store.paths({ from: from.id, to: to.id, maxLength: most, limit: many, ...(wanted.length > 0 && { kinds: wanted }) }),
    store.release(),
  ]);
  const links = new Map<string, Edge>(found.flatMap(({ edges }) => edges.map((edge): [string, Edge] => [edge.id, edge])));
  const over = new Map<string, number[]>();
  found.forEach(({ edges }, at) => edges.forEach(({ id }) => over.set(id, [...(over.get(id) ?? []), at + 1])));
  const ids = [...new Set([from.id, ...found.flatMap((path) => path.ids), to.id])];
  const things = (await store.nodes(ids)).filter((node) => node !== null);
  const facts = await factsFor(store, things, [...links.values()]);
  const name = (node: EntityNode): string => labelOf(node, facts.instrument(node.id) ?? null);
  const limits = [
    `at most ${most} ${most === 1 ? 'step' : 'steps'}`,
    wanted.length > 0 ? `links of the kinds ${listWords(wanted)}` : 'links of any kind',
  ];
  return {
    name: `paths-${from.id}-to-${to.id}`,
    title: `Paths from ${name(from)} to ${name(to)}`,
    address: `/paths?${params.toString().replaceAll('%2F', '/')}`,
    moment: asRead(release.lawAsRead),
    things,
    links: [...links.values()],
    holds: holdsAsRead(facts),
    paths: over,
    remarks: [`${pathsWords(found.length, many)} with ${limits.join(' and ')}.`],
    release,
    facts,
  };
}
