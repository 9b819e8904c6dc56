/** Small steps that the kinds of entry share on the way from a data file to nodes. */
import type { Confidence, Evidence, InForce } from '@rules/schema';
import type { InForceItem, SourceItem } from '../format/common.ts';
import { upper } from './builder.ts';
import { evidenceOfAll } from './evidence.ts';

interface Written {
  aliases?: string[] | undefined;
  note?: string | undefined;
  confidence: 'high' | 'medium' | 'low';
  sources?: SourceItem[] | undefined;
  summary?: string | undefined;
}

/** The fields every node has, apart from id and title. */
export function commonOf(item: Written): {
  summary: string | null;
  aliases: string[];
  confidence: Confidence;
  evidence: Evidence[];
  note: string | null;
} {
  const confidence = upper<Confidence>(item.confidence);
  return {
    summary: item.summary ?? null,
    aliases: item.aliases ?? [],
    confidence,
    evidence: evidenceOfAll(item.sources ?? [], confidence),
    note: item.note ?? null,
  };
}

/** The in-force position; left out, it is uncertain. */
export function inForceOf(item: InForceItem | undefined, confidence: Confidence): InForce {
  const blank: InForce = {
    status: 'uncertain',
    written: null,
    from: null,
    to: null,
    since: null,
    by: null,
    detail: null,
    confidence: 'LOW',
    assumed: false,
    neverStarted: false,
  };
  if (item === undefined) return blank;
  if (item === 'assumed') return { ...blank, status: 'in_force', assumed: true };
  return {
    status: item.status,
    written: item.written ?? null,
    from: item.from ?? null,
    to: item.to ?? null,
    since: item.since ?? null,
    by: item.by ?? null,
    detail: item.detail ?? null,
    confidence: item.confidence ? upper<Confidence>(item.confidence) : confidence,
    assumed: item.assumed ?? false,
    neverStarted: item.never_started ?? false,
  };
}

/** The facts of an entry with keys as the graph spells them: `date_note` becomes dateNote, at any depth. */
export function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      camelKeys(inner),
    ]),
  );
}
export const factsOf = (facts: object | undefined): Record<string, unknown> => camelKeys(facts ?? {}) as Record<string, unknown>;
