/** Choke points: the levers that free the most, and what each holder could free. */
import type { BodyNode, ChangeNode, LeverType, RoleNode } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import type { Facts } from '../read/facts.ts';
import { grouped } from '../read/grouped.ts';
import { byCodeUnit } from '../read/order.ts';
import { standingBlocks } from './blocks.ts';
import { changesKept, changesServed, doing, lightness, sharedLevers } from './levers.ts';
import type { SharedLever, StandingBlock, LiftingRequest } from './types.ts';

export interface ChokePointsRequest extends LiftingRequest {
  /** Only levers of these holders, of these types and with these keys; null for all. */
  holders: readonly string[] | null;
  keys: readonly string[] | null;
  types: readonly LeverType[] | null;
}

/** What levers reach. Each change is counted once, in the strongest way. */
export interface Reach {
  /** Changes against which nothing would stand once nothing but these levers is used, by title. */
  frees: ChangeNode[];
  /** Other changes in which they lift a rule; then those in which they only ease one; then those in which they do nothing until a lever that is not among them starts their power. */
  lifts: ChangeNode[];
  eases: ChangeNode[];
  waits: ChangeNode[];
}

/** A lever with what it reaches alone. */
export interface ChokePoint extends SharedLever, Reach {
  /** Rules that it lifts, eases, or can do nothing about until its power is started; a rule counts once for each change it stands against. */
  blocksLifted: number;
  blocksEased: number;
  blocksWaiting: number;
}

/** What one body or role could free. */
export interface HolderShare extends Reach {
  holder: BodyNode | RoleNode | null;
  levers: number;
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
      .sort((a, b) => byReachAlone(a, b) || b.levers - a.levers || byCodeUnit(a.holder?.id ?? '', b.holder?.id ?? '')),
  };
}

function countsOf({ uses, key }: SharedLever): Pick<ChokePoint, 'blocksLifted' | 'blocksEased' | 'blocksWaiting'> {
  const all = uses.map((use) => doing(use, new Set([key])));
  const count = (what: (typeof all)[number]): number => all.filter((one) => one === what).length;
  return { blocksLifted: count('LIFTS'), blocksEased: count('EASES'), blocksWaiting: count('WAITS') };
}

/** What some levers reach together. */
function reachOf(levers: readonly SharedLever[], against: ReadonlyMap<ChangeNode, readonly StandingBlock[]>): Reach {
  const together = new Set(levers.map(({ key }) => key));
  const lifted = new Set(levers.flatMap(({ uses }) => uses.flatMap((use) => (doing(use, together) === 'LIFTS' ? use.block : []))));
  const { LIFTS, EASES, WAITS } = changesServed(levers, together);
  const isFreed = (change: ChangeNode): boolean => against.get(change)?.every((block) => lifted.has(block)) ?? false;
  // In the order of the changes.
  const inOrder = (some: readonly ChangeNode[]): ChangeNode[] => [...against.keys()].filter((change) => some.includes(change));
  return {
    frees: inOrder(LIFTS.filter(isFreed)),
    lifts: inOrder(LIFTS.filter((change) => !isFreed(change))),
    eases: inOrder(EASES),
    waits: inOrder(WAITS),
  };
}

const byReachAlone = (a: Reach, b: Reach): number =>
  b.frees.length - a.frees.length || b.lifts.length - a.lifts.length || b.eases.length - a.eases.length || b.waits.length - a.waits.length;

const byReach = (a: ChokePoint, b: ChokePoint): number =>
  byReachAlone(a, b) ||
  b.blocksLifted - a.blocksLifted ||
  b.blocksEased - a.blocksEased ||
  lightness(a) - lightness(b) ||
  byCodeUnit(a.key, b.key);
