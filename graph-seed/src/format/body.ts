/** bodies/ and roles/: one file each. A role is a class of bodies or persons (corporate parent, court, parent), or an office. */
import { z } from 'zod';
import { bearsOn, confidence, date, entry, id, links, text } from './common.ts';

/** How one body or role stands to another; each relation sits with the one it starts from. */
const bodyLinks = {
  member_of: links('BODY', 'ROLE'),
  accountable_to: links('BODY', 'ROLE'),
  oversees: links('BODY', 'ROLE'),
  inspects: links('BODY', 'ROLE'),
  regulates: links('BODY', 'ROLE'),
  funds: links('BODY', 'ROLE'),
  works_with: links('BODY', 'ROLE'),
};

export const body = z.strictObject({
  id: id('BODY'),
  title: text,
  summary: text.optional(),
  type: text.optional(),
  status: text.optional(),
  /** A body that stands for a class, as "local authority" for the 32 councils. */
  is_class: z.literal(true).optional(),
  /** Whether it is a corporate parent, by which entry of the list or for which other reason. `value` left out: not known. */
  corporate_parent: z
    .strictObject({
      value: z.boolean().optional(),
      listed_as: text.optional(),
      because: text.optional(),
      confidence: confidence.optional(),
    })
    .optional(),
  established_by: links('INSTRUMENT', 'PROVISION'),
  /** What it does; each provision named here is also a relation from that provision to the body. */
  functions: z
    .array(
      z.strictObject({
        text,
        provisions: z.array(id('PROVISION')).optional(),
        instruments: z.array(id('INSTRUMENT')).optional(),
        confidence: confidence.optional(),
      }),
    )
    .optional(),
  ...bodyLinks,
  bears_on: bearsOn,
  seed_mentions: z.array(z.strictObject({ source: id('SOURCE'), at: text.optional() })).optional(),
  verified_facts: z.array(z.strictObject({ fact: text, url: text.optional() })).optional(),
  ...entry,
});
export type BodyFile = z.infer<typeof body>;

export const role = z.strictObject({
  id: id('ROLE'),
  title: text,
  summary: text.optional(),
  kind: text.optional(),
  related: z.array(id('BODY', 'ROLE')).optional(),
  /** For corporate parents: the entries of the statutory list, as at a date. */
  statutory_list: z
    .strictObject({ as_at: date, entries: z.array(text), provisions: z.array(id('PROVISION')), note: text.optional() })
    .optional(),
  ...bodyLinks,
  ...entry,
});
export type RoleFile = z.infer<typeof role>;
