import { expect, it } from 'vitest';
import type { RelationKind } from '../../generated/graphql.ts';
import { groupRelations, otherEnd, sideOf, type GroupableEdge } from './group-relations.ts';

const edge = (kind: RelationKind, from: string, to: string, how: string | null = null): GroupableEdge => ({
  id: `${kind}:${from}>${to}`,
  kind,
  from: { id: from },
  to: { id: to },
  how,
});

const told = (edges: GroupableEdge[], of: string) =>
  groupRelations(edges, of).map((group) => [group.heading, group.edges.map((each) => otherEnd(each, of).id)]);

it('groups edges by what they say, seen from the thing', () => {
  const edges = [
    edge('REFERS_TO', 'asp/2014/8/section/58', 'asp/2014/8/section/57'),
    edge('AMENDS', 'asp/2026/16/section/26', 'asp/2014/8/section/58'),
    edge('REFERS_TO', 'asp/2014/8/section/59', 'asp/2014/8/section/58'),
    edge('REFERS_TO', 'asp/2014/8/section/58', 'asp/2014/8/schedule/4'),
  ];
  expect(told(edges, 'asp/2014/8/section/58')).toEqual([
    ['Amended by', ['asp/2026/16/section/26']],
    ['Refers to', ['asp/2014/8/section/57', 'asp/2014/8/schedule/4']],
    ['Referred to by', ['asp/2014/8/section/59']],
  ]);
});

it('puts both directions of a mutual tie into one group and splits ties by their way', () => {
  const edges = [
    edge('WORKS_WITH', 'body/sssc', 'body/care-inspectorate', 'works with'),
    edge('WORKS_WITH', 'body/social-work-scotland', 'body/sssc', 'works with'),
    edge('WORKS_WITH', 'body/scottish-ministers', 'body/sssc', 'appoints'),
  ];
  expect(told(edges, 'body/sssc')).toEqual([
    ['Works with', ['body/care-inspectorate', 'body/social-work-scotland']],
    ['Appointed by', ['body/scottish-ministers']],
  ]);
});

it('makes no group of nothing', () => expect(groupRelations([], 'body/sssc')).toEqual([]));

it('knows the side and the other end of an edge', () => {
  const amends = edge('AMENDS', 'asp/2026/16/section/26', 'asp/2014/8/section/58');
  expect([sideOf(amends, 'asp/2026/16/section/26'), sideOf(amends, 'asp/2014/8/section/58')]).toEqual(['OUT', 'IN']);
  expect(otherEnd(amends, 'asp/2014/8/section/58').id).toBe('asp/2026/16/section/26');
});
