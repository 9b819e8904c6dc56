/** A path as the page shows it. */
import type { PathsBetweenQuery } from '../../generated/graphql.ts';
import { leastSure, linkOf, pictureLink, type KnownLink } from '../../parts/links/link.ts';
import type { PictureGraph, PictureNode } from '../../picture/graph.ts';

export type Stop = PathsBetweenQuery['paths'][number]['entities'][number];

export interface Path {
  /** From 1, shortest first. */
  number: number;
  /** Things on it, from one end to the other. */
  stops: readonly Stop[];
  links: readonly KnownLink[];
  /** The link of it that is least sure. */
  weakest: KnownLink | undefined;
}

export const pathsOf = (paths: PathsBetweenQuery['paths']): Path[] =>
  paths.map(({ entities, relations }, at) => {
    const links = relations.map(linkOf);
    return { number: at + 1, stops: entities, links, weakest: leastSure(links) };
  });

/** A thing between the ends, and the numbers of the paths that go through it. */
export interface Meeting {
  stop: Stop;
  paths: readonly number[];
}

/** Where paths meet: the things between the ends, those that most paths go through first, then in the order they come. */
export function meetings(paths: readonly Path[]): Meeting[] {
  const found = new Map<string, { stop: Stop; paths: number[] }>();
  for (const { number, stops } of paths) {
    for (const stop of stops.slice(1, -1)) {
      const known = found.get(stop.id);
      if (known) known.paths.push(number);
      else found.set(stop.id, { stop, paths: [number] });
    }
  }
  return [...found.values()].toSorted((a, b) => b.paths.length - a.paths.length);
}

export const goesThrough = (path: Path, id: string | null): boolean => id !== null && path.stops.some((stop) => stop.id === id);

/** All paths in columns, from one end to the other; each thing stands where it is first reached. */
export function graphOf(paths: readonly Path[]): PictureGraph {
  const last = Math.max(0, ...paths.map(({ links }) => links.length));
  const end = paths[0]?.stops.at(-1)?.id;
  const nodes = new Map<string, PictureNode>();
  for (const { stops } of paths) {
    for (const [step, stop] of stops.entries()) {
      const before = nodes.get(stop.id);
      const column = stop.id === end ? last : step;
      if (before && before.column <= column) continue;
      nodes.set(stop.id, {
        id: stop.id,
        kind: stop.kind,
        ...('instrumentClass' in stop && { instrumentClass: stop.instrumentClass }),
        name: shortName(stop),
        title: stop.label,
        address: stop.address,
        column,
        strong: step === 0 || stop.id === end,
        folds: 0,
      });
    }
  }
  const links = new Map(paths.flatMap((path) => path.links.map((link) => [link.id, link])));
  return {
    columns: Array.from({ length: last + 1 }, (_, step) => (step === 0 ? 'From' : step === last ? 'To' : `Step ${step}`)),
    nodes: [...nodes.values()],
    links: [...links.values()].map(pictureLink),
  };
}

/** "s 29, 1995 Act": the name of a stop in two short lines. */
function shortName(stop: Stop): string {
  if ('number' in stop && stop.number && 'instrument' in stop && stop.instrument) return `${stop.number}, ${stop.instrument.label}`;
  return stop.label;
}
