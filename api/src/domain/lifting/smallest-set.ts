/** The smallest set of levers that frees a group of changes: every rule that stands against any of them is lifted in full. */
import { LEVER_TYPES } from '@rules/schema';
import type { ChangeNode, LeverType } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import type { Facts } from '../read/facts.ts';
import { grouped } from '../read/grouped.ts';
import { byCodeUnit } from '../read/order.ts';
import type { TraceLever } from '../trace/types.ts';
import { standingBlocks } from './blocks.ts';
import { smallestCovers } from './cover.ts';
import type { Cover } from './cover.ts';
import { changesKept, lightness, sharedLevers } from './levers.ts';
import type { LeverUse, SharedLever, StandingBlock, LiftingRequest } from './types.ts';

/** FEWEST: as few levers as can be, and of these the lightest. LIGHTEST: as light as can be in all, and of these the fewest. */
export type SetAim = 'FEWEST' | 'LIGHTEST';

export interface SmallestSetRequest extends LiftingRequest {
  aim: SetAim;
  /** Weight of each type of lever, 1 to 100; those not given weigh their place on the ladder, from practice (1) to a court ruling (12). */
  weights: ReadonlyMap<LeverType, number>;
  /** Keys of levers that are decided on already (they are used whoever holds them and whatever is kept), and of levers that are not to be used. Keys that no lever has are passed over, and told. */
  settled: readonly string[];
  without: readonly string[];
  /** Holders whose levers are not to be used. */
  notHolders: readonly string[];
}

/** Why a rule cannot be lifted in full: no lever does; those that do are left out; the rule stays as it is; or their power has not started and nothing in the data starts it. */
export type StaysBecause = 'NO_FULL_LEVER' | 'LEFT_OUT' | 'KEPT' | 'POWER_NOT_STARTED';

export interface StayingBlock {
  block: StandingBlock;
  because: StaysBecause;
  /** What would ease it all the same, lightest first. */
  eases: TraceLever[];
}

/** A lever of the set, with what it does for these changes. */
export interface SetLever extends SharedLever {
  weight: number;
  isSettled: boolean;
}

export interface LeverSet {
  /** Lightest first. */
  levers: SetLever[];
  /** Of all levers that are not settled. */
  weight: number;
}

export interface SmallestSet extends LeverSet {
  request: SmallestSetRequest;
  facts: Facts;
  changes: ChangeNode[];
  blocks: StandingBlock[];
  /** Other sets: as small, the lightest first; or as light, the fewest first. */
  alternatives: LeverSet[];
  hasMoreAlternatives: boolean;
  /** Changes against which nothing stands once the set is used, by title. */
  frees: ChangeNode[];
  /** Changes against which nothing stands as it is, by title. */
  alreadyFree: ChangeNode[];
  /** The levers that are not to be used, as far as these changes have them; and keys asked about that none of them has. */
  leftOut: SharedLever[];
  unknown: string[];
  /** What stands all the same, in the order of the changes. */
  stays: StayingBlock[];
}

const MOST_ALTERNATIVES = 3;

export const weightOf = (type: LeverType, weights: ReadonlyMap<LeverType, number>): number =>
  weights.get(type) ?? LEVER_TYPES.indexOf(type) + 1;

