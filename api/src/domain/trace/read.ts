/** Reads all that one trace rests on, a frontier at a time: few calls, however many rules there are. */
import { AGAINST, instrumentOf, kindOfId } from '@rules/schema';
import type { ChangeNode } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import { Facts, withInstruments } from '../read/facts.ts';
import { lawIdsIn } from '../words/prose.ts';
import { SCOTTISH_PARLIAMENT, UK_PARLIAMENT } from './room.ts';
import { readStanding } from './standing.ts';

/** The facts of a trace of the change. About a dozen calls of the store. */
export async function readTrace(store: GraphStore, change: ChangeNode): Promise<Facts> {
  const facts = new Facts().add([change], []);
  const tied = await facts.readEdges(store, { ids: [change.id], kinds: ['DEPENDS_ON', 'LEADS'], direction: 'BOTH' });
  const dependsOn = tied.filter(({ kind, from }) => kind === 'DEPENDS_ON' && from === change.id).map(({ to }) => to);
  await readStanding(store, [change.id, ...dependsOn], facts);

  const ruleEdges = facts.edgesTo(change.id, ...AGAINST, 'ENABLES', 'DELIVERS', 'DUPLICATES');
  const rules = ruleEdges.map(({ from }) => from).filter((id) => kindOfId(id) !== 'CLASH');
  const levers = ruleEdges.flatMap(({ obstacle }) => obstacle?.levers ?? []);
  const powers = levers.flatMap(({ under }) => (under === null ? [] : [under]));
  const lifting = levers.flatMap(({ alreadyDoneBy }) => (alreadyDoneBy === null ? [] : [alreadyDoneBy]));
  const law = [...new Set([...rules, ...powers, ...lifting])];

  await facts.readEdges(store, {
    ids: law,
    kinds: ['CONTAINS', 'AMENDS', 'INSERTS', 'REPEALS', 'SUPERSEDES', 'COMMENCES'],
    direction: 'IN',
  });
  const outward = await facts.readEdges(store, { ids: law, kinds: ['IMPOSES', 'DISAGREES_IN'], direction: 'OUT' });
  const instruments = [...new Set(rules.map((id) => instrumentOf(id)))];
  const madeUnder = await facts.readEdges(store, { ids: instruments, kinds: ['MADE_UNDER'], direction: 'OUT' });

  const holders = levers.flatMap(({ holder }) => (holder === null ? [] : [holder]));
  const leads = tied.filter(({ kind }) => kind === 'LEADS').map(({ from }) => from);
  const bearers = outward.filter(({ kind }) => kind === 'IMPOSES').map(({ to }) => to);
  const people = [...new Set([...holders, ...leads, ...bearers])];
  const around = await facts.readEdges(store, { ids: people, kinds: ['INSPECTS', 'REGULATES', 'OVERSEES', 'MEMBER_OF'], direction: 'IN' });
  const statements = [...change.practice.barriers, ...change.practice.supports, ...change.practice.contradicts].map(
    ({ statement }) => statement,
  );
  const statedIn = await facts.readEdges(store, { ids: statements, kinds: ['STATED_IN'], direction: 'OUT' });

  const remarks = [
    change.assessment.note,
    ...ruleEdges.flatMap(({ why, obstacle }) => [
      why,
      obstacle?.whyNothingLighter,
      obstacle?.note,
      ...(obstacle?.levers ?? []).map(({ what }) => what),
    ]),
  ];
  const mentioned = remarks.flatMap((remark) => (remark ? lawIdsIn(remark) : []));
  await facts.readNodes(store, [
    ...withInstruments([...law, ...madeUnder.map(({ to }) => to), ...mentioned]),
    ...people,
    ...around.map(({ from }) => from),
    SCOTTISH_PARLIAMENT,
    UK_PARLIAMENT,
    ...outward.filter(({ kind }) => kind === 'DISAGREES_IN').map(({ to }) => to),
    ...ruleEdges.map(({ from }) => from),
    ...statements,
    ...statedIn.map(({ to }) => to),
  ]);
  return facts;
}
