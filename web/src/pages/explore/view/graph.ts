/** What of the open part of the graph is drawn, read and listed: the same for the picture, the outline and the table. */
import type { Basis, Confidence, EntityKind } from '@rules/schema';
import type { Link } from '../../../parts/links/link.ts';
import { FACETS, type Facet, type View, type Without } from './view.ts';

/** What the filters ask of a thing. */
export interface Thing {
  id: string;
  kind: EntityKind;
  confidence: Confidence;
  /** Whether it is law that binds on the day asked for; null for what is no law. */
  inForce: boolean | null;
  /** Its values of each facet; none where such a thing has no such facet. */
  facets: Readonly<Record<Facet, readonly string[]>>;
}

export interface Shown<T extends Thing, L extends Link> {
  things: readonly T[];
  links: readonly L[];
  /** Things that are open and not shown, and by what: the reader hid them, or a filter did. */
  hidden: readonly T[];
  filtered: readonly T[];
}

const OFFICIAL: ReadonlySet<Basis> = new Set(['OFFICIAL', 'PARSED']);

const passesFacet = (values: readonly string[], off: readonly string[]): boolean =>
  values.length === 0 || values.some((value) => !off.includes(value));

const passesThing = (thing: Thing, off: Without): boolean =>
  FACETS.every((facet) => passesFacet(thing.facets[facet], off.facets[facet])) &&
  !off.kinds.includes(thing.kind) &&
  !off.confidence.includes(thing.confidence) &&
  !(off.notInForce && thing.inForce === false);

const passesLink = (link: Link, off: Without): boolean =>
  !off.relations.includes(link.kind) &&
  !off.confidence.includes(link.confidence) &&
  !(off.notInForce && link.holds === false) &&
  !(off.judgement && !OFFICIAL.has(link.basis));

/** `known`: things and links that have been read, at least all that are open. Things keep the order they were opened in, links that of `known`. */
export function shown<T extends Thing, L extends Link>(
  view: Pick<View, 'open' | 'hidden' | 'without' | 'centre'>,
  known: { things: ReadonlyMap<string, T>; links: Iterable<L> },
): Shown<T, L> {
  const hiddenIds = new Set(view.hidden);
  const things: T[] = [];
  const hidden: T[] = [];
  const filtered: T[] = [];
  for (const id of view.open) {
    const thing = known.things.get(id);
    if (!thing) continue;
    if (hiddenIds.has(id)) hidden.push(thing);
    // The thing in the middle is never filtered away: the picture would lose what it is about.
    else if (id !== view.centre && !passesThing(thing, view.without)) filtered.push(thing);
    else things.push(thing);
  }
  const ids = new Set(things.map(({ id }) => id));
  const links = [...known.links].filter((link) => ids.has(link.from) && ids.has(link.to) && passesLink(link, view.without));
  return { things, links, hidden, filtered };
}

/** Things that hang on one alone: none of their shown links leads elsewhere. They are what collapsing it takes away. */
export function hangingOn(id: string, view: View, { things, links }: Shown<Thing, Link>): string[] {
  const keep = new Set([...view.pinned, ...(view.centre === null ? [] : [view.centre]), id]);
  const ends = new Map<string, Set<string>>();
  const note = (at: string, other: string): void => {
    const others = ends.get(at) ?? new Set();
    others.add(other);
    ends.set(at, others);
  };
  for (const { from, to } of links) {
    note(from, to);
    note(to, from);
  }
  return things.flatMap((thing) => {
    const others = ends.get(thing.id);
    return !keep.has(thing.id) && others?.size === 1 && others.has(id) ? [thing.id] : [];
  });
}

/** Things within so many shown links of some, these included. */
export function within(ids: readonly string[], steps: number, links: readonly Link[]): Set<string> {
  const reached = new Set(ids);
  let edge = new Set(ids);
  for (let taken = 0; taken < steps && edge.size > 0; taken += 1) {
    const next = new Set<string>();
    for (const { from, to } of links) {
      if (edge.has(from) && !reached.has(to)) next.add(to);
      if (edge.has(to) && !reached.has(from)) next.add(from);
    }
    for (const id of next) reached.add(id);
    edge = next;
  }
  return reached;
}
