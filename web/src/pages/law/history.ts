/** What other law has done, and will do, to an instrument and its provisions, as a list in time. */
import type { LawStatus, RelationKind } from '../../generated/graphql.ts';

/** The end of an edge, as far as time and grouping go. */
interface LawEnd {
  id: string;
  status?: LawStatus;
  inForceFrom?: string | null;
  instrument?: { id: string };
}
/** An edge of which the start acts and the end is acted upon. */
export interface ActingEdge {
  id: string;
  kind: RelationKind;
  from: LawEnd;
  to: LawEnd;
}

/** STARTED: the law that acts is in force, or was. WAITING: it is passed and has not started. UNKNOWN: not established. */
export type Progress = 'STARTED' | 'WAITING' | 'UNKNOWN';

export interface HistoryEntry<E extends ActingEdge> {
  /** The day the acting law came into force, where a whole day is known; null otherwise. */
  date: string | null;
  progress: Progress;
  /** Id of the instrument that acts. */
  by: string;
  edges: E[];
}

/** How far the acting law has come. */
const progressOf = (status: LawStatus | undefined): Progress =>
  status === 'not_commenced' ? 'WAITING' : status === undefined || status === 'uncertain' ? 'UNKNOWN' : 'STARTED';

const PLACE: Record<Progress, number> = { STARTED: 0, UNKNOWN: 1, WAITING: 2 };
/** What is dated first, in time; then what started on a day we do not know; then what is not established; then what waits. */
const sortKey = (entry: HistoryEntry<ActingEdge>): string => `${PLACE[entry.progress]} ${entry.date ?? '9999'} ${entry.by}`;

/**
 * One entry for each instrument that acts, on each day. An edge stated twice (from an instrument and from its provision) is kept: the two say
 * different things. Edges keep their order within an entry.
 */
export function historyOf<E extends ActingEdge>(edges: readonly E[]): HistoryEntry<E>[] {
  const entries = new Map<string, HistoryEntry<E>>();
  const seen = new Set<string>();
  for (const edge of edges) {
    if (seen.has(edge.id)) continue;
    seen.add(edge.id);
    const by = edge.from.instrument?.id ?? edge.from.id;
    const progress = progressOf(edge.from.status);
    const date = progress === 'STARTED' ? (edge.from.inForceFrom ?? null) : null;
    const key = `${by} ${progress} ${date ?? ''}`;
    const entry = entries.get(key) ?? { date, progress, by, edges: [] };
    entry.edges.push(edge);
    entries.set(key, entry);
  }
  return [...entries.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
