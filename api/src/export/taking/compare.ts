/** Two sides held against each other: every link that the comparison rests on, and on which side each thing stands. */
import { instrumentOf, kindOfId } from '@rules/schema';
import type { EntityNode } from '@rules/schema';
import { compare } from '../../domain/compare/index.ts';
import { MOST_THINGS } from '../../domain/compare/read.ts';
import type { ComparedThing, Comparison } from '../../domain/compare/types.ts';
import { SameThingError, TooManyLinksError } from '../../domain/errors.ts';
import { labelOf } from '../../domain/words/citation.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import type { GraphStore } from '../../store/port.ts';
import { factsFor } from '../read.ts';
import type { Subject } from '../subject.ts';
import { asRead, holdsAsRead } from './standing.ts';

async function sideOf(store: GraphStore, name: 'left' | 'right', params: URLSearchParams): Promise<EntityNode[]> {
  const ids = params.getAll(name).filter((id) => id !== '');
  if (ids.length === 0) throw badInput(name, `${name} is missing. Write ?left=ukpga/1995/36&right=asp/2014/8.`);
  if (ids.length > MOST_THINGS) throw badInput(name, `${name} names ${ids.length} things; ${MOST_THINGS} is the most.`);
  const nodes = await store.nodes(ids);
  const missing = ids.find((_, at) => !nodes[at]);
  if (missing !== undefined) throw notFound(missing, 'thing', await store.nearest(missing, 5));
  return [...new Map(nodes.flatMap((node): [string, EntityNode][] => (node ? [[node.id, node]] : []))).values()];
}

/** On which side each thing stands, or to which sides it is tied. */
function sidesOf({ left, right, groups, clashes }: Comparison): (id: string) => string | null {
  const own = new Map<string, string>([
    ...left.entities.map(({ id }): [string, string] => [id, 'left']),
    ...right.entities.map(({ id }): [string, string] => [id, 'right']),
  ]);
  const tied = new Map<string, { left: boolean; right: boolean }>();
  const tie = (id: string, ofLeft: boolean, ofRight: boolean): void => {
    const known = tied.get(id);
    tied.set(id, { left: ofLeft || known?.left === true, right: ofRight || known?.right === true });
  };
  const things = groups.flatMap((group): ComparedThing[] => [...group.onlyLeft, ...group.both, ...group.onlyRight]);
  for (const thing of things) tie(thing.entity.id, thing.left.length > 0, thing.right.length > 0);
  for (const clash of clashes) tie(clash.clash.id, true, true);
  return (id) => {
    const side = own.get(id) ?? (kindOfId(id) === 'PROVISION' ? own.get(instrumentOf(id)) : undefined);
    if (side !== undefined) return side;
    const to = tied.get(id);
    return to ? `tied to ${to.left && to.right ? 'both' : to.left ? 'left' : 'right'}` : null;
  };
}

export async function compared(store: GraphStore, params: URLSearchParams): Promise<Subject> {
  const [left, right] = [await sideOf(store, 'left', params), await sideOf(store, 'right', params)];
  const { comparison, links } = await compare(store, left, right).catch((error: unknown) => {
    throw error instanceof SameThingError || error instanceof TooManyLinksError ? badInput('right', error.message) : error;
  });
  const ids = [...new Set([...[...left, ...right].map(({ id }) => id), ...links.flatMap(({ from, to }) => [from, to])])];
  const [nodes, release] = await Promise.all([store.nodes(ids), store.release()]);
  const things = nodes.filter((node) => node !== null);
  const facts = await factsFor(store, things, links);
  const nameOf = ([first, ...others]: readonly EntityNode[]): string =>
    `${first ? labelOf(first, facts.instrument(first.id) ?? null) : ''}${others.length > 0 ? ` and ${others.length} more` : ''}`;
  return {
    name: `comparison-${left[0]?.id ?? ''}-and-${right[0]?.id ?? ''}`,
    title: `${nameOf(left)} compared with ${nameOf(right)}`,
    address: `/compare?${params.toString().replaceAll('%2F', '/')}`,
    moment: asRead(release.lawAsRead),
    things,
    links,
    holds: holdsAsRead(facts),
    sideOf: sidesOf(comparison),
    remarks: [comparison.text],
    release,
    facts,
  };
}
