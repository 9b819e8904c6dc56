/** Compares two sides: what only one has, what both have, and where they disagree. */
import type { Edge, EntityNode } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import { edgesWithLevers } from '../explore/levers-held.ts';
import type { Facts } from '../read/facts.ts';
import { clashesOf, linksBetween, opposedOf } from './clashes.ts';
import { factsOf } from './facts.ts';
import { groupsOf } from './groups.ts';
import { KIND_ORDER } from './kinds.ts';
import { readSides } from './read.ts';
import type { Side, Sides } from './read.ts';
import { told } from './telling.ts';
import { groupText, textOf } from './text.ts';
import type { ComparedSide, Comparison } from './types.ts';

/**
 * The comparison of two sides, each of one thing or several.
 * @returns it, the links it rests on, and what was read for it
 * @throws SameThingError, TooManyLinksError
 */
export async function compare(
  store: GraphStore,
  left: readonly EntityNode[],
  right: readonly EntityNode[],
): Promise<{ comparison: Comparison; links: Edge[]; facts: Facts }> {
  const sides = await readSides(store, left, right);
  const holdsLevers = [...left, ...right].some(({ kind }) => kind === 'BODY' || kind === 'ROLE');
  const withLevers = holdsLevers ? await edgesWithLevers(store) : [];
  await sides.facts.readNodes(
    store,
    withLevers.flatMap(({ to, obstacle }) => (isHeld(sides, obstacle?.levers) ? to : [])),
  );
  const groups = groupsOf(sides, withLevers);
  const clashes = clashesOf(sides);
  const opposed = opposedOf(sides);
  const { conflicts, ties } = linksBetween(sides, KIND_ORDER);
  const links = [
    ...new Map(
      [
        ...groups.flatMap(({ onlyLeft, both, onlyRight }) =>
          [...onlyLeft, ...both, ...onlyRight].flatMap((thing) => [...thing.left, ...thing.right]),
        ),
        ...clashes.flatMap((one) => [...one.left, ...one.both, ...one.right].map(({ relation }) => relation)),
        ...conflicts,
        ...ties,
      ].map((edge) => [edge.id, edge]),
    ).values(),
  ];
  return {
    facts: sides.facts,
    links,
    comparison: {
      left: sideAsTold(sides.left, sides),
      right: sideAsTold(sides.right, sides),
      facts: factsOf(sides),
      clashes,
      opposed,
      conflicts,
      ties,
      groups: groups.map((group) => ({ ...group, text: groupText(sides, group) })),
      linkCount: links.length,
      text: textOf({ sides, groups, clashes, opposed, conflicts, ties, links }),
    },
  };
}

const isHeld = ({ left, right }: Sides, levers: readonly { holder: string | null }[] = []): boolean =>
  levers.some(({ holder }) => holder !== null && (left.ids.has(holder) || right.ids.has(holder)));

/** A side as its sentences call it after the first time. */
const sideAsTold = (side: Side, sides: Sides): ComparedSide => ({
  entities: side.entities,
  provisionCount: side.provisionCount,
  name: told(sides, (telling) => {
    telling.side(sides.left);
    telling.side(sides.right);
    return telling.side(side);
  }),
});
