/** A chain as it is drawn: for each step the verb read downwards, which way its head points, and whether it is the weakest. */
import type { RelationKind, TraceBlockerFragment } from '../../generated/graphql.ts';
import { edgeVerb, relationWords } from '../../words/relations.ts';
import type { Positions } from './links.ts';
import { shortName, type Named } from './names.ts';

type ChainStep = TraceBlockerFragment['chain'][number];
export interface Step extends ChainStep {
  /** What the link does at the moment; null where the step follows from a lever. */
  kind: RelationKind | null;
  verb: string;
  /** True where the link runs from the upper stop to the lower. */
  pointsOn: boolean;
  isWeakest: boolean;
  inForce: boolean | null;
}

type Chained = Pick<TraceBlockerFragment, 'chain' | 'weakestLink' | 'bindsOnDate'> & Partial<Pick<TraceBlockerFragment, 'bearing'>>;

/** Verbs, read from top to bottom. Where a step does not go on from the stop above it, its own start is named. */
export function chainLinks({ chain, weakestLink, bindsOnDate, bearing }: Chained, positions: Positions): Step[] {
  return chain.map((step, index) => {
    const { from, to, relation } = step;
    // The first step is what the rule does to the change, at the moment: a rule that blocks may by then only narrow.
    const kind = relation ? ((index === 0 ? bearing : null) ?? relation.kind) : null;
    const above = index === 0 ? from.id : chain[index - 1]?.to.id;
    const pointsOn = relation?.from.id === from.id && relation.to.id === to.id;
    const against = relation?.to.id === from.id && relation.from.id === to.id;
    const acting: Named | null = relation ? (relation.from.id === to.id ? to : relation.from.id === from.id ? from : null) : null;
    const isTheBlock = index === 0 && bindsOnDate !== false;
    const waiting = !isTheBlock && relation?.kind !== 'CONTAINS' && acting !== null && positions.get(acting.id) === false;
    const verb =
      !relation || !kind || (!pointsOn && !against)
        ? to.kind === 'BODY' || to.kind === 'ROLE'
          ? 'could be lifted by'
          : 'would be lifted by'
        : pointsOn
          ? edgeVerb(kind, { inForce: !waiting, effect: relation.effect ?? null })
          : waiting
            ? relationWords(kind, 'end').replace(/^is /, 'would be ')
            : relationWords(kind, 'end');
    const subject = above === from.id ? (index === 0 ? '' : 'which ') : `${shortName(from)} `;
    return {
      ...step,
      kind,
      verb: `${subject}${verb}`,
      pointsOn,
      isWeakest: relation?.id !== undefined && relation.id === weakestLink?.id,
      inForce: waiting ? false : null,
    };
  });
}
