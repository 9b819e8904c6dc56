/** Several ways to the same answer, asked the same questions in turn, so that whatever else the machine does hits all alike. */
import { isDeepStrictEqual } from 'node:util';
import { quantile } from '../figure.ts';

export interface Runner<Question> {
  name: string;
  /** Gives its whole answer, in its own form. */
  ask: (question: Question) => Promise<unknown>;
  /** What every runner must have answered alike, in one form for all; left out where a runner does only a part of the work. */
  told?: (answer: unknown, question: Question) => unknown;
}

export interface Result {
  name: string;
  /** Milliseconds of each measured call. */
  times: number[];
  median: number;
  p95: number;
}

/** Throws where a runner answers a question otherwise than the first of them, or where an answer tells nothing. */
export async function checkSame<Question>(questions: readonly Question[], runners: readonly Runner<Question>[]): Promise<void> {
  const answering = runners.filter(({ told }) => told !== undefined);
  for (const question of questions) {
    const tellings: unknown[] = [];
    for (const { ask, told } of answering) tellings.push(told?.(await ask(question), question));
    answering.forEach(({ name }, at) => {
      if (isDeepStrictEqual(tellings[at], tellings[0])) return;
      throw new Error(
        `${name} and ${answering[0]?.name} differ on ${JSON.stringify(question)}:\n${JSON.stringify(tellings[at])}\n${JSON.stringify(tellings[0])}`,
      );
    });
  }
}

/** Asks each runner `calls` questions, after `warmUp` that do not count; who goes first changes from round to round. */
export async function race<Question>(
  questions: readonly Question[],
  runners: readonly Runner<Question>[],
  { calls, warmUp }: { calls: number; warmUp: number },
): Promise<Result[]> {
  const times = runners.map((): number[] => []);
  for (let round = -warmUp; round < calls; round += 1) {
    const question = questions[(round + warmUp) % questions.length];
    if (question === undefined) throw new Error('no question to ask');
    for (let turn = 0; turn < runners.length; turn += 1) {
      const at = (turn + round + warmUp) % runners.length;
      const began = performance.now();
      await runners[at]?.ask(question);
      if (round >= 0) times[at]?.push(performance.now() - began);
    }
  }
  return runners.map(({ name }, at) => {
    const own = times[at] ?? [];
    return { name, times: own, median: quantile(own, 0.5), p95: quantile(own, 0.95) };
  });
}
