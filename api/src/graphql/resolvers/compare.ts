/** Two sides held against each other. The domain gives the answer; here only the ids are read and errors put into the words of the API. */
import type { EntityNode } from '@rules/schema';
import { compare } from '../../domain/compare/index.ts';
import { MOST_THINGS } from '../../domain/compare/read.ts';
import { SameThingError, TooManyLinksError } from '../../domain/errors.ts';
import { countInRange } from '../arguments.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { thing } from '../things.ts';

/** The things of one side, each once; two names of one thing are the same thing. */
async function sideOf(argument: string, ids: readonly string[], context: Context): Promise<EntityNode[]> {
  const named = await Promise.all(countInRange(argument, ids, MOST_THINGS).map((id) => thing(id, context)));
  return [...new Map(named.map((node) => [node.id, node])).values()];
}

export const compareResolvers: Resolvers = {
  Query: {
    compare: async (_root, asked, context) => {
      const [left, right] = await Promise.all([sideOf('left', asked.left, context), sideOf('right', asked.right, context)]);
      const { comparison, facts } = await compare(context.store, left, right).catch((error: unknown) => {
        throw error instanceof SameThingError || error instanceof TooManyLinksError ? badInput('right', error.message) : error;
      });
      context.load.keepFacts(facts);
      return comparison;
    },
  },
};
