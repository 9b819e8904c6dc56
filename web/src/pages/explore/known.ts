/** What has been read of the graph, in the words and with the facts that the explorer shows: made from the answer, once. */
import type { RelationKind } from '@rules/schema';
import type { ExploreBetweenQuery, ExploreThingFragment, LawStatus } from '../../generated/graphql.ts';
import type { PictureLink } from '../../picture/graph.ts';
import { strengthOf } from '../../picture/strength.ts';
import { basisWords, confidenceWords } from '../../words/evidence.ts';
import { edgeVerb } from '../../words/relations.ts';
import type { Link, Thing } from './view/graph.ts';
import { NONE } from './view/view.ts';

export type Tied = ExploreBetweenQuery['between']['relations'][number];

export interface KnownThing extends Thing {
  entity: ExploreThingFragment;
  /** A name that stands alone: "Children (Scotland) Act 1995, s 29". */
  name: string;
  /** The name under a shape: "s 29, 1995 Act". */
  short: string;
  /** Where it stands on the day asked for, as a clause; null for today, and for what is no law. */
  standing: string | null;
}

export interface KnownLink extends Link {
  relation: Tied;
  /** From its start to its end: "blocks", "would repeal". */
  verb: string;
  /** "judgement, high confidence". */
  sureness: string;
  /** How it stands on the day asked for: "in force", "not in force", "does not bind today"; empty where no date bears on it. */
  time: string;
}

export interface Known {
  things: ReadonlyMap<string, KnownThing>;
  /** Hardest first, then by name. */
  links: readonly KnownLink[];
  /** Titles of the foundations and policy areas that the things have, by id. */
  titles: ReadonlyMap<string, string>;
}

export const NOTHING_KNOWN: Known = { things: new Map(), links: [], titles: new Map() };

const BINDS: Record<LawStatus, boolean | null> = {
  in_force: true,
  partly_in_force: true,
  in_force_amendment_pending: true,
  in_force_repeal_pending: true,
  in_force_superseded_pending: true,
  not_commenced: false,
  repealed: false,
  uncertain: null,
};

const statusOf = (end: object): LawStatus | null =>
  'status' in end && typeof end.status === 'string' && end.status in BINDS ? (end.status as LawStatus) : null;

/** Whether it is law in force as last read; null for what is no law, or where it is not known. */
export const inForceOf = (end: object): boolean | null => {
  const status = statusOf(end);
  return status === null ? null : BINDS[status];
};

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

/** An edge as a link. */
export function linkOf(relation: Tied): KnownLink {
  const { id, kind, from, to, basis, confidence, effect, bindsToday } = relation;
  // Law that was repealed did what it did; only law that has not started "would".
  const waiting = statusOf(from) === 'not_commenced' && bindsToday !== true;
  return {
    id,
    kind,
    from: from.id,
    to: to.id,
    basis,
    confidence,
    holds: bindsToday ?? inForceOf(from),
    time: timeWords(relation),
    relation,
    verb: edgeVerb(kind, { inForce: !waiting, effect: effect ?? null }),
    sureness: `${basisWords(basis)}, ${confidenceWords(confidence)}`,
  };
}

/** The answer as things and links. */
export function knownOf({ entities, relations }: ExploreBetweenQuery['between']): Known {
  const things = new Map(
    entities.map((entity): [string, KnownThing] => [
      entity.id,
      {
        id: entity.id,
        kind: entity.kind,
        confidence: entity.confidence,
        inForce: inForceOf(entity),
        entity,
        facets: facetsOf(entity),
        name: entity.label,
        short: shortOf(entity),
        standing: null,
      },
    ]),
  );
  const titles = new Map(
    entities.flatMap((entity) =>
      [...entity.bearsOn.nodes.map(({ to }) => to), ...(lawOf(entity)?.policyAreas ?? [])].map(({ id, title }) => [id, title]),
    ),
  );
  const nameOf = (id: string): string => things.get(id)?.name ?? id;
  const byName = new Intl.Collator('en-GB', { numeric: true });
  const links = relations
    .map(linkOf)
    .toSorted(
      (a, b) =>
        strengthOf(a.kind) - strengthOf(b.kind) ||
        byName.compare(nameOf(a.from), nameOf(b.from)) ||
        byName.compare(nameOf(a.to), nameOf(b.to)),
    );
  return { things, links, titles };
}

/** "in force", "not in force", "does not bind today": how an edge stands today, in words; empty where no date bears on it. */
function timeWords({ bindsToday, from }: Tied): string {
  const inForce = inForceOf(from);
  if (bindsToday === false && inForce !== false) return 'does not bind today';
  if (bindsToday === true && inForce !== true) return 'binds today';
  const holds = bindsToday ?? inForce;
  return holds === null ? '' : holds ? 'in force' : 'not in force';
}

/** A link as the picture draws and speaks it. */
export const pictureLink = (link: KnownLink): PictureLink => ({
  id: link.id,
  from: link.from,
  to: link.to,
  kind: link.kind,
  verb: link.verb,
  time: link.time,
  dashed: link.holds === false,
  sureness: link.sureness,
});

/** A link from its start to its end, as a sentence without its stop: "Section 29 blocks aftercare". */
export const linkWords = (link: Pick<KnownLink, 'from' | 'to' | 'verb'>, nameOf: (id: string) => string): string =>
  `${nameOf(link.from)} ${link.verb} ${nameOf(link.to)}`;

/** Kinds of link among some, hardest first. */
export const kindsOf = (links: readonly Pick<Link, 'kind'>[]): RelationKind[] =>
  [...new Set(links.map(({ kind }) => kind))].toSorted((a, b) => strengthOf(a) - strengthOf(b));
