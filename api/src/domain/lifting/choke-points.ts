/** Choke points: the levers that free the most, and what each holder could free. */
import type { BodyNode, ChangeNode, LeverType, RoleNode } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import type { Facts } from '../read/facts.ts';
import { grouped } from '../read/grouped.ts';
import { standingBlocks } from './blocks.ts';
import { changesKept, lightness, sharedLevers } from './levers.ts';
import type { SharedLever, StandingBlock, LiftingRequest } from './types.ts';

export interface ChokePointsRequest extends LiftingRequest {
  /** Only levers of these holders, of these types and with these keys; null for all. */
  holders: readonly string[] | null;
  keys: readonly string[] | null;
  types: readonly LeverType[] | null;
}

/** A lever with what it reaches. Each change is counted once, in the strongest way. */
export interface ChokePoint extends SharedLever {
  /** Rules that it lifts, and rules that it only eases; a rule counts once for each change it stands against. */
  blocksLifted: number;
  blocksEased: number;
  /** Changes against which nothing would stand once it is used alone, by title. */
  frees: ChangeNode[];
  /** Changes in which it lifts a rule, those it frees left out; then those in which it only eases one. */
  lifts: ChangeNode[];
  eases: ChangeNode[];
}

/** What one body or role could free. */
export interface HolderShare {
  holder: BodyNode | RoleNode | null;
  levers: number;
  /** Changes that it can free alone with all its levers, lift a rule in, or only ease. */
  frees: ChangeNode[];
  lifts: ChangeNode[];
  eases: ChangeNode[];
}

export interface ChokePoints {
  request: ChokePointsRequest;
  facts: Facts;
  changes: ChangeNode[];
  blocks: StandingBlock[];
  /** Those that free most changes first, then that lift most, ease most; of equals the lightest. */
  levers: ChokePoint[];
  /** All holders of levers, whoever is asked about: the one who could do most first. */
  holders: HolderShare[];
}

export async function chokePoints(store: GraphStore, request: ChokePointsRequest): Promise<ChokePoints> {
  const { facts, changes, blocks } = await standingBlocks(store, request);
  const ofType = [...sharedLevers(blocks, request.oneBill).values()]
    .filter(({ type }) => request.types?.includes(type) ?? true)
    .map((lever) => ({ ...lever, uses: lever.uses.filter((use) => !changesKept(use, request)) }))
    .filter(({ uses }) => uses.length > 0);
  const against = grouped(blocks, ({ change }) => change);
  return {
    request,
    facts,
    changes,
    blocks,
    levers: ofType
      .filter(({ holder, key }) => (request.holders?.includes(holder?.id ?? '') ?? true) && (request.keys?.includes(key) ?? true))
      .map((lever) => ({ ...lever, ...countsOf(lever), ...reachOf([lever], against) }))
      .sort(byReach),
    holders: [...grouped(ofType, ({ holder }) => holder?.id ?? null).values()]
      .map((levers) => ({ holder: levers[0]?.holder ?? null, levers: levers.length, ...reachOf(levers, against) }))
      .sort((a, b) => byReachAlone(a, b) || b.levers - a.levers || compareIds(a.holder?.id, b.holder?.id)),
  };
}

const countsOf = ({ uses }: SharedLever): Pick<ChokePoint, 'blocksLifted' | 'blocksEased'> => {
  const blocksLifted = uses.filter(({ lever }) => lever.lifts === 'FULL').length;
  return { blocksLifted, blocksEased: uses.length - blocksLifted };
};

/** What some levers reach together. A lever whose power has not started lifts only beside the one that starts it. */
function reachOf(
  levers: readonly SharedLever[],
  against: ReadonlyMap<ChangeNode, readonly StandingBlock[]>,
): Pick<ChokePoint, 'frees' | 'lifts' | 'eases'> {
  const together = new Set(levers.map(({ key }) => key));
  const [lifted, eased] = [new Set<StandingBlock>(), new Set<StandingBlock>()];
  for (const { block, lever, startFirst } of levers.flatMap(({ uses }) => uses)) {
    const isReady = lever.waitsFor === null || (startFirst !== null && together.has(startFirst.key));
    (lever.lifts === 'FULL' && isReady ? lifted : eased).add(block);
  }
  const reach = { frees: [] as ChangeNode[], lifts: [] as ChangeNode[], eases: [] as ChangeNode[] };
  for (const [change, blocks] of against) {
    if (blocks.every((block) => lifted.has(block))) reach.frees.push(change);
    else if (blocks.some((block) => lifted.has(block))) reach.lifts.push(change);
    else if (blocks.some((block) => eased.has(block))) reach.eases.push(change);
  }
  return reach;
}

const byReachAlone = (a: Pick<ChokePoint, 'frees' | 'lifts' | 'eases'>, b: typeof a): number =>
  b.frees.length - a.frees.length || b.lifts.length - a.lifts.length || b.eases.length - a.eases.length;

const byReach = (a: ChokePoint, b: ChokePoint): number =>
  byReachAlone(a, b) ||
  b.blocksLifted - a.blocksLifted ||
  b.blocksEased - a.blocksEased ||
  lightness(a) - lightness(b) ||
  compareIds(a.key, b.key);

const compareIds = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
