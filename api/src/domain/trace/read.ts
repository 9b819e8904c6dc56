/** Reads all that one trace rests on, a frontier at a time: at most six calls of the store, however many rules there are. */
import { AGAINST, instrumentOf, kindOfId, RULE_RELATIONS } from '@rules/schema';
import type { ChangeNode, Edge } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import { ChangeNotFoundError } from '../errors.ts';
import { withInstruments } from '../read/facts.ts';
import type { Facts } from '../read/facts.ts';
import { lawIdsIn } from '../words/prose.ts';
import { SCOTTISH_PARLIAMENT, UK_PARLIAMENT } from './room.ts';
import { liftingLaw } from './standing.ts';

/** How one piece of law bears on another. */
export const LAW_ON_LAW = ['CONTAINS', 'AMENDS', 'INSERTS', 'REPEALS', 'SUPERSEDES', 'COMMENCES'] as const;

/**
 * Fills `facts` with what the trace of a change rests on, and gives the change.
 * Throws ChangeNotFoundError, with the nearest ids, where no change has the id or alias.
 */
export async function readTrace(store: GraphStore, id: string, facts: Facts): Promise<ChangeNode> {
  const change = (await readChange(store, id, facts)) ?? (await readChange(store, await idOf(store, id), facts));
  if (!change) throw new ChangeNotFoundError(id, []);

  const ruleEdges = facts.edgesTo(change.id, ...AGAINST, 'ENABLES', 'DELIVERS', 'DUPLICATES');
  const dependsOn = facts.edgesFrom(change.id, 'DEPENDS_ON').map(({ to }) => to);
  const rules = ruleEdges.map(({ from }) => from).filter((from) => kindOfId(from) !== 'CLASH');
  const levers = ruleEdges.flatMap(({ obstacle }) => obstacle?.levers ?? []);
  const law = unique([...rules, ...levers.flatMap(({ under, alreadyDoneBy }) => [under, alreadyDoneBy])]);
  const { barriers, supports, contradicts } = change.practice;
  const statements = [...barriers, ...supports, ...contradicts].map(({ statement }) => statement);

  const [, outward = []] = await facts.readTogether(store, [
    // Law on law, and the rules of the changes it depends on.
    { ids: unique([...law, ...dependsOn]), kinds: [...LAW_ON_LAW, ...RULE_RELATIONS], direction: 'IN', ends: true },
    {
      ids: unique([...law, ...rules.map(instrumentOf), ...statements]),
      kinds: ['IMPOSES', 'DISAGREES_IN', 'MADE_UNDER', 'STATED_IN'],
      direction: 'OUT',
      ends: true,
    },
  ]);

  const depending = dependsOn.flatMap((other) => facts.edgesTo(other, ...RULE_RELATIONS));
  const dependingLaw = withInstruments([...depending.map(({ from }) => from), ...depending.flatMap(liftingLaw)]);
  const people = unique([
    ...levers.map(({ holder }) => holder),
    ...facts.edgesTo(change.id, 'LEADS').map(({ from }) => from),
    ...outward.filter(({ kind }) => kind === 'IMPOSES').map(({ to }) => to),
  ]);
  await facts.readTogether(
    store,
    [
      {
        ids: unique([...people, ...dependingLaw.filter((one) => kindOfId(one) === 'PROVISION')]),
        kinds: ['INSPECTS', 'REGULATES', 'OVERSEES', 'MEMBER_OF', 'INSERTS', 'AMENDS'],
        direction: 'IN',
        ends: true,
      },
    ],
    [
      ...withInstruments([...law, ...putIn(facts, law), ...outward.map(({ to }) => to).filter(isLaw), ...lawMentioned(change, ruleEdges)]),
      ...dependingLaw,
      SCOTTISH_PARLIAMENT,
      UK_PARLIAMENT,
    ],
  );
  await facts.readNodes(store, withInstruments(putIn(facts, dependingLaw)));
  return change;
}

/** The change with its edges; undefined where the id names none. */
async function readChange(store: GraphStore, id: string, facts: Facts): Promise<ChangeNode | undefined> {
  await facts.readEdges(store, { ids: [id], kinds: [...RULE_RELATIONS, 'DEPENDS_ON', 'LEADS'], direction: 'BOTH', ends: true });
  const node = facts.node(id);
  return node?.kind === 'CHANGE' ? node : undefined;
}

/** The id that an alias stands for. Throws ChangeNotFoundError where it is none of a change. */
async function idOf(store: GraphStore, alias: string): Promise<string> {
  const [node] = await store.nodes([alias]);
  if (node?.kind === 'CHANGE') return node.id;
  const nearest = (await store.nearest(alias, 20)).filter(({ kind }) => kind === 'CHANGE');
  throw new ChangeNotFoundError(alias, nearest.slice(0, 5));
}

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

const isLaw = (id: string): boolean => ['PROVISION', 'INSTRUMENT'].includes(kindOfId(id) ?? '');

/** The law that put some provisions in, as far as it is read. */
const putIn = (facts: Facts, law: readonly string[]): string[] =>
  law.flatMap((id) => facts.edgesTo(id, 'INSERTS', 'AMENDS').map(({ from }) => from));

/** The law that the remarks on a change and its rules speak of. */
export const lawMentioned = ({ assessment }: ChangeNode, ruleEdges: readonly Edge[]): string[] =>
  [
    assessment.note,
    ...ruleEdges.flatMap(({ why, obstacle }) => [
      why,
      obstacle?.whyNothingLighter,
      obstacle?.note,
      ...(obstacle?.levers ?? []).map(({ what }) => what),
    ]),
  ].flatMap((remark) => (remark ? lawIdsIn(remark) : []));
