/** The words for the model's codes. No code reaches a reader. */
import type { BarrierKind, BlockKind, ChangeStatus, Confidence, Edge, LeverType, Phase, Verdict } from '@rules/schema';

/** How a text speaks of its date: past, present, or as it would be once all enacted law has started. */
export type Tense = 'PAST' | 'PRESENT' | 'WOULD';

/** A verb in each tense, for one subject and for several. */
const conjugate = (base: string, one: string, past: string) => ({ base, one, past });
export const VERBS = {
  block: conjugate('block', 'blocks', 'blocked'),
  narrow: conjugate('narrow', 'narrows', 'narrowed'),
  deliver: conjugate('deliver', 'delivers', 'delivered'),
  need: conjugate('need', 'needs', 'needed'),
  wait: conjugate('wait', 'waits', 'waited'),
  pull: conjugate('pull', 'pulls', 'pulled'),
  help: conjugate('help', 'helps', 'helped'),
} as const;

/** "block" or "blocks", "blocked", "would block". */
export function verb(name: keyof typeof VERBS, tense: Tense, count: number): string {
  const forms = VERBS[name];
  if (tense === 'WOULD') return `would ${forms.base}`;
  if (tense === 'PAST') return forms.past;
  return count === 1 ? forms.one : forms.base;
}

/** "is", "was", "would be"; "are", "were". */
export const be = (tense: Tense, count = 1): string =>
  tense === 'WOULD' ? 'would be' : tense === 'PAST' ? (count === 1 ? 'was' : 'were') : count === 1 ? 'is' : 'are';

export const VERDICT_HEADINGS: Record<Verdict, string> = {
  BLOCKED: 'Blocked',
  LIFT_ENACTED_NOT_IN_FORCE: 'Waiting for law that is passed but has not started',
  CONSTRAINED: 'Narrowed, not blocked',
  NOT_BLOCKED_BY_LAW: 'No rule blocks this',
  DELIVERED: 'Delivered',
};

/** A verdict inside a sentence: "it is ...". */
export const VERDICT_WORDS: Record<Verdict, string> = {
  BLOCKED: 'blocked',
  LIFT_ENACTED_NOT_IN_FORCE: 'waiting for law that is passed but has not started',
  CONSTRAINED: 'narrowed, not blocked',
  NOT_BLOCKED_BY_LAW: 'not blocked by any rule',
  DELIVERED: 'delivered',
};

export const BLOCK_KIND_WORDS: Record<BlockKind, string> = {
  PROHIBITS: 'it forbids the thing, or caps it at a number',
  REQUIRES_OTHERWISE: 'it sets another course than the change wants',
  NO_POWER: 'nobody has the legal power or duty the change needs',
  POWER_UNUSED: 'someone already holds a power to lift it and has not used it',
  MUST_CONSULT: 'someone must be asked first',
  OUTSIDE_COMPETENCE: 'it turns on the limits of what the Scottish Parliament or the Scottish Ministers may do',
  RIGHTS_COMPATIBILITY: 'protected rights limit how the change may be made, and they are met, not lifted',
  NOT_IN_FORCE: 'the law that would allow the change is passed but has not started',
  GUIDANCE_ONLY: 'there is guidance, or a choice to issue it, where the change wants a duty',
  LIMITS_WHO: 'it reaches only some people or bodies',
  LIMITS_TIME_OR_AGE: 'it draws a line at an age, a date or a length of time',
  DIVIDES_RESPONSIBILITY: 'it splits duties, money or definitions between bodies or Acts',
  PRACTICE_OR_RESOURCES: 'the rule does not forbid it; money, habit or choice stands in the way',
};

export const LEVER_WORDS: Record<LeverType, string> = {
  PRACTICE: 'practice within present powers',
  GUIDANCE: 'guidance',
  CODE: 'a code of practice or published standards',
  DIRECTION: 'a direction',
  COMMENCEMENT_REGULATIONS: 'commencement regulations',
  NEGATIVE_SSI: 'a Scottish instrument that the Parliament may annul',
  AFFIRMATIVE_SSI: 'a Scottish instrument that the Parliament must approve',
  ACT_OF_SCOTTISH_PARLIAMENT: 'an Act of the Scottish Parliament',
  UK_STATUTORY_INSTRUMENT: 'an instrument made by UK ministers',
  SCOTLAND_ACT_ORDER: 'an Order under the Scotland Act 1998',
  ACT_OF_UK_PARLIAMENT: 'an Act of the UK Parliament',
  COURT_RULING: 'a later ruling',
};

export const RELATION_VERBS: Partial<Record<Edge['kind'], Record<Tense, string>>> = {
  BLOCKS: { PRESENT: 'blocks', PAST: 'blocked', WOULD: 'would block' },
  CONSTRAINS: { PRESENT: 'narrows', PAST: 'narrowed', WOULD: 'would narrow' },
  REQUIRES_AMENDMENT: { PRESENT: 'must be edited with', PAST: 'had to be edited with', WOULD: 'would have to be edited with' },
  CONFLICTS_WITH: { PRESENT: 'pulls against', PAST: 'pulled against', WOULD: 'would pull against' },
};

export const PHASE_WORDS: Record<Phase, string> = {
  BEFORE: 'the position the change sets out to alter',
  CURRENT: 'a rule that what delivers the change leaves as it is',
  AFTER: 'a rule of the law that delivers the change',
};

export const CONFIDENCE_WORDS: Record<Confidence, string> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };

export const BARRIER_WORDS: Record<BarrierKind, string> = {
  time: 'time',
  staffing: 'staffing',
  money: 'money',
  paperwork: 'paperwork',
  culture: 'culture',
  services_missing: 'missing services',
  skills: 'skills',
  thresholds: 'thresholds',
  data: 'data',
  law_unclear: 'unclear law',
  other: 'other reasons',
};

export const STATUS_WORDS: Record<ChangeStatus, string> = {
  proposed: 'proposed',
  in_development: 'being worked on',
  in_consultation: 'out for consultation',
  in_bill: 'in a Bill',
  enacted_not_commenced: 'passed, not started',
  enacted_partially_commenced: 'passed, started in part',
  delivered: 'delivered',
  delivered_non_statutory: 'delivered without law',
  stalled: 'stalled',
  withdrawn: 'withdrawn',
  declined: 'declined',
};
