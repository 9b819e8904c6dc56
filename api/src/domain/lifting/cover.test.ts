import { describe, expect, it } from 'vitest';
import { randomOf, seedOr } from '../../../../tests/support/random.ts';
import type { Random } from '../../../../tests/support/random.ts';
import { smallestCovers } from './cover.ts';
import type { Cover } from './cover.ts';

const meets = (cover: Cover, chosen: ReadonlySet<number>): boolean =>
  [...cover.settled].every((lever) => chosen.has(lever)) &&
  cover.needs.every((ways) => ways.some((way) => way.every((lever) => chosen.has(lever))));
const costOf = (cover: Cover, chosen: Iterable<number>): number => [...chosen].reduce((sum, lever) => sum + (cover.costs[lever] ?? 0), 0);

/** The cost of the cheapest cover, by trying every set of levers; a set is a number whose bits are its levers. */
function byTryingAll({ costs, needs, settled }: Cover): number {
  const bitsOf = (levers: Iterable<number>): number => [...levers].reduce((bits, lever) => bits | (1 << lever), 0);
  const [must, ways] = [bitsOf(settled), needs.map((need) => need.map(bitsOf))];
  const holds = (set: number, part: number): boolean => (set & part) === part;
  let least = Infinity;
  for (let set = 0; set < 1 << costs.length; set += 1) {
    const cost = costs.reduce((sum, each, lever) => (holds(set, 1 << lever) ? sum + each : sum), 0);
    if (cost < least && holds(set, must) && ways.every((need) => need.some((way) => holds(set, way)))) least = cost;
  }
  return least;
}

function randomCover(random: Random): Cover {
  const levers = 2 + random.below(7);
  const some = (most: number): number[] => [...new Set(Array.from({ length: 1 + random.below(most) }, () => random.below(levers)))];
  const settled = new Set(random.chance(0.3) ? some(2) : []);
  return {
    unit: 1,
    costs: Array.from({ length: levers }, (_, lever) => (settled.has(lever) ? 0 : 1 + random.below(9))),
    needs: Array.from({ length: random.below(7) }, () => Array.from({ length: 1 + random.below(4) }, () => some(2))),
    settled,
  };
}

describe('the smallest cover', () => {
  it('costs what trying every set gives, in 1,000 random cases', async () => {
    const seed = seedOr(20_261_201);
    const random = randomOf(seed);
    for (let index = 0; index < 1_000; index += 1) {
      const cover = randomCover(random);
      const { best, cost } = await smallestCovers(cover, 0);
      const told = `case ${index} of seed ${seed}: ${JSON.stringify({ ...cover, settled: [...cover.settled] })}`;
      expect(meets(cover, new Set(best)), told).toBe(true);
      expect([costOf(cover, best), cost], told).toEqual(Array(2).fill(byTryingAll(cover)));
    }
  });

  it('gives the alternatives of the same size, each once, the cheapest first, and says whether there are more', async () => {
    // Any two of four levers do; the last is dear.
    const needs = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [0, 1, 2, 3].filter((c) => c !== a && c !== b)));
    const cover: Cover = {
      costs: [101, 101, 101, 109],
      unit: 100,
      needs: needs.map((ways) => ways.map((lever) => [lever])),
      settled: new Set(),
    };
    const found = await smallestCovers(cover, 2);
    expect(found.best).toHaveLength(3);
    expect(found.isMore).toBe(true);
    const all = await smallestCovers(cover, 10);
    expect(all.isMore).toBe(false);
    expect([all.best, ...all.alternatives].map((levers) => levers.join()).toSorted()).toEqual(['0,1,2', '0,1,3', '0,2,3', '1,2,3']);
    expect(all.best).toEqual([0, 1, 2]);
  });

  it('takes what is settled for nothing, and needs nothing where nothing is asked', async () => {
    const cover: Cover = { costs: [1, 0], unit: 1, needs: [[[0], [1]]], settled: new Set([1]) };
    expect(await smallestCovers(cover, 3)).toEqual({ best: [1], cost: 0, alternatives: [], isMore: false });
    const nothing = await smallestCovers({ costs: [3], unit: 1, needs: [], settled: new Set() }, 3);
    expect(nothing).toEqual({ best: [], cost: 0, alternatives: [], isMore: false });
  });

  it('says that it is too hard, and what to do, where the time is up', async () => {
    await expect(smallestCovers({ costs: [1], unit: 1, needs: [[[0]]], settled: new Set() }, 1, 0)).rejects.toThrow(
      /not found in the 0 seconds.*fewer changes/,
    );
  });
});
