/** What a fact rests on, and how sure we are. */
import { z } from 'zod';
import { Basis, Confidence, CONFIDENCES } from './kinds.ts';
import { CalendarDate } from './time.ts';

/** One piece of evidence for one fact. */
export const Evidence = z.strictObject({
  /** Id of a Source node, where the source is one of ours. */
  source: z.string().nullable(),
  /** Where in the source: section, page, paragraph. */
  locator: z.string().nullable(),
  url: z.string().nullable(),
  basis: Basis,
  confidence: Confidence,
  /** The day the source was read, where known. */
  asRead: CalendarDate.nullable(),
  /** A remark on the source, or the name of one that has no address. */
  note: z.string().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

/** Position of a confidence from sure to unsure: 0 for HIGH, 2 for LOW. */
export const doubt = (confidence: Confidence): number => CONFIDENCES.indexOf(confidence);

/** The less sure of several; HIGH of none. */
export const weakest = (all: readonly Confidence[]): Confidence =>
  all.reduce<Confidence>((worst, next) => (doubt(next) > doubt(worst) ? next : worst), 'HIGH');
