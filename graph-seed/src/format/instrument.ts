/** instruments/: one file an instrument, its provisions inside, each relation with the thing it starts from. */
import { z } from 'zod';
import { LawStatus, Membership, PartialDate } from '@rules/schema';
import { bearsOn, confidence, entry, holder, id, inForce, link, links, lower, text } from './common.ts';

/** How law bears on other law, from an instrument or a provision. */
const lawLinks = {
  refers_to: links('INSTRUMENT', 'PROVISION'),
  amends: links('INSTRUMENT', 'PROVISION'),
  repeals: links('INSTRUMENT', 'PROVISION'),
  supersedes: links('INSTRUMENT', 'PROVISION'),
  implements: links('INSTRUMENT', 'PROVISION'),
  bears_on: bearsOn,
};

/** Our reading of what a provision does, as verb and object: `requires: a plan for each child`. */
const reading = z.union((['requires', 'enables', 'blocks', 'limits', 'defines'] as const).map((verb) => z.strictObject({ [verb]: text })));

export const provision = z.strictObject({
  id: id('PROVISION'),
  /** Only where the id does not tell it: "r 3" for a rule of court addressed as an article. */
  number: text.optional(),
  /** The official heading. Left out where it was not seen; `label` is then our own wording. */
  heading: text.optional(),
  label: text.optional(),
  heading_note: text.optional(),
  part: text.optional(),
  tier: z.union([z.literal(1), z.literal(2)]).optional(),
  summary: text.optional(),
  effect: text.optional(),
  also_effects: z.array(text).optional(),
  beneficiaries: z.array(text).optional(),
  in_force: inForce,
  readings: z.array(reading).optional(),
  powers: z
    .array(
      z.strictObject({
        power: text,
        holder: holder.optional(),
        procedure: text.optional(),
        note: text.optional(),
        confidence: confidence.optional(),
      }),
    )
    .optional(),
  /** The bodies and roles the provision addresses; its effect on them is `effect` unless the relation says otherwise. */
  imposes: z.array(link('BODY', 'ROLE')).optional(),
  ...lawLinks,
  inserts: links('PROVISION'),
  commenced_by: links('INSTRUMENT'),
  verified: z.boolean().optional(),
  verified_via: text.optional(),
  text_read: text.optional(),
  official_uri: text.optional(),
  notes: text.optional(),
  ...entry,
});
export type ProvisionItem = z.infer<typeof provision>;

export const instrument = z.strictObject({
  id: id('INSTRUMENT'),
  title: text,
  /** Only where the id does not tell it. */
  citation: text.optional(),
  year: z.number().int().optional(),
  short_title: text.optional(),
  summary: text.optional(),
  official_uri: text.optional(),
  made: PartialDate.optional(),
  made_kind: text.optional(),
  in_force: inForce,
  status_feb_2020: z.enum(LawStatus.options).optional(),
  status_feb_2020_written: text.optional(),
  membership: lower(Membership.options),
  membership_basis: text.optional(),
  listed_by: z.array(id('SOURCE')).optional(),
  topic: text.optional(),
  extent: text.optional(),
  reserved: z.union([z.boolean(), text]).optional(),
  text_version_seen: text.optional(),
  changed: text.optional(),
  falls_under: links('POLICY_AREA'),
  made_under: links('PROVISION'),
  ...lawLinks,
  verified: z.boolean().optional(),
  verified_fields: z.array(text).optional(),
  ...entry,
  provisions: z.array(provision).optional(),
});
export type InstrumentFile = z.infer<typeof instrument>;
