/** Bodies and roles, and how they stand to one another and to the law that makes them. */
import type { BodyNode, RoleNode } from '@rules/schema';
import type { BodyFile, RoleFile } from '../format/body.ts';
import { at, upper, type Entry, type GraphBuilder, type Origin } from './builder.ts';
import { commonOf } from './common.ts';

const CORPORATE_PARENT = 'role/corporate-parent';

function bodyNode(item: BodyFile): BodyNode {
  const parent = item.corporate_parent;
  return {
    kind: 'BODY',
    id: item.id,
    title: item.title,
    ...commonOf(item),
    bodyType: item.type ?? null,
    status: item.status ?? null,
    isClass: item.is_class ?? false,
    isCorporateParent: parent?.value ?? null,
    corporateParentBasis: parent?.listed_as ?? parent?.because ?? null,
    functions: (item.functions ?? []).map((each) => ({
      text: each.text,
      provisions: each.provisions ?? [],
      instruments: each.instruments ?? [],
      confidence: each.confidence ? upper(each.confidence) : null,
    })),
    seedMentions: (item.seed_mentions ?? []).map((mention) => ({ source: mention.source, locator: mention.at ?? null })),
    verifiedFacts: (item.verified_facts ?? []).map((each) => ({ fact: each.fact, url: each.url ?? null })),
  };
}

function roleNode(item: RoleFile): RoleNode {
  const list = item.statutory_list;
  return {
    kind: 'ROLE',
    id: item.id,
    title: item.title,
    ...commonOf(item),
    roleKind: item.kind ?? null,
    related: item.related ?? [],
    statutoryList: list ? { asAt: list.as_at, entries: list.entries, provisions: list.provisions, note: list.note ?? null } : null,
  };
}

function addLinks(graph: GraphBuilder, item: BodyFile | RoleFile, entry: Entry, origin: Origin): void {
  graph.links('MEMBER_OF', item.id, item.member_of, entry, at(origin, 'member_of'));
  graph.links('ACCOUNTABLE_TO', item.id, item.accountable_to, entry, at(origin, 'accountable_to'));
  graph.links('OVERSEES', item.id, item.oversees, entry, at(origin, 'oversees'));
  graph.links('INSPECTS', item.id, item.inspects, entry, at(origin, 'inspects'));
  graph.links('REGULATES', item.id, item.regulates, entry, at(origin, 'regulates'));
  graph.links('FUNDS', item.id, item.funds, entry, at(origin, 'funds'));
  graph.links('WORKS_WITH', item.id, item.works_with, entry, at(origin, 'works_with'));
}

/** Adds one body. A corporate parent becomes a member of that role. */
export function addBody(graph: GraphBuilder, item: BodyFile, origin: Origin): void {
  const entry = graph.node(bodyNode(item), origin);
  const parent = item.corporate_parent;
  if (parent?.value) {
    const note = parent.listed_as ? `Listed as "${parent.listed_as}".` : (parent.because ?? null);
    graph.edge(
      'MEMBER_OF',
      item.id,
      CORPORATE_PARENT,
      { note, ...(parent.confidence ? { confidence: upper(parent.confidence) } : {}) },
      entry,
      at(origin, 'corporate_parent'),
    );
  }
  graph.links('ESTABLISHES', item.id, item.established_by, entry, at(origin, 'established_by'), { turned: true });
  addLinks(graph, item, entry, origin);
  graph.bearsOn(item.id, item.bears_on, entry, at(origin, 'bears_on'));
}

/** Adds the relations that a body's functions make: each provision named there addresses the body, whether or not the provision's own entry says so. */
export function addFunctions(graph: GraphBuilder, item: BodyFile, origin: Origin): void {
  const body = bodyNode(item);
  body.functions.forEach((each, index) => {
    const confidence = each.confidence ?? body.confidence;
    const evidence = body.evidence.map((one) => ({ ...one, confidence }));
    for (const provision of each.provisions) {
      const stated = graph.edges.get(`IMPOSES:${provision}>${item.id}`);
      const edge =
        stated ??
        graph.edge('IMPOSES', provision, item.id, { effect: 'function', confidence, evidence }, body, at(origin, 'functions', index));
      graph.also(edge, each.text, evidence);
    }
  });
}

/** Adds one role. */
export function addRole(graph: GraphBuilder, item: RoleFile, origin: Origin): void {
  const entry = graph.node(roleNode(item), origin);
  addLinks(graph, item, entry, origin);
}
