/**
 * A comparison in five columns: what only the left is tied to, the left, what both are tied to, the right, what only the right is tied to.
 * Links straight from one side to the other would run across the middle: they are left to the words.
 */
import type { RelationKind } from '@rules/schema';
import type { TieEndFragment } from '../../generated/graphql.ts';
import { linkOf, type KnownLink } from '../../parts/links/link.ts';
import type { PictureGraph, PictureLink, PictureNode } from '../../picture/graph.ts';
import { count } from '../../words/plural.ts';
import { relationWords } from '../../words/relations.ts';
import { placeWords, sideName, type Comparison, type Thing } from './comparison.ts';

const COLUMN = { onlyLeft: 0, left: 1, both: 2, right: 3, onlyRight: 4 } as const;

const instrumentOf = (end: TieEndFragment): string | null => ('instrument' in end && end.instrument ? end.instrument.id : null);

/** Two lines that tell a thing apart on its card. */
const shortName = (end: TieEndFragment): string =>
  'number' in end && end.number && end.instrument ? `${end.number}, ${end.instrument.label}` : end.label;

const cardOf = (end: TieEndFragment, column: number, strong: boolean): PictureNode => ({
  id: end.id,
  kind: end.kind,
  ...('instrumentClass' in end && { instrumentClass: end.instrumentClass }),
  name: shortName(end),
  title: end.label,
  address: end.address,
  column,
  strong,
  folds: 0,
});

/** Several links of one kind between two cards as one line: dashed only where none of them holds. */
function lineOf(id: string, kind: RelationKind, from: string, to: string, links: readonly KnownLink[]): PictureLink {
  const verbs = new Set(links.map(({ verb }) => verb));
  const times = new Set(links.map((link) => link.time));
  const sureness = [...new Set(links.map((link) => link.sureness))];
  return {
    id,
    from,
    to,
    kind,
    verb: verbs.size === 1 ? (links[0]?.verb ?? '') : relationWords(kind),
    time: times.size === 1 ? (links[0]?.time ?? '') : 'in force in part',
    dashed: links.every(({ holds }) => holds === false),
    sureness: links.length === 1 ? (sureness[0] ?? '') : `${count(links.length, 'link')}, ${sureness.slice(0, 2).join(' and ')}`,
  };
}

/** The picture, and how many things of the words have no link of their own to draw. */
export function graphOf(comparison: Comparison): { graph: PictureGraph; leftOut: number } {
  const { left, right, groups } = comparison;
  const sides = new Map([...left.entities, ...right.entities].map(({ id }) => [id, id]));
  /** The card of a side that a link ends at: the thing itself, or the instrument it stands in. */
  const nearOf = (end: TieEndFragment): string | null => sides.get(end.id) ?? sides.get(instrumentOf(end) ?? '') ?? null;
  const things = new Map<string, { thing: Thing; left: boolean; right: boolean }>();
  const lines = new Map<string, { kind: RelationKind; from: string; to: string; links: KnownLink[] }>();
  const draw = (link: KnownLink, from: string | null, to: string | null): void => {
    if (from === null || to === null) return;
    const id = `${link.kind}:${from}>${to}`;
    const line = lines.get(id) ?? { kind: link.kind, from, to, links: [] };
    lines.set(id, line);
    if (!line.links.some((one) => one.id === link.id)) line.links.push(link);
  };
  const named = new Set<string>();
  for (const group of groups) {
    for (const thing of [...group.both, ...group.onlyLeft, ...group.onlyRight]) {
      const { id } = thing.entity;
      named.add(id);
      // The links of levers are those of rules with changes, and no ties of the holder.
      if (group.kind === null) continue;
      const known = things.get(id) ?? { thing, left: false, right: false };
      things.set(id, { ...known, left: known.left || thing.left.length > 0, right: known.right || thing.right.length > 0 });
      for (const relation of [...thing.left, ...thing.right]) {
        const [from, to] = [relation.from, relation.to];
        if (from.id === id) draw(linkOf(relation), id, nearOf(to));
        else draw(linkOf(relation), nearOf(from), id);
      }
    }
  }
  const all = [...things.values()];
  const of = (column: keyof typeof COLUMN, isIn: (one: (typeof all)[number]) => boolean): PictureNode[] =>
    all.filter(isIn).map(({ thing }) => cardOf(thing.entity, COLUMN[column], false));
  const both = of('both', (one) => one.left && one.right);
  const [ofLeft, ofRight] = [of('onlyLeft', (one) => !one.right), of('onlyRight', (one) => !one.left)];
  return {
    graph: {
      columns: [
        placeWords('left', comparison),
        sideName('left', comparison),
        'Both',
        sideName('right', comparison),
        placeWords('right', comparison),
      ],
      // What comes late is folded first: as much of one column as of another.
      nodes: [
        ...left.entities.map((end) => cardOf(end, COLUMN.left, true)),
        ...right.entities.map((end) => cardOf(end, COLUMN.right, true)),
        ...Array.from({ length: Math.max(both.length, ofLeft.length, ofRight.length) }, (_, at) => [both[at], ofLeft[at], ofRight[at]])
          .flat()
          .filter((node) => node !== undefined),
      ],
      links: [...lines].map(([id, { kind, from, to, links }]) => lineOf(id, kind, from, to, links)),
      home: left.entities[0]?.id,
    },
    leftOut: [...named].filter((id) => !things.has(id)).length,
  };
}
