/** Instruments and provisions. */
import { RULE_RELATIONS } from '@rules/schema';
import type { InForce, InstrumentNode, ProvisionNode } from '@rules/schema';
import { byId } from '../../store/keys.ts';
import { FOLLOWED } from '../ahead.ts';
import { filled, pageOf } from '../connections.ts';
import type { Context } from '../context.ts';
import { andThen } from '../loaders.ts';
import type { MaybePromise } from '../loaders.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { EdgeShape } from '../edge-batch.ts';

const MADE_UNDER_IT: EdgeShape = { kinds: ['MADE_UNDER'], direction: 'IN' };
const BEARS_ON: EdgeShape = { kinds: ['BEARS_ON'], direction: 'OUT' };
const RULES: EdgeShape = { kinds: RULE_RELATIONS, direction: 'OUT', otherKinds: ['CHANGE'] };

/** Ids of the provisions of an instrument, in the order of the law, which is that of their edges. */
const provisionIds = (instrument: InstrumentNode, { load }: Context): MaybePromise<readonly string[]> =>
  load.reached(instrument.id, FOLLOWED['Instrument.provisions']);

/** Edges from an instrument and each of its provisions to changes, the instrument's own first. */
async function ruleEdges(instrument: InstrumentNode, context: Context) {
  const rules = [instrument.id, ...(await provisionIds(instrument, context))];
  return (await Promise.all(rules.map(async (id) => context.load.edges(id, RULES)))).flat();
}

/** Foundations that a thing bears on. */
export const foundations = async ({ id }: { id: string }, _args: object, { load }: Context) =>
  (await load.edges(id, BEARS_ON)).map((edge) => ({ edge }));

const inForceFields = {
  status: ({ inForce }: { inForce: InForce }) => inForce.status,
  inForceFrom: ({ inForce }: { inForce: InForce }) => inForce.from,
};

const instrumentsMadeUnder = async (provisions: readonly string[], { load }: Context): Promise<InstrumentNode[]> => {
  const edges = (await Promise.all(provisions.map(async (id) => load.edges(id, MADE_UNDER_IT)))).flat();
  return load.allOfKind('INSTRUMENT', [...new Set(edges.map((edge) => edge.from))].sort(byId));
};

const clashesOf = async (provision: ProvisionNode, { load }: Context) =>
  load.allOfKind(
    'CLASH',
    (await load.edges(provision.id, { kinds: ['DISAGREES_IN'], direction: 'OUT' })).map((edge) => edge.to),
  );

export const instrumentResolvers: Resolvers = {
  Instrument: {
    ...inForceFields,
    foundations,
    numberCitation: (instrument) => instrument.citation,
    listedBy: (instrument, _args, { load }) => load.allOfKind('SOURCE', instrument.listedBy),
    policyAreas: async (instrument, _args, { load }) =>
      load.allOfKind('POLICY_AREA', await load.reached(instrument.id, FOLLOWED['Instrument.policyAreas'])),
    provisions: (instrument, page, context) =>
      andThen(provisionIds(instrument, context), (ids) =>
        filled(
          pageOf('provisions', ids, (id) => id, page),
          (id) => context.load.knownOf('PROVISION', id),
        ),
      ),
    madeUnder: async (instrument, _args, { load }) =>
      load.allOfKind('PROVISION', await load.reached(instrument.id, FOLLOWED['Instrument.madeUnder'])),
    instrumentsMadeUnder: async (instrument, _args, context) => instrumentsMadeUnder(await provisionIds(instrument, context), context),
    changes: async (instrument, _args, context) => (await ruleEdges(instrument, context)).map((edge) => ({ edge })),
    blocksCount: async (instrument, _args, context) =>
      new Set((await ruleEdges(instrument, context)).filter((edge) => edge.kind === 'BLOCKS').map((edge) => edge.to)).size,
  },

  Provision: {
    ...inForceFields,
    foundations,
    inForceTo: ({ inForce }) => inForce.to,
    instrument: (provision, _args, { load }) => load.knownOf('INSTRUMENT', provision.instrument),
    parent: (provision, _args, { load }) => load.known(provision.instrument),
    impositions: (provision, _args, { load }) =>
      andThen(load.edges(provision.id, FOLLOWED['Provision.impositions']), (edges) => edges.map((edge) => ({ edge }))),
    instrumentsMadeUnder: (provision, _args, context) => instrumentsMadeUnder([provision.id], context),
    changes: async (provision, _args, { load }) => (await load.edges(provision.id, RULES)).map((edge) => ({ edge })),
    clashes: (provision, _args, context) => clashesOf(provision, context),
  },

  Power: {
    holder: (power, _args, { load }) => (power.holder === null ? null : load.node(power.holder)),
  },

  Imposition: {
    effect: ({ edge }) => edge.effect,
    relation: ({ edge }) => edge,
    bearer: ({ edge }, _args, { load }) => load.known(edge.to),
    provision: ({ edge }, _args, { load }) => load.knownOf('PROVISION', edge.from),
  },

  FoundationLink: {
    why: ({ edge }) => edge.why,
    relation: ({ edge }) => edge,
    foundation: ({ edge }, _args, { load }) => load.knownOf('FOUNDATION', edge.to),
  },

  ChangeLink: {
    relation: ({ edge }) => edge,
    rule: ({ edge }, _args, { load }) => load.known(edge.from),
    change: ({ edge }, _args, { load }) => load.knownOf('CHANGE', edge.to),
  },
};
