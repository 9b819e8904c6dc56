import { expect, it } from 'vitest';
import type { RelationKind } from '../../generated/graphql.ts';
import { standingGroups } from './standing.ts';

const link = (kind: RelationKind, change: string) => ({ relation: { kind }, change });

it('puts what stands in the way first and leaves out what is empty', () => {
  const links = [link('ENABLES', 'a'), link('BLOCKS', 'b'), link('CONSTRAINS', 'c'), link('BLOCKS', 'd')];
  expect(standingGroups(links).map((group) => [group.heading, group.links.map((each) => each.change)])).toEqual([
    ['It blocks', ['b', 'd']],
    ['It narrows', ['c']],
    ['It gives power for', ['a']],
  ]);
});
