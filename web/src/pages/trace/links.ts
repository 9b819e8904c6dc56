/** Every link of the answer as a row: from, verb, to, whether it is in force at the moment, basis, confidence, evidence. */
import type { TraceLinkFragment, TraceLinksQuery } from '../../generated/graphql.ts';
import { strengthOf } from '../../picture/strength.ts';
import { basisWords, confidenceWords } from '../../words/evidence.ts';
import { everyLink } from './every-link.ts';
import { shortName, type Named } from './names.ts';
import { edgeVerb } from '../../words/relations.ts';

/** true, false, null where it is not known, undefined where no law makes the link and so no date bears on it. */
export type InForce = boolean | null | undefined;

export interface LinkRow {
  id: string;
  /** Hardest first, from 1. */
  number: number;
  from: Named;
  to: Named;
  /** What it does at the moment. */
  kind: TraceLinkFragment['kind'];
  verb: string;
  inForce: InForce;
  /** For a rule that stands against the change: whether it binds on the date; null where that is not known; undefined for other links. */
  binds: boolean | null | undefined;
  /** Id of the change asked about. */
  asked: string;
  /** Numbers of its sources in the list printed under the table, in the order of the evidence; null for evidence without an address. */
  sources: (number | null)[];
  link: TraceLinkFragment;
}

/** Whether each piece of law of the answer is in force at its moment, by id. */
export type Positions = ReadonlyMap<string, boolean | null>;

export const positionsOf = (laws: readonly { law: { id: string }; inForceOnDate?: boolean | null }[]): Positions =>
  new Map(laws.map(({ law, inForceOnDate }) => [law.id, inForceOnDate ?? null]));

export const inForceWords = (inForce: InForce): string =>
  inForce === undefined ? '' : inForce === null ? 'not known whether in force' : inForce ? 'in force' : 'not in force';

/** How a link stands on the date. A rule can be in force and no longer stand in the way, and one that binds is never called not in force. */
export function timeWords({ inForce, binds }: Pick<LinkRow, 'inForce' | 'binds'>): string {
  if (binds === true && inForce !== true) return 'binds on this date';
  if (binds === false && inForce !== false) return `${inForceWords(inForce)}, does not bind on this date`.replace(/^, /, '');
  return inForceWords(inForce);
}
/** Whether the link does not hold on the date. */
export const isAway = ({ inForce, binds }: Pick<LinkRow, 'inForce' | 'binds'>): boolean =>
  binds === false || (inForce === false && binds !== true);

/** Rows, hardest link first, then by name. */
export function linkRows(trace: TraceLinksQuery['trace'], asked: string): LinkRow[] {
  const positions = positionsOf(trace.laws);
  const { blockers, constraints, notBinding, helpers } = trace;
  const helping = new Map(helpers.map(({ relation, inForceOnDate }) => [relation.id, inForceOnDate]));
  const standing = new Map([...blockers, ...constraints, ...notBinding].map((obstacle) => [obstacle.relation.id, obstacle]));
  // A rule that blocks may by then only narrow: its link is said and drawn as it bears on the change at the moment.
  const kindOf = ({ id, kind }: TraceLinkFragment): LinkRow['kind'] => standing.get(id)?.bearing ?? kind;
  const numberOf = new Map<string, number>();
  const cite = (url: string | null): number | null => {
    if (url === null) return null;
    const known = numberOf.get(url) ?? numberOf.size + 1;
    numberOf.set(url, known);
    return known;
  };
  return everyLink(trace)
    .sort(
      (a, b) =>
        strengthOf(kindOf(a)) - strengthOf(kindOf(b)) ||
        shortName(a.from).localeCompare(shortName(b.from), 'en-GB', { numeric: true }) ||
        a.id.localeCompare(b.id),
    )
    .map((link, index) => {
      const inForce = helping.has(link.id) ? helping.get(link.id) : positions.get(link.from.id);
      const binds = standing.get(link.id)?.bindsOnDate;
      return {
        id: link.id,
        number: index + 1,
        asked,
        sources: link.evidence.map(({ url }) => cite(url ?? null)),
        from: link.from,
        to: link.to,
        kind: kindOf(link),
        inForce,
        binds,
        link,
        verb: edgeVerb(kindOf(link), { inForce: inForce !== false || binds === true, effect: link.effect ?? null }),
      };
    });
}

/** "judgement, high confidence": how a link stands, spoken and written. */
export const surenessWords = ({ basis, confidence }: Pick<TraceLinkFragment, 'basis' | 'confidence'>): string =>
  `${basisWords(basis)}, ${confidenceWords(confidence)}`;

/** Sources of a link as text, for CSV. */
export const evidenceText = (link: Pick<TraceLinkFragment, 'evidence'>): string =>
  link.evidence.map(({ source, locator, url, note }) => [source?.title, locator, url, note].filter(Boolean).join(', ')).join('; ');
