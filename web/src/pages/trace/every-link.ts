/** The links an answer stands on, each once: those the words tell of, and those the picture adds between the same things. */
import type { TraceAnswerQuery, TraceLinkFragment } from '../../generated/graphql.ts';

type Trace = Pick<TraceAnswerQuery['trace'], 'blockers' | 'constraints' | 'notBinding' | 'helpers' | 'clashesInPlay' | 'dependsOn'>;

export function everyLink(trace: Trace, pictured: readonly TraceLinkFragment[]): TraceLinkFragment[] {
  const { blockers, constraints, notBinding, helpers, clashesInPlay, dependsOn } = trace;
  const obstacles = [...blockers, ...constraints, ...notBinding];
  const links = [
    ...obstacles.map(({ relation }) => relation),
    ...obstacles.flatMap(({ chain }) => chain.flatMap(({ relation }) => (relation ? [relation] : []))),
    ...helpers.map(({ relation }) => relation),
    ...clashesInPlay.map(({ relation }) => relation),
    ...dependsOn.map(({ relation }) => relation),
    ...pictured,
  ];
  return [...new Map(links.map((link) => [link.id, link])).values()];
}
