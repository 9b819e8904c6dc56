/**
 * The smallest cover: the cheapest levers that together meet every need, exactly, by the HiGHS solver of integer programmes.
 * It knows nothing of law: levers are numbers, and a need is met by any of its ways, each a set of levers that do it together.
 */
import type { Highs } from 'highs';
import { TooHardError } from '../errors.ts';

export interface Cover {
  /** Cost of each lever; whole numbers, 0 or more. */
  costs: readonly number[];
  /** Ways to meet each need; never none. */
  needs: readonly (readonly (readonly number[])[])[];
  /** Covers that cost the same number of whole units are alternatives to each other. */
  unit: number;
  /** Levers that are in it whatever they cost. */
  settled: ReadonlySet<number>;
}

export interface Covers {
  /** The levers of the cheapest cover, from the first to the last. */
  best: number[];
  cost: number;
  /** Others of the same number of whole units, the cheapest first, as many as were asked for. */
  alternatives: number[][];
  /** Whether there are more of them (not looked at where none were asked for) than were asked for, or than could be found in the time. */
  isMore: boolean;
}

/** Proven to the last unit: HiGHS would else stop within a ten thousandth. One thread, for there is one. */
const EXACT = { mip_rel_gap: 0, mip_abs_gap: 0.5, mip_heuristic_effort: 0, threads: 1, output_flag: false };

/** Seconds that a question may keep the solver busy. */
export const SOLVER_SECONDS = 2;

let loading: Promise<Highs> | undefined;

/** The cheapest cover, and alternatives to it. Throws TooHardError where none is proven cheapest in the time. */
export async function smallestCovers(cover: Cover, mostAlternatives: number, seconds = SOLVER_SECONDS): Promise<Covers> {
  const highs = await (loading ??= import('highs').then(({ default: load }) => load()));
  const ends = performance.now() + seconds * 1000;
  const solve = (refused: readonly number[][], atMost: number | null): number[] | null | undefined => {
    const left = (ends - performance.now()) / 1000;
    if (left <= 0) return undefined;
    const { Status, Columns } = highs.solve(programme(cover, refused, atMost), {
      ...EXACT,
      time_limit: left,
    });
    if (Status === 'Infeasible') return null;
    if (Status !== 'Optimal') return undefined;
    return cover.costs.flatMap((_, lever) => ((Columns[`x${lever}`]?.Primal ?? 0) > 0.5 ? lever : []));
  };
  const costOf = (levers: readonly number[]): number => levers.reduce((sum, lever) => sum + (cover.costs[lever] ?? 0), 0);

  const best = solve([], null);
  if (!best) throw new TooHardError(seconds);
  const cost = costOf(best);
  // What costs nothing is what is settled alone: there is no other way to need nothing more.
  if (mostAlternatives === 0 || cost === 0) return { best, cost, alternatives: [], isMore: false };
  const atMost = (Math.floor(cost / cover.unit) + 1) * cover.unit - 1;
  const alternatives: number[][] = [];
  for (;;) {
    const next = solve([best, ...alternatives], atMost);
    if (!next) return { best, cost, alternatives, isMore: next === undefined };
    if (alternatives.length === mostAlternatives) return { best, cost, alternatives, isMore: true };
    alternatives.push(next);
  }
}

/** In CPLEX's LP format. `refused`: covers that may not come again, nor any that holds one of them; `atMost`: what it may cost. */
function programme({ costs, needs, settled }: Cover, refused: readonly number[][], atMost: number | null): string {
  const rows: string[] = [];
  const ways = new Map<string, string>();
  /** A lever alone, or for several that must go together a variable that is 1 only where all of them are. */
  const wayOf = (levers: readonly number[]): string => {
    const [only] = levers;
    if (levers.length === 1) return `x${only}`;
    const key = levers.join(' ');
    const known = ways.get(key);
    if (known !== undefined) return known;
    const name = `w${ways.size}`;
    ways.set(key, name);
    rows.push(...levers.map((lever) => ` ${name} - x${lever} <= 0`));
    return name;
  };
  for (const need of needs) rows.push(` ${[...new Set(need.map(wayOf))].join('\n + ')} >= 1`);
  for (const levers of refused) if (levers.length > 0) rows.push(` ${sumOf(levers)} <= ${levers.length - 1}`);
  for (const lever of settled) rows.push(` x${lever} >= 1`);
  const all = costs.map((_, lever) => lever);
  const paid = all.filter((lever) => costs[lever] !== 0);
  const total = paid.map((lever) => `${costs[lever]} x${lever}`).join('\n + ') || '0 x0';
  if (atMost !== null) rows.push(` ${total} <= ${atMost}`);
  return [
    'Minimize',
    ` obj: ${total}`,
    'Subject To',
    ...rows.map((row, index) => ` c${index}:${row}`),
    'Binary',
    ...all.map((lever) => ` x${lever}`),
    ...[...ways.values()].map((name) => ` ${name}`),
    'End',
  ].join('\n');
}

const sumOf = (levers: readonly number[]): string => levers.map((lever) => `x${lever}`).join('\n + ');
