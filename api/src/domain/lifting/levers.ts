/** Levers of many rules as the powers they are: one power in one pair of hands, and all it lifts. */
import { LEVER_TYPES } from '@rules/schema';
import type { ChangeNode, Confidence, LeverType, ProvisionNode } from '@rules/schema';
import type { TraceLever } from '../trace/types.ts';
import type { LeverUse, SharedLever, StandingBlock, LiftingRequest } from './types.ts';

const SURENESS: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];

/** Whether the lever is an Act of either Parliament. */
export const isAct = ({ type }: Pick<SharedLever, 'type'>): boolean =>
  type === 'ACT_OF_SCOTTISH_PARLIAMENT' || type === 'ACT_OF_UK_PARLIAMENT';

/** Whether it can be used at the moment, or once a power that is made has started. */
const canBeUsed = ({ standing, waitsFor }: TraceLever): boolean => standing === 'OPEN' || waitsFor !== null;

/** The levers that can be used on some blocks, by their keys. `oneBill`: all Acts of one Parliament are one lever. */
export function sharedLevers(blocks: readonly StandingBlock[], oneBill: boolean): Map<string, SharedLever> {
  const shared = new Map<string, SharedLever>();
  const found = blocks.map((block) => {
    const told = new Set<string>();
    return block.levers.filter(canBeUsed).map((lever) => {
      const key = distinct(keyOf(block, lever, oneBill), told);
      const one = shared.get(key) ?? { key, type: lever.type, under: lever.under, holder: lever.holder, uses: [], confidence: 'HIGH' };
      shared.set(key, one);
      return { lever, one, use: { block, lever, startFirst: null } as LeverUse };
    });
  });
  const starterOf = starters(found.flat());
  for (const { lever, one, use } of found.flat()) {
    if (lever.waitsFor !== null) use.startFirst = starterOf(lever.waitsFor);
    // Of two uses on one block the one that does more counts.
    const before = one.uses.findIndex((other) => other.block === use.block);
    if (before < 0) one.uses.push(use);
    else if (one.uses[before]?.lever.lifts === 'PARTLY' && lever.lifts === 'FULL') one.uses[before] = use;
  }
  for (const one of shared.values())
    one.confidence = one.uses
      .map(({ lever }) => lever.confidence)
      .reduce((a, b) => (SURENESS.indexOf(b) < SURENESS.indexOf(a) ? b : a), 'HIGH');
  return shared;
}

/** Gives the lever that starts a power: commencement regulations that name it, wherever they are listed; else those under the commencement power of its Act. */
function starters(all: readonly { lever: TraceLever; one: SharedLever }[]): (power: ProvisionNode) => SharedLever | null {
  const [byLaw, byAct] = [new Map<string, SharedLever>(), new Map<string, SharedLever>()];
  for (const { lever, one } of all) {
    if (lever.type !== 'COMMENCEMENT_REGULATIONS' || lever.standing !== 'OPEN') continue;
    if (lever.alreadyDoneBy && !byLaw.has(lever.alreadyDoneBy.id)) byLaw.set(lever.alreadyDoneBy.id, one);
    if (lever.under && !byAct.has(lever.under.instrument)) byAct.set(lever.under.instrument, one);
  }
  return ({ id, instrument }) => byLaw.get(id) ?? byAct.get(instrument) ?? null;
}

/** "NEGATIVE_SSI/ukpga/1968/49/section/5/body/scottish-ministers"; of a lever that rests on no provision, the rule and the change too. */
function keyOf({ rule, change }: StandingBlock, { type, under, holder }: TraceLever, oneBill: boolean): string {
  const held = holder?.id ?? 'nobody';
  if (under !== null) return `${type}/${under.id}/${held}`;
  if (oneBill && isAct({ type })) return `${type}/${held}`;
  return `${type}/${rule.id}/${change.id}/${held}`;
}

/** Two levers without a provision, of one type on one rule, are two steps. One power that is listed twice for a rule is one. */
function distinct(key: string, told: Set<string>): string {
  if (!key.includes('/change/')) return key;
  let name = key;
  for (let next = 2; told.has(name); next += 1) name = `${key}/${next}`;
  told.add(name);
  return name;
}

/** Lightest first. */
export const lightness = ({ type }: Pick<SharedLever, 'type'>): number => LEVER_TYPES.indexOf(type);

/** Levers that leave the text of the law as it is. */
const LEAVES_LAW: ReadonlySet<LeverType> = new Set(['PRACTICE', 'GUIDANCE', 'CODE', 'DIRECTION', 'COURT_RULING']);

/** Whether the lever changes a rule that is to stay as it is. */
export const changesKept = ({ lever, block: { rule } }: LeverUse, { keep }: Pick<LiftingRequest, 'keep'>): boolean =>
  !LEAVES_LAW.has(lever.type) && keep.some((id) => rule.id === id || rule.id.startsWith(`${id}/`));

/** What a use does beside some other levers: nothing alone where its power has not started, and no lever among them starts it. */
export function doing({ lever, startFirst }: LeverUse, among: ReadonlySet<string>): 'LIFTS' | 'EASES' | 'WAITS' {
  if (lever.waitsFor !== null && !(startFirst !== null && among.has(startFirst.key))) return 'WAITS';
  return lever.lifts === 'FULL' ? 'LIFTS' : 'EASES';
}

/** The changes in which some levers lift, ease or wait together, each once, in the strongest way. */
export function changesServed(
  levers: readonly SharedLever[],
  among: ReadonlySet<string>,
): Record<'LIFTS' | 'EASES' | 'WAITS', ChangeNode[]> {
  const served = { LIFTS: new Set<ChangeNode>(), EASES: new Set<ChangeNode>(), WAITS: new Set<ChangeNode>() };
  for (const use of levers.flatMap(({ uses }) => uses)) served[doing(use, among)].add(use.block.change);
  const lifts = [...served.LIFTS];
  const eases = [...served.EASES].filter((change) => !served.LIFTS.has(change));
  return {
    LIFTS: lifts,
    EASES: eases,
    WAITS: [...served.WAITS].filter((change) => !served.LIFTS.has(change) && !served.EASES.has(change)),
  };
}
