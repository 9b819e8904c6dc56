/** Changes: the rules that bear on them, what would lift those that stand against them, and what people report in practice. */
import type { ChangeNode, Confidence, Delivery, Lever, Obstacle, RelationKind } from '@rules/schema';
import type { ChangeFile, RuleItem } from '../format/change.ts';
import { at, upper, type GraphBuilder, type Origin } from './builder.ts';
import { commonOf } from './common.ts';
import { evidenceOfAll } from './evidence.ts';

type LeverItem = NonNullable<NonNullable<RuleItem['block']>['levers']>[number];

function leverOf(item: LeverItem): Lever {
  const confidence = upper<Confidence>(item.confidence);
  const basis = upper<Lever['basis']>(item.basis);
  return {
    type: upper(item.type),
    what: item.what,
    under: item.under ?? null,
    holder: item.holder ?? null,
    procedure: item.procedure ?? null,
    lifts: upper(item.lifts),
    alreadyDoneBy: item.already_done_by ?? null,
    confidence,
    basis,
    evidence: evidenceOfAll(item.sources, confidence, basis),
  };
}

const obstacleOf = (item: NonNullable<RuleItem['block']>): Obstacle => ({
  blockKind: upper(item.kind),
  bindsToday: item.binds_today === 'unknown' ? null : item.binds_today,
  since: item.since ?? null,
  until: item.until ?? null,
  levers: (item.levers ?? []).map(leverOf),
  whyNothingLighter: item.why_nothing_lighter ?? null,
  whyNoLever: item.why_no_lever ?? null,
  note: item.note ?? null,
});

const deliveryOf = (item: NonNullable<RuleItem['delivery']>): Delivery => ({
  state: item.state ?? null,
  date: item.date ?? null,
  effect: item.effect ?? null,
});

/** Adds one rule of a change. Without sources of its own, what is said of the rule rests on our entry for that rule, which is added before any change. */
function addRule(graph: GraphBuilder, change: string, item: RuleItem, origin: Origin): void {
  const confidence = upper<Confidence>(item.confidence);
  graph.edge(
    upper<RelationKind>(item.relation),
    item.rule,
    change,
    {
      confidence,
      phase: upper(item.phase),
      why: item.why ?? null,
      locator: item.at ?? null,
      provisionCheck: item.checked,
      reviewed: item.reviewed ?? null,
      obstacle: item.block ? obstacleOf(item.block) : null,
      delivery: item.delivery ? deliveryOf(item.delivery) : null,
      ...(item.sources ? { evidence: evidenceOfAll(item.sources, confidence) } : {}),
    },
    graph.nodes.get(item.rule) ?? { confidence, evidence: [] },
    origin,
  );
}

function changeNode(item: ChangeFile): ChangeNode {
  const confidence = item.confidence ?? item.origin.confidence ?? 'low';
  const sources = item.sources ?? (item.origin.url ? [item.origin.url] : []);
  const { status, assessment, practice, origin } = item;
  return {
    kind: 'CHANGE',
    id: item.id,
    title: item.title,
    ...commonOf({ ...item, confidence, sources }),
    whatChanges: item.what_changes,
    changeKind: item.kind ?? null,
    status: {
      value: status.value,
      asOf: status.as_of ?? null,
      detail: status.detail ?? null,
      confidence: upper(status.confidence),
      evidence: evidenceOfAll(status.sources, upper<Confidence>(status.confidence)),
    },
    origin: {
      document: origin.document,
      section: origin.section ?? null,
      url: origin.url ?? null,
      note: origin.note ?? null,
      confidence: origin.confidence ? upper(origin.confidence) : null,
    },
    isDemo: item.demo ?? false,
    notes: item.notes ?? null,
    assessment: {
      verdict: upper(assessment.verdict),
      note: assessment.note,
      asOf: assessment.as_of,
      lawAsRead: assessment.law_as_read,
      confidence: upper(assessment.confidence),
    },
    practice: {
      barriers: practice.barriers ?? [],
      supports: practice.supports ?? [],
      contradicts: practice.contradicts ?? [],
      noneBecause: practice.none_because ?? null,
    },
  };
}

/** Adds one change with its rules and its other relations. */
export function addChange(graph: GraphBuilder, item: ChangeFile, origin: Origin): void {
  const entry = graph.node(changeNode(item), origin);
  item.rules?.forEach((rule, index) => addRule(graph, item.id, rule, at(origin, 'rules', index)));
  graph.bearsOn(item.id, item.bears_on, entry, at(origin, 'bears_on'));
  graph.links('PART_OF', item.id, item.part_of, entry, at(origin, 'part_of'));
  graph.links('LEADS', item.id, item.leads, entry, at(origin, 'leads'), { turned: true });
  graph.links('DEPENDS_ON', item.id, item.depends_on, entry, at(origin, 'depends_on'));
}
