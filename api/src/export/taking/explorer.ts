/** A view of the explorer: what is open, without what its reader hid and switched off. */
import type { CalendarDate, EntityNode } from '@rules/schema';
import { between } from '../../domain/explore/between.ts';
import { standingOf } from '../../domain/explore/standing.ts';
import type { Facts } from '../../domain/read/facts.ts';
import type { AsAt } from '../../domain/trace/types.ts';
import { labelOf } from '../../domain/words/citation.ts';
import { listWords } from '../../domain/words/lists.ts';
import { notFound, shortened } from '../../graphql/errors.ts';
import type { GraphStore } from '../../store/port.ts';
import { factsFor } from '../read.ts';
import type { Subject } from '../subject.ts';
import { NONE, readExplorer } from './explorer-address.ts';
import type { ExplorerView } from './explorer-address.ts';
import { facetFilter } from './explorer-facets.ts';
import { dayWords, readMoment } from './moment.ts';
import { asRead, holdsAsRead, inForce, isOfficial } from './standing.ts';

/** As on the page, a thing with more links than this is opened alone. */
const OPEN_AT_START = 30;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Ids of what a walk begins with: the thing, and its neighbours where they are few. */
async function beginning(store: GraphStore, id: string): Promise<string[]> {
  const [thing] = await store.nodes([id]);
  if (!thing) return [id];
  const { edges } = await store.edges({ ids: [thing.id], direction: 'BOTH' });
  return edges.length > OPEN_AT_START ? [thing.id] : [...new Set([thing.id, ...edges.flatMap(({ from, to }) => [from, to])])];
}

function remarksOf(view: ExplorerView, hidden: number, filtered: number, links: number, missing: readonly string[]): string[] {
  const left = [
    ...(hidden > 0 ? [`${counted(hidden, 'thing')} hidden by the reader`] : []),
    ...(filtered > 0 ? [`${counted(filtered, 'thing')} left out by filters`] : []),
    ...(links > 0 ? [`${counted(links, 'link')} left out by filters`] : []),
  ];
  const facets = Object.entries(view.off.facets).flatMap(([name, values]) =>
    [...values].map((value) => (value === NONE ? `no ${name}` : value)),
  );
  const off = [...view.off.kinds, ...view.off.relations, ...view.off.confidence, ...facets];
  const filters = [
    ...(off.length > 0 ? [`without ${off.join(', ')}`] : []),
    ...(view.off.notInForce ? ['without law not in force'] : []),
    ...(view.off.judgement ? ['official facts only'] : []),
  ];
  return [
    ...(left.length > 0 ? [`Not in it: ${listWords(left)}.`] : []),
    ...(filters.length > 0 ? [`Filters: ${filters.join('; ')}.`] : []),
    ...(missing.length > 0 ? [`Not in this release: ${listWords(missing.map(shortened))}.`] : []),
    'Links to things that are not open are not part of it.',
  ];
}

/** How law and links stand on the day asked for, as the page shows them: whether a rule binds a change on another day is for its trace to say. */
async function standingOn(
  store: GraphStore,
  facts: Facts,
  things: readonly EntityNode[],
  asAt: AsAt,
  today: CalendarDate,
): Promise<Pick<Subject, 'holds'> & { inForceThen: (thing: EntityNode) => boolean | null }> {
  const laws = await standingOf(store, { ids: things.map(({ id }) => id), asAt, today });
  const standings = new Map(laws.map(({ law, inForce: then }) => [law.id, then]));
  const asReadHolds = holdsAsRead(facts);
  return {
    inForceThen: (thing) => standings.get(thing.id) ?? null,
    holds(link) {
      const then = standings.get(link.from);
      if (then === undefined) return asReadHolds(link);
      const bears = link.obstacle !== null && link.obstacle.bindsToday !== null;
      return bears && then !== false ? null : then;
    },
  };
}

export async function explorer(store: GraphStore, params: URLSearchParams, today: CalendarDate): Promise<Subject> {
  const view = readExplorer(params);
  const { off, hidden, centre } = view;
  const asked = view.begins && centre !== null ? await beginning(store, centre) : view.open;
  const [nodes, { relations }, release] = await Promise.all([store.nodes(asked), between(store, asked), store.release()]);
  // The page knows things by the ids of the address; here an alias gives the thing it is an alias of.
  const trueId = new Map(asked.flatMap((id, at): [string, string][] => (nodes[at] ? [[id, nodes[at].id]] : [])));
  const missing = asked.filter((id) => !trueId.has(id));
  const found = new Map(nodes.flatMap((node): [string, EntityNode][] => (node ? [[node.id, node]] : [])));
  if (found.size === 0) throw notFound(asked[0] ?? '', 'thing', await store.nearest(asked[0] ?? '', 5));
  const isHidden = new Set([...hidden].map((id) => trueId.get(id) ?? id));
  const shown = [...found.values()].filter(({ id }) => !isHidden.has(id));
  const middle = centre === null ? undefined : found.get(trueId.get(centre) ?? centre);
  const facts = await factsFor(store, [...found.values()], relations);
  const asAt = readMoment(view.asAt, today);
  const { holds, inForceThen } =
    view.asAt === null ? { holds: holdsAsRead(facts), inForceThen: inForce } : await standingOn(store, facts, shown, asAt, today);
  const passesFacets = await facetFilter(store, shown, facts, off.facets);
  // The thing in the middle is never filtered away.
  const things = shown.filter(
    (thing) =>
      thing === middle ||
      (passesFacets(thing) &&
        !off.kinds.has(thing.kind) &&
        !off.confidence.has(thing.confidence) &&
        !(off.notInForce && inForceThen(thing) === false)),
  );
  const ids = new Set(things.map(({ id }) => id));
  const joining = relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const links = joining.filter(
    (link) =>
      !off.relations.has(link.kind) &&
      !off.confidence.has(link.confidence) &&
      !(off.notInForce && holds(link) === false) &&
      !(off.judgement && !isOfficial(link)),
  );
  const label = middle && labelOf(middle, facts.instrument(middle.id) ?? null);
  const search = params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return {
    name: `explore-${middle?.id ?? `${things.length}-things`}${view.asAt === null ? '' : `-as-at-${view.asAt}`}`,
    title: label === undefined ? 'A view of the explorer' : `A view of the explorer, around ${label}`,
    address: `/explore?${search}`,
    moment:
      view.asAt === null ? asRead(release.lawAsRead) : `${dayWords(asAt)}; what each link says is as last read, in ${release.lawAsRead}`,
    things,
    links,
    holds,
    ...(view.places.size > 0 && { places: new Map([...view.places].map(([id, place]) => [trueId.get(id) ?? id, place])) }),
    remarks: remarksOf(view, found.size - shown.length, shown.length - things.length, joining.length - links.length, missing),
    release,
    facts,
  };
}
