/** changes/: one file a change, with the rules that bear on it, what would lift those that stand against it, and what people report in practice. */
import { z } from 'zod';
import { BarrierKind, BlockKind, ChangeStatus, Delivery, LeverType, PartialDate, RULE_RELATIONS, Verdict } from '@rules/schema';
import { basis, bearsOn, confidence, date, entry, holder, id, law, links, lower, phase, sources, text } from './common.ts';

export const lever = z.strictObject({
  type: lower(LeverType.options),
  what: text,
  /** The provision that gives the power; left out where no power is named or needed. */
  under: id('PROVISION').optional(),
  holder: holder.optional(),
  procedure: text.optional(),
  lifts: z.enum(['full', 'partly']),
  already_done_by: law.optional(),
  confidence,
  basis,
  sources,
});

/** Why a rule stands against the change, and what would lift it, lightest first. */
export const block = z.strictObject({
  kind: lower(BlockKind.options),
  binds_today: z.union([z.boolean(), z.literal('unknown')]),
  since: date.optional(),
  until: date.optional(),
  levers: z.array(lever).optional(),
  why_no_lever: text.optional(),
  why_nothing_lighter: text.optional(),
  note: text.optional(),
});

export const rule = z.strictObject({
  rule: law,
  relation: lower(RULE_RELATIONS),
  phase,
  at: text.optional(),
  why: text.optional(),
  checked: z.enum(['text_read', 'listed', 'no_single_provision']),
  reviewed: date.optional(),
  confidence,
  /** Left out: those of our entry for the rule. */
  sources: sources.optional(),
  block: block.optional(),
  delivery: z
    .strictObject({ state: z.enum(Delivery.shape.state.unwrap().options).optional(), date: date.optional(), effect: text.optional() })
    .optional(),
});
export type RuleItem = z.infer<typeof rule>;

const practiceLink = z.strictObject({ statement: id('STATEMENT'), why: text });

export const change = z.strictObject({
  id: id('CHANGE'),
  title: text,
  what_changes: text,
  kind: z.enum(['legislative', 'regulatory', 'guidance', 'practice', 'structural', 'funding']).optional(),
  demo: z.literal(true).optional(),
  summary: text.optional(),
  ...entry,
  /** Left out: that of `origin`, which must then say one. */
  confidence: confidence.optional(),
  origin: z.strictObject({
    document: text,
    section: text.optional(),
    url: text.optional(),
    note: text.optional(),
    confidence: confidence.optional(),
  }),
  status: z.strictObject({
    value: z.enum(ChangeStatus.options),
    as_of: PartialDate.optional(),
    detail: text.optional(),
    confidence,
    sources,
  }),
  assessment: z.strictObject({ verdict: lower(Verdict.options), note: text, as_of: date, law_as_read: PartialDate, confidence }),
  notes: text.optional(),
  bears_on: bearsOn,
  part_of: links('PLAN_AREA'),
  leads: links('BODY', 'ROLE'),
  depends_on: links('CHANGE'),
  rules: z.array(rule).optional(),
  practice: z.strictObject({
    barriers: z
      .array(
        z.strictObject({
          statement: id('STATEMENT'),
          kind: z.enum(BarrierKind.options),
          strength: z.enum(['direct', 'indirect']),
          why: text,
        }),
      )
      .optional(),
    supports: z.array(practiceLink).optional(),
    contradicts: z.array(practiceLink).optional(),
    none_because: text.optional(),
  }),
});
export type ChangeFile = z.infer<typeof change>;
