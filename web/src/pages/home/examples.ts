/** Which worked examples the start page shows: a few of every kind of answer. */
import type { Verdict } from '@rules/schema';
import { VERDICTS } from '../../words/verdict.ts';

/** At most `each` of every verdict, hardest verdict first, in the order given. */
export function someOfEach<Row extends { verdict: Verdict }>(rows: readonly Row[], each: number): Row[] {
  return VERDICTS.flatMap((verdict) => rows.filter((row) => row.verdict === verdict).slice(0, each));
}
