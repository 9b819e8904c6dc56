/** The rules that stand against some changes at a moment, read for all of them at once, each with the levers its trace gives. */
import { AGAINST, kindOfId } from '@rules/schema';
import type { ChangeNode } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import { TooManyChangesError } from '../errors.ts';
import { Facts, withInstruments } from '../read/facts.ts';
import { ladderOf } from '../trace/levers.ts';
import { bearingOf } from '../trace/obstacle.ts';
import { LAW_ON_LAW, lawMentioned } from '../trace/read.ts';
import { readStanding } from '../trace/standing.ts';
import { verdictFor } from '../trace/verdict-for.ts';
import type { StandingBlock, LiftingRequest } from './types.ts';

/** Most changes that are looked at together. */
export const MOST_CHANGES = 500;

export interface Standing {
  facts: Facts;
  changes: ChangeNode[];
  blocks: StandingBlock[];
}

/**
 * The changes asked for, by title, and the rules that bind against them, in the order of the changes, the hardest first.
 * Some six calls to the store. Throws TooManyChangesError above MOST_CHANGES.
 */
export async function standingBlocks(store: GraphStore, request: LiftingRequest): Promise<Standing> {
  const changes = await readChanges(store, request);
  const facts = await readBlocks(store, changes);
  const blocks = changes.flatMap((change): StandingBlock[] => {
    const { position } = verdictFor(facts, change, request.asAt, request.today);
    const standing = request.against === 'BLOCKS' ? position.blocks : [...position.blocks, ...position.narrowing];
    return standing.map((obstacle) => {
      const { levers, whyNoLever } = ladderOf(facts, obstacle, position.moment, false);
      return { change, rule: obstacle.rule, relation: obstacle.edge, bearing: bearingOf(obstacle), levers, whyNoLever };
    });
  });
  return { facts, changes, blocks };
}

async function readChanges(store: GraphStore, { changes, foundations }: LiftingRequest): Promise<ChangeNode[]> {
  const { items, totalCount } = await store.list({
    kind: 'CHANGE',
    filter: { ...(changes && { ids: changes }), ...(foundations && { foundation: foundations }) },
    orderBy: { field: 'TITLE', direction: 'ASC' },
    first: MOST_CHANGES,
  });
  if (totalCount > MOST_CHANGES) throw new TooManyChangesError(totalCount, MOST_CHANGES);
  return items.flatMap(({ node }) => (node.kind === 'CHANGE' ? [node] : []));
}

/** What verdicts and levers rest on: see readTrace, of which this is the part without room, statements and dependencies. */
async function readBlocks(store: GraphStore, changes: readonly ChangeNode[]): Promise<Facts> {
  const facts = await readStanding(
    store,
    changes.map(({ id }) => id),
    new Facts().add(changes, []),
  );
  const edges = changes.flatMap((change) => facts.edgesTo(change.id, ...AGAINST).map((edge) => ({ change, edge })));
  const levers = edges.flatMap(({ edge }) => edge.obstacle?.levers ?? []);
  const law = [
    ...new Set([...edges.map(({ edge }) => edge.from), ...levers.flatMap(({ under, alreadyDoneBy }) => [under, alreadyDoneBy])]),
  ].filter((id) => id !== null && kindOfId(id) !== 'CLASH') as string[];
  const [onLaw = []] = await facts.readTogether(
    store,
    [{ ids: law, kinds: LAW_ON_LAW, direction: 'IN', ends: true }],
    [
      ...withInstruments([...law, ...changes.flatMap((change) => lawMentioned(change, facts.edgesTo(change.id, ...AGAINST)))]),
      ...levers.flatMap(({ holder }) => holder ?? []),
    ],
  );
  await facts.readNodes(store, withInstruments(onLaw.map(({ from }) => from)));
  return facts;
}
