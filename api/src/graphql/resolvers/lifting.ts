/** Choke points and smallest sets of levers. The domain gives the answers; here arguments are checked, and errors put into the words of the API. */
import type { LeverType } from '@rules/schema';
import type { Facts } from '../../domain/read/facts.ts';
import { TooHardError, TooManyChangesError } from '../../domain/errors.ts';
import { chokePoints } from '../../domain/lifting/choke-points.ts';
import type { ChokePoints } from '../../domain/lifting/choke-points.ts';
import { smallestSet, weightOf } from '../../domain/lifting/smallest-set.ts';
import type { SmallestSet } from '../../domain/lifting/smallest-set.ts';
import { sizeWords, staysSentence, textOfChokePoints, textOfSmallestSet } from '../../domain/lifting/text.ts';
import type { SharedLever, StandingBlock } from '../../domain/lifting/types.ts';
import { leverTitle } from '../../domain/lifting/words.ts';
import { Names } from '../../domain/words/names.ts';
import { atMost, countInRange, inRange, isGiven } from '../arguments.ts';
import { asAtOf } from '../as-at.ts';
import type { Context } from '../context.ts';
import { badInput, shortened } from '../errors.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { thing } from '../things.ts';

const MOST = { changes: 500, changesOfSet: 100, ids: 200, weight: 100 };

/** Ids in place of what may be aliases. Throws NOT_FOUND, and a RequestError for a thing of another kind. */
async function idsOf(argument: string, asked: readonly string[], kinds: readonly string[], context: Context): Promise<string[]> {
  const things = await Promise.all(asked.map((id) => thing(id, context)));
  const other = things.find(({ kind }) => !kinds.includes(kind));
  if (other)
    throw badInput(
      argument,
      `${argument} holds "${other.id}", which is a ${other.kind.toLowerCase()}. Give ids of the kind ${kinds.join(' or ')}.`,
    );
  return [...new Set(things.map(({ id }) => id))];
}
const someIds = async (argument: string, asked: readonly string[] | null | undefined, kinds: readonly string[], context: Context) =>
  isGiven(asked) ? idsOf(argument, countInRange(argument, asked, MOST.ids), kinds, context) : null;

const HOLDERS = ['BODY', 'ROLE'];
const LAW = ['INSTRUMENT', 'PROVISION'];

/** Errors of the domain that are the asker's to mend. */
const told = (error: unknown): never => {
  if (error instanceof TooManyChangesError || error instanceof TooHardError) throw badInput('changes', error.message);
  throw error;
};

/** What was read is kept, and the instruments of all law that is named come in one call. */
async function keep({ load }: Context, facts: Facts, blocks: readonly StandingBlock[]): Promise<void> {
  load.keepFacts(facts);
  await load.readAhead(
    blocks.flatMap(({ relation, levers }) =>
      [...relation.evidence, ...levers.flatMap(({ evidence }) => evidence)].flatMap(({ source }) => source ?? []),
    ),
  );
}

/** Each type once, from 1 to MOST.weight. */
function weightsOf(asked: readonly { type: LeverType; weight: number }[]): Map<LeverType, number> {
  const weights = new Map<LeverType, number>();
  for (const { type, weight } of asked) {
    if (weights.has(type)) throw badInput('weights', `weights gives ${type} twice. Give each type once.`);
    weights.set(type, inRange('weights.weight', weight, MOST.weight));
  }
  return weights;
}

/** What both answers say of what was looked at. */
const lookedAt = ({ request, changes, blocks }: Pick<ChokePoints | SmallestSet, 'request' | 'changes' | 'blocks'>) => ({
  asAt: request.asAt.date,
  asAtMode: request.asAt.mode,
  changes,
  blocks: blocks.length,
  changesAgainst: new Set(blocks.map(({ change }) => change)).size,
});

/** The shape of the schema. Each title stands alone, and names law in full. */
const asLever = <L extends SharedLever>(lever: L, facts: Facts) => ({
  ...lever,
  title: leverTitle(lever, new Names(facts, [])),
  uses: lever.uses.map(({ block, lever: one, startFirst }) => ({
    change: block.change,
    rule: block.rule,
    relation: block.relation,
    bearing: block.bearing,
    lever: one,
    startFirst: startFirst?.key ?? null,
  })),
});

export const liftingResolvers: Resolvers = {
  Query: {
    chokePoints: async (_root, asked, context) => {
      const request = {
        changes: isGiven(asked.changes)
          ? await idsOf('changes', countInRange('changes', asked.changes, MOST.changes), ['CHANGE'], context)
          : null,
        foundations: await someIds('foundations', asked.foundations, ['FOUNDATION'], context),
        holders: await someIds('holders', asked.holders, HOLDERS, context),
        keys: isGiven(asked.keys) ? countInRange('keys', asked.keys, MOST.ids) : null,
        types: isGiven(asked.types) ? countInRange('types', asked.types, MOST.ids) : null,
        keep: (await someIds('keep', asked.keep, LAW, context)) ?? [],
        against: asked.against ?? 'ALL',
        oneBill: asked.oneBill ?? false,
        asAt: asAtOf(asked.asAt, context.today),
        today: context.today,
      };
      const found = await chokePoints(context.store, request).catch(told);
      const { facts, blocks, levers, holders } = found;
      await keep(context, facts, blocks);
      return {
        ...lookedAt(found),
        levers: levers.map((lever) => asLever(lever, facts)),
        holders,
        get text() {
          return textOfChokePoints(found);
        },
      };
    },

    smallestLeverSet: async (_root, asked, context) => {
      const request = {
        changes: await idsOf('changes', countInRange('changes', asked.changes, MOST.changesOfSet), ['CHANGE'], context),
        foundations: null,
        keep: (await someIds('keep', asked.keep, LAW, context)) ?? [],
        notHolders: (await someIds('notHolders', asked.notHolders, HOLDERS, context)) ?? [],
        settled: atMost('settled', asked.settled ?? [], MOST.ids),
        without: atMost('without', asked.without ?? [], MOST.ids),
        weights: weightsOf(asked.weights ?? []),
        aim: asked.aim ?? 'FEWEST',
        against: asked.against ?? 'ALL',
        oneBill: asked.oneBill ?? false,
        asAt: asAtOf(asked.asAt, context.today),
        today: context.today,
      };
      const both = request.settled.find((key) => request.without.includes(key));
      if (both !== undefined) throw badInput('without', `"${shortened(both)}" is both settled and left out. Give it in one of the two.`);
      const found = await smallestSet(context.store, request).catch(told);
      const { facts, blocks, levers, weight, alternatives, hasMoreAlternatives, frees, alreadyFree, leftOut, unknown, stays } = found;
      await keep(context, facts, blocks);
      return {
        ...lookedAt(found),
        levers: levers.map((lever) => asLever(lever, facts)),
        weight,
        alternatives: alternatives.map((set) => ({ ...set, levers: set.levers.map((lever) => asLever(lever, facts)) })),
        hasMoreAlternatives,
        frees,
        alreadyFree,
        size: sizeWords(found),
        leftOut: leftOut.map((lever) => ({ ...asLever(lever, facts), weight: weightOf(lever.type, request.weights), isSettled: false })),
        unknown,
        stays: stays.map((stay) => ({
          ...stay.block,
          because: stay.because,
          eases: stay.eases,
          sentence: staysSentence(stay, new Names(facts, [])),
        })),
        get text() {
          return textOfSmallestSet(found);
        },
      };
    },
  },

  SharedLever: { __resolveType: (lever) => ('weight' in lever ? 'SetLever' : 'ChokePoint') },
};
