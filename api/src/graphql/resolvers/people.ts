/** Bodies and roles: what they do, whom they answer to, which levers they hold. */
import type { BodyNode, EntityNode, RelationKind, RoleNode } from '@rules/schema';
import { leversHeldBy } from '../../domain/explore/levers-held.ts';
import { pageOf } from '../connections.ts';
import type { PageArgs } from '../connections.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { leverWithNodes } from './lever.ts';

type Holder = BodyNode | RoleNode;

/** The things at the far end of edges of some kinds. */
const reached =
  (direction: 'OUT' | 'IN', ...kinds: RelationKind[]) =>
  async ({ id }: { id: string }, _args: object, { load }: Context): Promise<EntityNode[]> =>
    load.nodes((await load.edges(id, { kinds, direction })).map((edge) => (direction === 'OUT' ? edge.to : edge.from)));

const impositions = async ({ id }: Holder, page: PageArgs, { load }: Context) =>
  pageOf(
    'impositions',
    (await load.edges(id, { kinds: ['IMPOSES'], direction: 'IN' })).map((edge) => ({ edge })),
    ({ edge }) => edge.id,
    page,
  );

const leversHeld = async (holder: Holder, _args: object, context: Context) =>
  Promise.all(
    leversHeldBy(await context.load.edgesWithLevers(), holder.id).map(async ({ edge, lever, isLightest }) => ({
      lever: await leverWithNodes(lever, context),
      change: await context.load.knownOf('CHANGE', edge.to),
      rule: await context.load.known(edge.from),
      isLightest,
    })),
  );

export const peopleResolvers: Resolvers = {
  Body: {
    impositions,
    leversHeld,
    establishedBy: reached('IN', 'ESTABLISHES'),
    oversees: reached('OUT', 'OVERSEES'),
    overseenBy: reached('IN', 'OVERSEES'),
    inspects: reached('OUT', 'INSPECTS'),
    regulates: reached('OUT', 'REGULATES'),
    memberOf: reached('OUT', 'MEMBER_OF'),
    members: reached('IN', 'MEMBER_OF'),
    leads: reached('OUT', 'LEADS'),
  },

  Role: {
    impositions,
    leversHeld,
    members: reached('IN', 'MEMBER_OF'),
    related: (role, _args, { load }) => load.nodes(role.related),
  },

  BodyFunction: {
    provisions: ({ provisions }, _args, { load }) => load.allOfKind('PROVISION', provisions),
    instruments: ({ instruments }, _args, { load }) => load.allOfKind('INSTRUMENT', instruments),
  },
};