/** Throws TooHardError where the solver needs too long. */
export async function smallestSet(store: GraphStore, request: SmallestSetRequest): Promise<SmallestSet> {
  const { facts, changes, blocks } = await standingBlocks(store, request);
  const shared = sharedLevers(blocks, request.oneBill);

  const levers = [...shared.values()].sort((a, b) => lightness(a) - lightness(b) || byCodeUnit(a.key, b.key));
  const usesOf = grouped(
    levers.flatMap((lever) => lever.uses.map((use) => ({ lever, use }))),
    ({ use }) => use.block,
  );
  const stays: StayingBlock[] = [];
  const liftable: { block: StandingBlock; ways: SharedLever[][] }[] = [];
  for (const block of blocks) {
    const uses = usesOf.get(block) ?? [];
    const ways = waysToLift(uses, request);
    if (ways.length > 0) liftable.push({ block, ways });
    else
      stays.push({
        block,
        because: whyStays(uses, request),
        eases: uses.filter(({ use }) => use.lever.lifts === 'PARTLY').map(({ use }) => use.lever),
      });
  }

  const settled = new Set(request.settled);
  const place = new Map(levers.map((lever, index) => [lever, index]));
  const found = await smallestCovers(
    {
      ...costsOf(levers, settled, request),
      needs: liftable.map(({ ways }) => ways.map((way) => way.map((lever) => place.get(lever) ?? 0))),
      settled: new Set(levers.flatMap(({ key }, index) => (settled.has(key) ? index : []))),
    },
    MOST_ALTERNATIVES,
  );
  const setOf = (chosen: readonly number[]): LeverSet => {
    const set = levers.filter((_, index) => chosen.includes(index));
    const told = set.map((lever) => ({ ...lever, weight: weightOf(lever.type, request.weights), isSettled: settled.has(lever.key) }));
    return { levers: told, weight: told.reduce((sum, { weight, isSettled }) => sum + (isSettled ? 0 : weight), 0) };
  };
  const standing = new Set(blocks.map(({ change }) => change));
  const stayed = new Set(stays.map(({ block }) => block.change));
  return {
    request,
    facts,
    changes,
    blocks,
    ...setOf(found.best),
    alternatives: found.alternatives.map(setOf),
    hasMoreAlternatives: found.isMore,
    frees: [...grouped(liftable, ({ block }) => block.change).keys()].filter((change) => !stayed.has(change)),
    alreadyFree: changes.filter((change) => !standing.has(change)),
    leftOut: request.without.flatMap((key) => shared.get(key) ?? []),
    unknown: [...request.settled, ...request.without].filter((key) => !shared.has(key)),
    stays,
  };
}

/** What first counts outweighs all that comes second. */
function costsOf(
  levers: readonly SharedLever[],
  settled: ReadonlySet<string>,
  { aim, weights }: SmallestSetRequest,
): Pick<Cover, 'costs' | 'unit'> {
  const all = levers.map(({ type }) => weightOf(type, weights));
  const unit = aim === 'FEWEST' ? all.reduce((sum, weight) => sum + weight, 1) : levers.length + 1;
  const costs = levers.map(({ key }, index) => {
    if (settled.has(key)) return 0;
    const weight = all[index] ?? 0;
    return aim === 'FEWEST' ? unit + weight : weight * unit + 1;
  });
  return { costs, unit };
}

interface UseOf {
  lever: SharedLever;
  use: LeverUse;
}

/** Each way to lift a rule in full: a lever, with the one that starts its power where it has not started. */
const waysToLift = (uses: readonly UseOf[], request: SmallestSetRequest): SharedLever[][] =>
  uses.flatMap((one) => {
    if (one.use.lever.lifts !== 'FULL' || isLeftOut(one, request) || isKeptFrom(one, request)) return [];
    if (one.use.lever.waitsFor === null) return [[one.lever]];
    const first = one.use.startFirst;
    return first === null || refuses(first, request) ? [] : [[first, one.lever]];
  });

const refuses = ({ key, holder }: SharedLever, { settled, without, notHolders }: SmallestSetRequest): boolean =>
  !settled.includes(key) && (without.includes(key) || (holder !== null && notHolders.includes(holder.id)));

const isLeftOut = ({ lever, use }: UseOf, request: SmallestSetRequest): boolean =>
  refuses(lever, request) || (use.startFirst !== null && refuses(use.startFirst, request));

function whyStays(uses: readonly UseOf[], request: SmallestSetRequest): StaysBecause {
  const full = uses.filter(({ use }) => use.lever.lifts === 'FULL');
  if (full.length === 0) return 'NO_FULL_LEVER';
  if (full.some((one) => !isLeftOut(one, request) && isKeptFrom(one, request))) return 'KEPT';
  return full.some((one) => isLeftOut(one, request)) ? 'LEFT_OUT' : 'POWER_NOT_STARTED';
}

const isKeptFrom = ({ lever, use }: UseOf, request: SmallestSetRequest): boolean =>
  !request.settled.includes(lever.key) && changesKept(use, request);
