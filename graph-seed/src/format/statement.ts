/** statements/: one file a source document, its statements inside; milestones.yaml for dated events of several sources; themes.yaml for their common themes. */
import { z } from 'zod';
import { entry, id, links, text } from './common.ts';

const figurePart = z.strictObject({
  value: z.number().optional(),
  unit: text.optional(),
  base: text.optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  qualifier: text.optional(),
  of: z.number().optional(),
  percent_as_printed: z.number().optional(),
});

export const statement = z.strictObject({
  id: id('STATEMENT'),
  type: text,
  /** What is stated, in our own words. A title is made from it unless one is given. */
  text,
  title: text.optional(),
  /** Where in the file's source. */
  at: text.optional(),
  /** For statements that stand in other sources than the file's. */
  stated_in: links('SOURCE'),
  figure: text.optional(),
  figure_parts: z.union([figurePart, z.array(figurePart)]).optional(),
  question: text.optional(),
  base_note: text.optional(),
  date: text.optional(),
  deadline: text.optional(),
  themes: z.array(text).optional(),
  about: links(),
  corroborates: z.array(id('STATEMENT')).optional(),
  contradicted_by: z.array(id('STATEMENT')).optional(),
  contradicted_by_source: text.optional(),
  compare: text.optional(),
  table: z.strictObject({ id: text, row: text.optional() }).optional(),
  key: z.literal(true).optional(),
  status: text.optional(),
  ...entry,
});
export type StatementItem = z.infer<typeof statement>;

export const statements = z.strictObject({ source: id('SOURCE').optional(), statements: z.array(statement) });
export type StatementsFile = z.infer<typeof statements>;

/** Our own grouping of statements. `action` ties each statement of a theme to that action of the plan. */
export const themes = z.array(
  z.strictObject({ id: text, label: text, foundation: id('FOUNDATION').optional(), action: id('ACTION').optional() }),
);
export type ThemeItem = z.infer<typeof themes>[number];
