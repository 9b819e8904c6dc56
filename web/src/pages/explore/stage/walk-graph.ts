/** The view as the keyboard walks it: the same walker as in the picture of a trace, with the distance from the middle for the column. */
import type { PictureGraph } from '../../../picture/graph.ts';
import { pictureLink, type KnownLink } from '../../../parts/links/link.ts';
import type { KnownThing } from '../known.ts';
import { stepsFrom } from '../outline.ts';

export function walkGraph(centre: string | null, things: readonly KnownThing[], links: readonly KnownLink[]): PictureGraph {
  const steps = stepsFrom(centre, links);
  // Home leads to the first of those that are no step away.
  const ordered = things.toSorted((a, b) => Number(b.id === centre) - Number(a.id === centre));
  return {
    columns: [],
    nodes: ordered.map(({ id, kind, entity, name }) => ({
      id,
      kind,
      name,
      title: name,
      address: entity.address,
      column: steps.get(id) ?? 0,
      strong: id === centre,
      folds: 0,
      ...('instrumentClass' in entity ? { instrumentClass: entity.instrumentClass } : {}),
    })),
    links: links.map(pictureLink),
  };
}
