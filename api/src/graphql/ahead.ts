/**
 * What a list must read beside its things, seen from the query before anything is read: where its fields follow edges, the
 * store takes these steps in the call that gives the page, and the fields then find their edges read.
 */
import { getArgumentValues, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Step } from '../store/port.ts';
import { isGiven } from './arguments.ts';
import { DEFAULT_PAGE } from './connections.ts';
import type { PageArgs } from './connections.ts';

/** Fields that follow edges of their thing: those that the resolver follows, and whether it gives the edges or only where they lead. */
export const FOLLOWED = {
  'Instrument.provisions': { kinds: ['CONTAINS'], direction: 'OUT' },
  'Instrument.policyAreas': { kinds: ['FALLS_UNDER'], direction: 'OUT' },
  'Instrument.madeUnder': { kinds: ['MADE_UNDER'], direction: 'OUT' },
  'Provision.impositions': { kinds: ['IMPOSES'], direction: 'OUT', edges: true },
  'Change.leads': { kinds: ['LEADS'], direction: 'IN' },
} as const satisfies Record<string, Step>;

/** Fields that only hold a page together. */
const OF_A_PAGE = new Set(['nodes', 'edges', 'node']);

/** The steps that the query takes from the things of the list that is being answered. */
export const stepsAhead = (info: GraphQLResolveInfo): Step[] =>
  merged(info.fieldNodes.flatMap(({ selectionSet }) => stepsIn(selectionSet, getNamedType(info.returnType), info)));

function stepsIn(set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined, info: GraphQLResolveInfo): Step[] {
  if (!set || !(isObjectType(type) || isInterfaceType(type))) return [];
  return set.selections.flatMap((selection) => {
    if (selection.kind === 'FragmentSpread') {
      const fragment = info.fragments[selection.name.value];
      return stepsIn(fragment?.selectionSet, info.schema.getType(fragment?.typeCondition.name.value ?? ''), info);
    }
    if (selection.kind === 'InlineFragment') {
      const name = selection.typeCondition?.name.value;
      return stepsIn(selection.selectionSet, name === undefined ? type : info.schema.getType(name), info);
    }
    const field = type.getFields()[selection.name.value];
    if (!field) return [];
    const followed: Step | undefined = (FOLLOWED as Record<string, Step>)[`${type.name}.${field.name}`];
    if (!followed && !OF_A_PAGE.has(field.name)) return [];
    const inner = stepsIn(selection.selectionSet, getNamedType(field.type), info);
    return followed ? { ...followed, ...pageOfStep(field, selection, info), onward: inner } : inner;
  });
}

/** How many far ends a field shows; none are read ahead where its page does not begin at the start. */
function pageOfStep(field: GraphQLField<unknown, unknown>, node: FieldNode, { variableValues }: GraphQLResolveInfo): { first?: number } {
  if (!field.args.some(({ name }) => name === 'first')) return {};
  const { first, last, after, before } = getArgumentValues(field, node, variableValues) as PageArgs;
  return { first: isGiven(last) || isGiven(after) || isGiven(before) ? 0 : Math.max(0, first ?? DEFAULT_PAGE) };
}

/** Steps over the same edges made one: it reads what the widest of them needs. */
function merged(steps: readonly Step[]): Step[] {
  const byEdges = new Map<string, Step>();
  for (const step of steps) {
    const key = `${step.direction} ${step.kinds.join(' ')}`;
    const { edges = false, first, onward = [] } = byEdges.get(key) ?? { first: 0 };
    byEdges.set(key, {
      kinds: step.kinds,
      direction: step.direction,
      edges: edges || step.edges === true,
      ...(first !== undefined && step.first !== undefined && { first: Math.max(first, step.first) }),
      onward: merged([...onward, ...(step.onward ?? [])]),
    });
  }
  return [...byEdges.values()];
}
