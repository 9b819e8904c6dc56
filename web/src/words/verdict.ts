/** The five answers in words. */
import type { Verdict } from '@rules/schema';

interface VerdictText {
  /** A tag, two to six words. */
  short: string;
  /** The answer as a sentence or two. */
  full: string;
  /** What it means, for a key or a filter. */
  meaning: string;
  /** Name of the tokens --name and --name-soft. */
  tone: 'blocked' | 'lift' | 'constrained' | 'clear' | 'delivered';
}

/** Hardest first. */
export const VERDICTS = [
  'BLOCKED',
  'LIFT_ENACTED_NOT_IN_FORCE',
  'CONSTRAINED',
  'NOT_BLOCKED_BY_LAW',
  'DELIVERED',
] as const satisfies readonly Verdict[];

const TEXTS: Record<Verdict, VerdictText> = {
  BLOCKED: {
    short: 'Blocked',
    full: 'Blocked.',
    tone: 'blocked',
    meaning: 'A rule stops it today, and no law already passed would lift every such rule.',
  },
  LIFT_ENACTED_NOT_IN_FORCE: {
    short: 'Passed, not started',
    full: 'Waiting for law that is passed but has not started.',
    tone: 'lift',
    meaning: 'The law that lifts every block, or makes what the change wants, is passed and not in force.',
  },
  CONSTRAINED: {
    short: 'Narrowed, not blocked',
    full: 'Narrowed, not blocked.',
    tone: 'constrained',
    meaning: 'Nothing stops it, but part of it needs a legal step.',
  },
  NOT_BLOCKED_BY_LAW: {
    short: 'No rule blocks this',
    full: 'No rule blocks this.',
    tone: 'clear',
    meaning: 'It can be done within today’s powers. Rules shape it at most.',
  },
  DELIVERED: {
    short: 'Delivered',
    full: 'Delivered.',
    tone: 'delivered',
    meaning: 'It is done, by law or without.',
  },
};

/** Every wording of a verdict. Where a rule blocks as well, `verdictSentence` says more. */
export const verdictText = (verdict: Verdict): VerdictText => TEXTS[verdict];

/** The answer as a sentence or two, with the block named where passed law waits to lift one. */
export const verdictSentence = (verdict: Verdict, blocks: number): string =>
  verdict === 'LIFT_ENACTED_NOT_IN_FORCE' && blocks > 0
    ? 'Blocked today, and waiting for law that is passed but has not started.'
    : TEXTS[verdict].full;
