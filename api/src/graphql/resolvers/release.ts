/** The data in use, The Rules counted, and the limits of the service. */
import type { ListFilter } from '../../store/port.ts';
import type { Context } from '../context.ts';
import { LIMITS } from '../limits/limits.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const countInstruments = async ({ store }: Context, filter: ListFilter): Promise<number> =>
  (await store.list({ kind: 'INSTRUMENT', filter: { inTheRules: true, ...filter }, first: 1 })).totalCount;

/** What the release holds of The Rules, counted from its own list and never copied from the headline. */
async function held(context: Context) {
  const [primary, secondary, conventions, areas] = await Promise.all([
    countInstruments(context, { instrumentClass: ['PRIMARY_ACT'] }),
    countInstruments(context, { instrumentClass: ['SECONDARY_INSTRUMENT'] }),
    countInstruments(context, { instrumentClass: ['CONVENTION'] }),
    context.store.list({ kind: 'POLICY_AREA', first: 200 }),
  ]);
  const straddled = areas.items.filter(({ node }) => node.kind === 'POLICY_AREA' && node.straddled).length;
  return { primary, secondary, conventions, policyAreasStraddled: straddled, policyAreasInAll: areas.totalCount };
}

export const releaseResolvers: Resolvers = {
  Query: {
    release: (_root, _args, { store }) => store.release(),
    limits: () => LIMITS,
    theRules: async (_root, _args, context) => {
      const { headline, headlineSources, membershipStatement } = await context.store.release();
      const statedIn = await context.load.allOfKind(
        'SOURCE',
        headlineSources.filter((source) => source.startsWith('source/')),
      );
      return {
        headline,
        held: await held(context),
        confirmed: await countInstruments(context, { membership: ['CONFIRMED'] }),
        reconstructed: await countInstruments(context, { membership: ['RECONSTRUCTED'] }),
        statement: membershipStatement,
        sources: [...headlineSources.filter((source) => URL.canParse(source)), ...statedIn.flatMap(({ url }) => url ?? [])],
        statedIn,
      };
    },
  },

  Release: {
    counts: ({ counts }) => Object.entries({ ...counts.nodes, ...counts.edges }).map(([kind, count]) => ({ kind, count })),
    store: (_release, _args, { store }) => store.kind,
  },
};
