/** sources/ (lists of documents), tables/ (figures of the documents, whole) and release.yaml. */
import { z } from 'zod';
import { CalendarDate } from '@rules/schema';
import { entry, id, text } from './common.ts';

const place = z.strictObject({ source: id('SOURCE'), at: text.optional() });

export const sourceList = z.array(
  z.strictObject({
    id: id('SOURCE'),
    title: text,
    summary: text.optional(),
    type: text.optional(),
    publisher: text.optional(),
    date: text.optional(),
    url: text.optional(),
    covers: text.optional(),
    facts: z
      .strictObject({
        about: text.optional(),
        published: text.optional(),
        written: text.optional(),
        date_note: text.optional(),
        date_basis: text.optional(),
        publisher_basis: text.optional(),
        text_gaps: z.array(text).optional(),
        series: text.optional(),
        series_no: z.number().int().optional(),
        same_as: id().optional(),
        instrument: id('INSTRUMENT').optional(),
        milestones: z.array(id('STATEMENT')).optional(),
        cited_by: z.array(place).optional(),
        verified: z.array(z.strictObject({ fact: text, url: text })).optional(),
        headline: z
          .strictObject({
            primary_legislation: z.number(),
            secondary_legislation: z.number(),
            international_conventions: z.number(),
            policy_areas_touched: z.number(),
            policy_areas_total: z.number(),
            confidence: text,
          })
          .optional(),
        our_list: z
          .strictObject({ status: text, method: z.array(text), open_doubts: z.array(text), where_the_real_list_may_be: z.array(text) })
          .optional(),
      })
      .optional(),
    ...entry,
  }),
);
export type SourceEntry = z.infer<typeof sourceList>[number];

/** A value of a figure table as written: 81.5, 34%, "more than 70". */
const cell = z.union([z.number(), text]);
export const table = z.strictObject({
  id: text,
  title: text,
  source: id('SOURCE'),
  at: text,
  unit: text,
  note: text.optional(),
  url: text.optional(),
  rows: z.array(z.record(z.string(), cell)),
});
export type TableFile = z.infer<typeof table>;

const count = z.number().int().positive();
const monthInWords = z
  .string()
  .regex(
    /^(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/,
    'must be a month and a year in words, such as June 2026',
  );
export const releaseFile = z.strictObject({
  date: CalendarDate,
  law_as_read: monthInWords,
  licence: text,
  headline: z.strictObject({
    primary: count,
    secondary: count,
    conventions: count,
    policy_areas_straddled: count,
    policy_areas_in_all: count,
  }),
  headline_sources: z.array(text),
  /** Sentences; {confirmed}, {reconstructed} and {held} stand for the counts of the data. */
  membership_statement: text,
});
export type ReleaseFile = z.infer<typeof releaseFile>;
