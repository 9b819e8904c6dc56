/** clashes/: one file a clash. Rules that disagree, or sources that do. */
import { z } from 'zod';
import { ClashKind } from '@rules/schema';
import { bearsOn, entry, id, links, lower, text } from './common.ts';

export const clash = z.strictObject({
  id: id('CLASH'),
  title: text,
  kind: lower(ClashKind.options),
  summary: text.optional(),
  topic: text.optional(),
  explanation: text.optional(),
  effect: text.optional(),
  status: text.optional(),
  external: z.array(text).optional(),
  show: text.optional(),
  /** What disagrees: rules or statements, each with its position in `how`. */
  between: links('INSTRUMENT', 'PROVISION', 'STATEMENT'),
  /** Changes that the clash stands in the way of. */
  changes: links('CHANGE'),
  bears_on: bearsOn,
  ...entry,
});
export type ClashFile = z.infer<typeof clash>;
