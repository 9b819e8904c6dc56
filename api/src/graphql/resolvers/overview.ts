/** The overview: what the domain counted, with the things themselves where it gives them. */
import type { EntityNode } from '@rules/schema';
import { overviewOf } from '../../domain/overview/index.ts';
import type { Loaders } from '../loaders.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const overviewResolvers: Resolvers = {
  Query: {
    overview: (_root, _args, { store }) => overviewOf(store),
  },

  Overview: {
    areas: (overview, _args, { load }) => kept(overview.areas(), load),
    foundations: (overview, _args, { load }) => kept(overview.foundations(), load),
    instruments: async (overview, _args, { load }) => {
      const counted = await overview.instruments();
      load.keep(counted.map(({ instrument }) => instrument));
      return counted;
    },
    bearers: (overview) => overview.bearers(),
    links: (overview) => overview.links(),
    map: (overview) => overview.map(),
    ages: async (overview, _args, { load }) => {
      const ages = await overview.ages();
      // Each law is named with its instrument.
      await load.readAhead(ages.flatMap(({ law }) => (law.kind === 'PROVISION' ? [law.instrument] : [])));
      return ages;
    },
    started: (overview) => overview.started(),
    leftOut: (overview) => overview.leftOut(),
  },
};

/** What was read, kept for what else the query asks of it. */
async function kept<T extends EntityNode>(read: Promise<T[]>, load: Loaders): Promise<T[]> {
  const all = await read;
  load.keep(all);
  return all;
}
