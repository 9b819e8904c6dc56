/** Ways from one thing to another, in sentences. */
import { instrumentOf, kindOfId, weakest } from '@rules/schema';
import type { Confidence, Edge, EntityNode, RelationKind } from '@rules/schema';
import type { GraphStore, PathsRequest } from '../../store/port.ts';
import { Facts } from '../read/facts.ts';
import { isInPart } from '../time/position.ts';
import { sentence } from '../words/lists.ts';
import { Names } from '../words/names.ts';

export interface WordedPath {
  entities: EntityNode[];
  relations: Edge[];
  length: number;
  text: string;
  confidence: Confidence;
}

/** Each kind of edge as a verb, from its start to its end. */
const VERBS: Record<RelationKind, string> = {
  CONTAINS: 'contains',
  MADE_UNDER: 'is made under',
  REFERS_TO: 'refers to',
  AMENDS: 'amends',
  INSERTS: 'inserts',
  REPEALS: 'repeals',
  SUPERSEDES: 'takes the place of',
  IMPLEMENTS: 'gives effect to',
  COMMENCES: 'brings into force',
  IMPOSES: 'puts a duty, power or right on',
  ESTABLISHES: 'sets up',
  MEMBER_OF: 'belongs to',
  OVERSEES: 'oversees',
  INSPECTS: 'inspects',
  REGULATES: 'regulates',
  FUNDS: 'funds',
  ACCOUNTABLE_TO: 'answers to',
  WORKS_WITH: 'works with',
  FALLS_UNDER: 'falls under',
  BEARS_ON: 'bears on',
  BLOCKS: 'blocks',
  CONSTRAINS: 'narrows',
  REQUIRES_AMENDMENT: 'must be edited with',
  CONFLICTS_WITH: 'pulls against',
  DUPLICATES: 'does a like thing to',
  ENABLES: 'gives power or support to',
  DELIVERS: 'delivers',
  DEPENDS_ON: 'depends on',
  LEADS: 'leads',
  PART_OF: 'is part of',
  DISAGREES_IN: 'takes a side in',
  ABOUT: 'is about',
  STATED_IN: 'is stated in',
};

/** "puts a duty on" where the edge says which; for other ties the way it writes ("inspects jointly with"). */
export function verbOf({ kind, effect, how }: Edge): string {
  if (kind === 'IMPOSES' && effect !== null && /^(duty|power|prohibition|right)$/.test(effect))
    // Not all whom a power or right concerns hold it: the data names who must honour a right, too.
    return effect === 'power' || effect === 'right' ? `sets out a ${effect} that concerns` : `puts a ${effect} on`;
  if (kind === 'REPEALS' && isInPart(how)) return 'repeals part of';
  return kind === 'WORKS_WITH' && how !== null ? how : VERBS[kind];
}

/** The shortest ways between two things, each with its text. The ids must name something. */
export async function wordedPaths(store: GraphStore, request: PathsRequest): Promise<WordedPath[]> {
  const paths = await store.paths(request);
  const facts = new Facts();
  const ids = paths.flatMap((path) => path.ids);
  await facts.readNodes(store, [...ids, ...ids.filter((id) => kindOfId(id) === 'PROVISION').map(instrumentOf)]);
  return paths.map(({ ids: onPath, edges }) => {
    const names = new Names(facts);
    return {
      entities: onPath.flatMap((id) => facts.node(id) ?? []),
      relations: edges,
      length: edges.length,
      text: edges.map((edge) => sentence(`${names.any(edge.from)} ${verbOf(edge)} ${names.any(edge.to)}`)).join(' '),
      confidence: weakest(edges.map((edge) => edge.confidence)),
    };
  });
}
