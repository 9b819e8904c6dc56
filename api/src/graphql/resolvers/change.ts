/** Changes: what they are, what stands to them, what they wait for. */
import { isInTheWayAsRead, lightestLever, RULE_RELATIONS } from '@rules/schema';
import type { ChangeNode, Edge } from '@rules/schema';
import { hardestAsLastRead } from '../../domain/explore/obstacles.ts';
import { FOLLOWED } from '../ahead.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { EdgeShape } from '../edge-batch.ts';
import { foundations } from './instrument.ts';
import { leverWithNodes } from './lever.ts';
import { traceOf } from './trace.ts';

const RULES: EdgeShape = { kinds: RULE_RELATIONS, direction: 'IN', otherKinds: ['INSTRUMENT', 'PROVISION'] };

const ruleEdges = async (change: ChangeNode, { load }: Context): Promise<readonly Edge[]> => load.edges(change.id, RULES);

/** Edges from the rules that stood in the way of the change when the law was last read, hardest first. */
async function inTheWay(change: ChangeNode, context: Context): Promise<Edge[]> {
  const edges = (await ruleEdges(change, context)).filter(isInTheWayAsRead);
  const rules = await Promise.all(edges.map(async (edge) => ({ edge, rule: await context.load.known(edge.from) })));
  return hardestAsLastRead(rules).map(({ edge }) => edge);
}

export const changeResolvers: Resolvers = {
  Change: {
    foundations,
    status: ({ status }) => status.value,
    statusAsOf: ({ status }) => status.asOf,
    statusDetail: ({ status }) => status.detail,
    statusEvidence: ({ status }) => status.evidence,
    verdict: ({ assessment }) => assessment.verdict,
    verdictNote: ({ assessment }) => assessment.note,
    ruleCounts: async (change, _args, context) => {
      const edges = await ruleEdges(change, context);
      return RULE_RELATIONS.map((kind) => ({ kind, count: edges.filter((edge) => edge.kind === kind).length })).filter(
        ({ count }) => count > 0,
      );
    },
    lightestLeverHolders: async (change, _args, context) => {
      const holders = (await inTheWay(change, context)).map((edge) => lightestLever(edge.obstacle?.levers ?? [])?.holder ?? null);
      return context.load.nodes([...new Set(holders.filter((holder) => holder !== null))]);
    },
    lightestLever: async (change, _args, context) => {
      for (const { obstacle } of await inTheWay(change, context)) {
        const lever = lightestLever(obstacle?.levers ?? []);
        if (lever) return leverWithNodes(lever, context);
      }
      return null;
    },
    leads: async (change, _args, { load }) => load.nodes(await load.reached(change.id, FOLLOWED['Change.leads'])),
    dependsOn: async (change, _args, { load }) =>
      (await load.edges(change.id, { kinds: ['DEPENDS_ON'], direction: 'OUT' })).map((edge) => ({ edge, other: edge.to })),
    dependedOnBy: async (change, _args, { load }) =>
      (await load.edges(change.id, { kinds: ['DEPENDS_ON'], direction: 'IN' })).map((edge) => ({ edge, other: edge.from })),
    planAreas: async (change, _args, { load }) =>
      load.allOfKind(
        'PLAN_AREA',
        (await load.edges(change.id, { kinds: ['PART_OF'], direction: 'OUT' })).map((edge) => edge.to),
      ),
    clashes: async (change, _args, { load }) =>
      load.allOfKind(
        'CLASH',
        (await load.edges(change.id, { kinds: ['CONFLICTS_WITH'], direction: 'IN', otherKinds: ['CLASH'] })).map((edge) => edge.from),
      ),
    rules: async (change, _args, context) => (await ruleEdges(change, context)).map((edge) => ({ edge })),
    trace: (change, { asAt, officialOnly }, context) => traceOf(change.id, asAt ?? null, officialOnly ?? false, context),
  },

  ChangeDependency: {
    type: ({ edge }) => edge.how,
    why: ({ edge }) => edge.why,
    relation: ({ edge }) => edge,
    change: ({ other }, _args, { load }) => load.knownOf('CHANGE', other),
  },

  RuleLink: {
    relation: ({ edge }) => edge.kind,
    phase: ({ edge }) => edge.phase,
    why: ({ edge }) => edge.why,
    edge: ({ edge }) => edge,
    rule: ({ edge }, _args, { load }) => load.known(edge.from),
  },
};
