/** The links an answer stands on, each once: those the words tell of, and those the picture adds between the same things. */
import type { TraceLinkFragment, TraceLinksQuery } from '../../generated/graphql.ts';

export function everyLink({
  blockers,
  constraints,
  notBinding,
  helpers,
  clashesInPlay,
  dependsOn,
  picture,
}: TraceLinksQuery['trace']): TraceLinkFragment[] {
  const obstacles = [...blockers, ...constraints, ...notBinding];
  const links = [
    ...obstacles.map(({ relation }) => relation),
    ...obstacles.flatMap(({ chain }) => chain.flatMap(({ relation }) => (relation ? [relation] : []))),
    ...[...helpers, ...clashesInPlay, ...dependsOn].map(({ relation }) => relation),
    ...picture.relations,
  ];
  return [...new Map(links.map((link) => [link.id, link])).values()];
}
