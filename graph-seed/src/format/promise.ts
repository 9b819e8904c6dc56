/** promise/ and policy-areas.yaml: what the Promise is made of, as lists. Five foundations, five priority areas and five fundamentals are three different lists. */
import { z } from 'zod';
import { Membership } from '@rules/schema';
import { bearsOn, entry, id, links, lower, text } from './common.ts';

const named = { title: text, summary: text.optional(), ...entry };

export const foundations = z.array(
  z.strictObject({ id: id('FOUNDATION'), ...named, facts: z.strictObject({ themes_gap: text.optional() }).optional() }),
);
export type FoundationItem = z.infer<typeof foundations>[number];

export const plans = z.array(
  z.strictObject({
    id: id('PLAN'),
    ...named,
    url: text.optional(),
    author: text.optional(),
    published: text.optional(),
    facts: z
      .strictObject({
        period: z.strictObject({ start: text, end: text.nullable() }).optional(),
        gap: text.optional(),
        systemic_issues: z.array(text).optional(),
        systemic_issues_source: text.optional(),
        legislation_route_map: z.strictObject({ url: text, facts: z.array(text), confidence: text, gap: text.optional() }).optional(),
      })
      .optional(),
  }),
);
export type PlanItem = z.infer<typeof plans>[number];

export const planAreas = z.array(
  z.strictObject({
    id: id('PLAN_AREA'),
    kind: z.enum(['priority_area', 'fundamental', 'theme']),
    ...named,
    url: text.optional(),
    facts: z.strictObject({ order: z.number().int().optional(), also_called_source: text.optional() }).optional(),
    part_of: links('PLAN'),
    bears_on: bearsOn,
  }),
);
export type PlanAreaItem = z.infer<typeof planAreas>[number];

export const actions = z.array(
  z.strictObject({
    id: id('ACTION'),
    ...named,
    url: text.optional(),
    required: text.optional(),
    heard: z.array(text).optional(),
    committed: z.array(text).optional(),
    facts: z.strictObject({ gap: text.optional(), assessment: z.strictObject({ text, as_of: text }).optional() }).optional(),
    part_of: links('PLAN_AREA'),
    leads: links('BODY', 'ROLE'),
    bears_on: bearsOn,
  }),
);
export type ActionItem = z.infer<typeof actions>[number];

export const policyAreas = z.array(
  z.strictObject({
    id: id('POLICY_AREA'),
    ...named,
    straddled: z.boolean(),
    membership: lower(Membership.options),
    basis: text,
  }),
);
export type PolicyAreaItem = z.infer<typeof policyAreas>[number];
