/** One release of the data: everything a store needs, in one checked file. Same data, same bytes. */
import { z } from 'zod';
import { EntityNode } from './nodes.ts';
import { Edge } from './relations.ts';
import { CalendarDate } from './time.ts';

const RulesCount = z.strictObject({
  primary: z.number(),
  secondary: z.number(),
  conventions: z.number(),
  policyAreasStraddled: z.number(),
  policyAreasInAll: z.number(),
});

export const ReleaseInfo = z.strictObject({
  /** Date and the first twelve digits of the hash: 2026-11-25-1a2b3c4d5e6f. */
  id: z.string(),
  date: CalendarDate,
  /** The time the law was last read, in words: "June 2026". */
  lawAsRead: z.string(),
  /** SHA-256 of all the release holds besides its id and this hash, in hex. */
  hash: z.string(),
  licence: z.string(),
  /** How many nodes and edges of each kind, by kind. */
  counts: z.strictObject({ nodes: z.record(z.string(), z.number()), edges: z.record(z.string(), z.number()) }),
  /** The Review's own figures, from its report; never computed from our list. */
  headline: RulesCount,
  headlineSources: z.array(z.string()),
  /** What is certain of the list behind the figures, and what is not, in sentences. */
  membershipStatement: z.string(),
});
export type ReleaseInfo = z.infer<typeof ReleaseInfo>;

/** Figures of the seed documents, carried whole; values as written. */
export const SeedTable = z.strictObject({
  id: z.string(),
  source: z.string(),
  locator: z.string(),
  title: z.string(),
  unit: z.string(),
  rows: z.array(z.record(z.string(), z.unknown())),
  note: z.string().nullable(),
  url: z.string().nullable(),
});
export type SeedTable = z.infer<typeof SeedTable>;

export const Release = z.strictObject({ info: ReleaseInfo, nodes: z.array(EntityNode), edges: z.array(Edge), tables: z.array(SeedTable) });
export type Release = z.infer<typeof Release>;
