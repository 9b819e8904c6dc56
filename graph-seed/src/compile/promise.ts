/** What the Promise is made of: foundations, plans, plan areas, actions, and the policy areas that The Rules straddles. */
import type { ActionItem, FoundationItem, PlanAreaItem, PlanItem, PolicyAreaItem } from '../format/promise.ts';
import { at, upper, type GraphBuilder, type Origin } from './builder.ts';
import { commonOf, factsOf } from './common.ts';

export function addFoundation(graph: GraphBuilder, item: FoundationItem, origin: Origin): void {
  graph.node({ kind: 'FOUNDATION', id: item.id, title: item.title, ...commonOf(item), facts: factsOf(item.facts) }, origin);
}

export function addPlan(graph: GraphBuilder, item: PlanItem, origin: Origin): void {
  graph.node(
    {
      kind: 'PLAN',
      id: item.id,
      title: item.title,
      ...commonOf(item),
      facts: factsOf(item.facts),
      url: item.url ?? null,
      author: item.author ?? null,
      published: item.published ?? null,
    },
    origin,
  );
}

export function addPlanArea(graph: GraphBuilder, item: PlanAreaItem, origin: Origin): void {
  const entry = graph.node(
    {
      kind: 'PLAN_AREA',
      id: item.id,
      title: item.title,
      ...commonOf(item),
      facts: factsOf(item.facts),
      areaKind: upper(item.kind),
      url: item.url ?? null,
    },
    origin,
  );
  graph.links('PART_OF', item.id, item.part_of, entry, at(origin, 'part_of'));
  graph.bearsOn(item.id, item.bears_on, entry, at(origin, 'bears_on'));
}

export function addAction(graph: GraphBuilder, item: ActionItem, origin: Origin): void {
  const entry = graph.node(
    {
      kind: 'ACTION',
      id: item.id,
      title: item.title,
      ...commonOf(item),
      facts: factsOf(item.facts),
      required: item.required ?? null,
      heard: item.heard ?? [],
      committed: item.committed ?? [],
      url: item.url ?? null,
    },
    origin,
  );
  graph.links('PART_OF', item.id, item.part_of, entry, at(origin, 'part_of'));
  graph.links('LEADS', item.id, item.leads, entry, at(origin, 'leads'), { turned: true });
  graph.bearsOn(item.id, item.bears_on, entry, at(origin, 'bears_on'));
}

export function addPolicyArea(graph: GraphBuilder, item: PolicyAreaItem, origin: Origin): void {
  graph.node(
    {
      kind: 'POLICY_AREA',
      id: item.id,
      title: item.title,
      ...commonOf(item),
      straddled: item.straddled,
      membership: upper(item.membership),
      basis: item.basis,
    },
    origin,
  );
}
