/** For tests of the domain: small made-up law, and the real release. */
import { instrumentOf, kindOfId } from '@rules/schema';
import type { CalendarDate, ChangeNode, Edge, EntityNode, InstrumentNode, ProvisionNode } from '@rules/schema';
import { makeEdge, makeNode, makeObstacle, makeRelease } from './build.ts';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { openStore } from '@rules/api/store/open.ts';
import type { GraphStore } from '@rules/api/store/port.ts';
import { Facts } from '@rules/api/domain/read/facts.ts';
import { momentFor } from '@rules/api/domain/time/moment.ts';
import type { AsAt } from '@rules/api/domain/trace/types.ts';

export const TODAY: CalendarDate = '2026-11-25';
export const THE_RULES: CalendarDate = '2020-02-05';
export const at = (date: CalendarDate): AsAt => ({ mode: 'DATE', date });
export const COMMENCED: AsAt = { mode: 'WHEN_COMMENCED', date: TODAY };

/** The three moments that every change must answer at. */
export const MOMENTS: Record<'when The Rules came out' | 'today' | 'when commenced', AsAt> = {
  'when The Rules came out': at(THE_RULES),
  today: at(TODAY),
  'when commenced': COMMENCED,
};

export const CHANGE_ID = 'change/a-change';
export const aChange = (fields: Partial<ChangeNode> = {}): ChangeNode => makeNode('CHANGE', CHANGE_ID, { title: 'A change', ...fields });

/** An instrument with a year of its own and a proper title. */
export const anAct = (id: string, fields: Partial<InstrumentNode> = {}): InstrumentNode => {
  const [type, year] = id.split('/');
  const noun = type === 'ssi' || type === 'uksi' ? 'Regulations' : 'Act';
  return makeNode('INSTRUMENT', id, { title: `Example (Scotland) ${noun} ${year}`, ...fields });
};

/** A provision; `inForce` is given in part. */
export const aSection = (id: string, inForce: Partial<ProvisionNode['inForce']> = {}, fields: Partial<ProvisionNode> = {}): ProvisionNode =>
  makeNode('PROVISION', id, {
    inForce: {
      status: 'in_force',
      written: null,
      from: null,
      to: null,
      since: null,
      by: null,
      detail: null,
      confidence: 'HIGH',
      assumed: false,
      neverStarted: false,
      ...inForce,
    },
    ...fields,
  });

/** A rule that stands against the change, binding as last read unless told. */
export const against = (
  rule: string,
  obstacle: Parameters<typeof makeObstacle>[0] = {},
  fields: Parameters<typeof makeEdge>[3] & { kind?: Edge['kind'] } = {},
): Edge => {
  const { kind = 'BLOCKS', ...rest } = fields;
  return makeEdge(kind, rule, CHANGE_ID, {
    phase: 'CURRENT',
    why: 'It says so.',
    basis: 'JUDGEMENT',
    ...rest,
    obstacle: makeObstacle(obstacle),
  });
};

export const delivers = (rule: string, fields: Parameters<typeof makeEdge>[3] = {}): Edge =>
  makeEdge('DELIVERS', rule, CHANGE_ID, { phase: 'AFTER', basis: 'JUDGEMENT', ...fields });

/** The nodes given, with a plain instrument, provision, body or role for each end of an edge that none of them is. */
export function withEnds(nodes: readonly EntityNode[], edges: readonly Edge[], alsoNamed: readonly string[] = []): EntityNode[] {
  const all = new Map(nodes.map((node) => [node.id, node]));
  const named = [
    ...edges.flatMap(({ from, to, obstacle }) => [
      from,
      to,
      ...(obstacle?.levers ?? []).flatMap(({ under, holder, alreadyDoneBy }) => [under, holder, alreadyDoneBy]),
    ]),
    ...alsoNamed,
  ];
  for (const id of [...named, ...nodes.map(({ id: own }) => own)]) {
    if (id === null) continue;
    const kind = kindOfId(id);
    if (kind === 'PROVISION' || kind === 'INSTRUMENT') {
      const instrument = instrumentOf(id);
      if (!all.has(instrument)) all.set(instrument, anAct(instrument));
      if (!all.has(id)) all.set(id, aSection(id));
    } else if (kind === 'BODY' || kind === 'ROLE') {
      if (!all.has(id)) all.set(id, makeNode(kind, id, { title: id.split('/')[1] ?? id }));
    }
  }
  if (!all.has(CHANGE_ID)) all.set(CHANGE_ID, aChange());
  return [...all.values()];
}

/** Facts of made-up law, as if read. */
export const factsOf = (nodes: readonly EntityNode[], edges: readonly Edge[] = []): Facts => new Facts().add(withEnds(nodes, edges), edges);

/** A store of made-up law. */
export const storeOf = (nodes: readonly EntityNode[], edges: readonly Edge[] = []): GraphStore =>
  new MemoryStore(makeRelease(withEnds(nodes, edges), edges));

/** The moment for the made-up change. */
export const momentAt = (asAt: AsAt, change: ChangeNode = aChange()) => momentFor(change, asAt, TODAY);

let opened: Promise<GraphStore> | undefined;
/** The compiled release, read once for all tests of a file. */
export const realStore = (): Promise<GraphStore> => (opened ??= openStore());

/** All changes of the release, by id. */
export async function realChanges(): Promise<ChangeNode[]> {
  const store = await realStore();
  const { items } = await store.list({ kind: 'CHANGE', orderBy: { field: 'ID', direction: 'ASC' }, first: 500 });
  return items.flatMap(({ node }) => (node.kind === 'CHANGE' ? [node] : []));
}
