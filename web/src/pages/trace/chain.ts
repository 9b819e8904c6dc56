/** A chain as it is drawn: for each step the verb read downwards, which way its head points, and whether it is the weakest. */
import type { TraceBlockerFragment } from '../../generated/graphql.ts';
import { edgeVerb, relationWords } from '../../words/relations.ts';
import type { Positions } from './links.ts';
import { shortName, type Named } from './names.ts';

type ChainStep = TraceBlockerFragment['chain'][number];
export interface Step extends ChainStep {
  verb: string;
  /** True where the link runs from the upper stop to the lower. */
  pointsOn: boolean;
  isWeakest: boolean;
  inForce: boolean | null;
}

type Chained = Pick<TraceBlockerFragment, 'chain' | 'weakestLink' | 'bindsOnDate'>;

/** Verbs, read from top to bottom. Where a step does not go on from the stop above it, its own start is named. */
export function chainLinks({ chain, weakestLink, bindsOnDate }: Chained, positions: Positions): Step[] {
  return chain.map((step, index) => {
    const { from, to, relation } = step;
    const above = index === 0 ? from.id : chain[index - 1]?.to.id;
    const pointsOn = relation?.from.id === from.id && relation.to.id === to.id;
    const against = relation?.to.id === from.id && relation.from.id === to.id;
    const acting: Named | null = relation ? (relation.from.id === to.id ? to : relation.from.id === from.id ? from : null) : null;
    const isTheBlock = index === 0 && bindsOnDate !== false;
    const waiting = !isTheBlock && relation?.kind !== 'CONTAINS' && acting !== null && positions.get(acting.id) === false;
    const verb =
      !relation || (!pointsOn && !against)
        ? to.kind === 'BODY' || to.kind === 'ROLE'
          ? 'could be lifted by'
          : 'would be lifted by'
        : pointsOn
          ? edgeVerb(relation.kind, { inForce: !waiting, effect: relation.effect ?? null })
          : waiting
            ? relationWords(relation.kind, 'end').replace(/^is /, 'would be ')
            : relationWords(relation.kind, 'end');
    const subject = above === from.id ? (index === 0 ? '' : 'which ') : `${shortName(from)} `;
    return {
      ...step,
      verb: `${subject}${verb}`,
      pointsOn,
      isWeakest: relation?.id !== undefined && relation.id === weakestLink?.id,
      inForce: waiting ? false : null,
    };
  });
}
