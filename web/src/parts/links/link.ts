/** A link of the graph in the words and with the facts that pages show: made from the answer, once. */
import type { Basis, Confidence, RelationKind } from '@rules/schema';
import type { LawStatus, TieFragment } from '../../generated/graphql.ts';
import type { PictureLink } from '../../picture/graph.ts';
import { strengthOf } from '../../picture/strength.ts';
import { basisWords, confidenceWords, CONFIDENCES } from '../../words/evidence.ts';
import { edgeVerb } from '../../words/relations.ts';

/** An edge as it is read, with whether it binds today. */
export type Tied = TieFragment & { bindsToday: boolean | null };

/** What tells a link apart, and what filters ask of it. */
export interface Link {
  id: string;
  kind: RelationKind;
  from: string;
  to: string;
  basis: Basis;
  confidence: Confidence;
  /** Whether it holds on the day asked for; null where that is not known. */
  holds: boolean | null;
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

/** From least to most: what a link rests on. */
const WEAKEST_FIRST = ['OWN_KNOWLEDGE', 'JUDGEMENT', 'PARSED', 'OFFICIAL'];

/** The least sure link: the lowest confidence first, then the weakest basis; of those alike the hardest. */
export function leastSure(links: readonly KnownLink[]): KnownLink | undefined {
  const rank = ({ confidence, basis }: KnownLink): number => CONFIDENCES.indexOf(confidence) * -10 + WEAKEST_FIRST.indexOf(basis);
  return links.toSorted((a, b) => rank(a) - rank(b))[0];
}
