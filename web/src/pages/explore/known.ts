/** What has been read of the graph, in the words and with the facts that the explorer shows: made from the answer, once. */
import type { ExploreBetweenQuery, ExploreThingFragment } from '../../generated/graphql.ts';
import { inForceOf, linkOf, type KnownLink } from '../../parts/links/link.ts';
import { strengthOf } from '../../picture/strength.ts';
import type { Thing } from './view/graph.ts';
import { NONE } from './view/view.ts';

export interface KnownThing extends Thing {
  entity: ExploreThingFragment;
  /** A name that stands alone: "Children (Scotland) Act 1995, s 29". */
  name: string;
  /** The name under a shape: "s 29, 1995 Act". */
  short: string;
  /** Where it stands on the day asked for, as a clause; null for today, and for what is no law. */
  standing: string | null;
}

export interface Known {
  things: ReadonlyMap<string, KnownThing>;
  /** Hardest first, then by name. */
  links: readonly KnownLink[];
  /** Titles of the foundations and policy areas that the things have, by id. */
  titles: ReadonlyMap<string, string>;
}

export const NOTHING_KNOWN: Known = { things: new Map(), links: [], titles: new Map() };

/** "s 29, 1995 Act": what tells a thing apart in two short lines. */
function shortOf(entity: ExploreThingFragment): string {
  if ('number' in entity && entity.instrument) {
    const { shortTitle, numberCitation, title } = entity.instrument;
    return `${entity.number}, ${shortTitle ?? numberCitation ?? title}`;
  }
  return 'shortTitle' in entity ? (entity.shortTitle ?? entity.title) : entity.title;
}

/** What law has of it; a provision is of the class, the areas and the place of its instrument. */
const lawOf = (entity: ExploreThingFragment) =>
  'number' in entity ? entity.instrument : 'membership' in entity && 'policyAreas' in entity ? entity : null;

const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? [NONE] : values);

/** Foundations of whatever has links of its own; the rest of law only. */
function facetsOf(entity: ExploreThingFragment): Thing['facets'] {
  const law = lawOf(entity);
  return {
    foundation: entity.kind === 'FOUNDATION' ? [entity.id] : orNone(entity.bearsOn.nodes.map(({ to }) => to.id)),
    policyArea: law ? orNone(law.policyAreas.map(({ id }) => id)) : [],
    instrumentClass: law ? [law.instrumentClass] : [],
    membership: law ? [law.membership] : [],
  };
}

/** The answer as things and links. */
export const knownOf = (answer: ExploreBetweenQuery['between']): Known => addedTo(NOTHING_KNOWN, [answer]);

/** What was known, with what further answers hold. The new links come after an order of their own: all are put in one order. */
export function addedTo(known: Known, answers: readonly ExploreBetweenQuery['between'][]): Known {
  const entities = answers.flatMap((answer) => answer.entities);
  const things = new Map([...known.things, ...entities.map((entity): [string, KnownThing] => [entity.id, thingOf(entity)])]);
  const titles = new Map([
    ...known.titles,
    ...entities.flatMap((entity) =>
      [...entity.bearsOn.nodes.map(({ to }) => to), ...(lawOf(entity)?.policyAreas ?? [])].map(({ id, title }): [string, string] => [
        id,
        title,
      ]),
    ),
  ]);
  const links = new Map(
    [...known.links, ...answers.flatMap(({ relations }) => relations.map(linkOf))].map((link): [string, KnownLink] => [link.id, link]),
  );
  return { things, titles, links: inOrder([...links.values()], things) };
}

const thingOf = (entity: ExploreThingFragment): KnownThing => ({
  id: entity.id,
  kind: entity.kind,
  confidence: entity.confidence,
  inForce: inForceOf(entity),
  entity,
  facets: facetsOf(entity),
  name: entity.label,
  short: shortOf(entity),
  standing: null,
});

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Hardest first, then by the names of their ends. Names are put in order once, and not for each pair of links. */
function inOrder(links: readonly KnownLink[], things: Known['things']): KnownLink[] {
  const nameOf = (id: string): string => things.get(id)?.name ?? id;
  const names = [...new Set(links.flatMap(({ from, to }) => [nameOf(from), nameOf(to)]))].toSorted(byName.compare);
  const places = new Map(names.map((name, at) => [name, at]));
  const placeOf = (id: string): number => places.get(nameOf(id)) ?? 0;
  return links.toSorted(
    (a, b) => strengthOf(a.kind) - strengthOf(b.kind) || placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to),
  );
}
