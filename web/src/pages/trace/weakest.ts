import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import { useWhen } from './moment.tsx';
import { shortName } from './names.ts';
import { edgeVerb } from '../../words/relations.ts';

type Trace = Pick<TraceAnswerQuery['trace'], 'weakestLink' | 'change'>;

/** The weakest link of the answer in words, as it stands on the date; null where there is none. */
export function useWeakest({ weakestLink, change }: Trace): { verb: string; to: string } | null {
  const { positions } = useWhen();
  if (!weakestLink) return null;
  const { kind, effect, from, to } = weakestLink;
  return {
    verb: edgeVerb(kind, { inForce: positions.get(from.id) !== false, effect: effect ?? null }),
    to: to.id === change?.id ? 'this change' : shortName(to),
  };
}
