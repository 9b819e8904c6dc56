/** Where pieces of law stand on a day: what a reader who asks "was this in force then?" is told. */
import type { CalendarDate, EntityNode } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import { Facts, withInstruments } from '../read/facts.ts';
import { lawFinding } from '../trace/helpers.ts';
import type { AsAt } from '../trace/types.ts';
import { firstDayOfWords } from '../words/dates.ts';
import { Names } from '../words/names.ts';

export interface LawStanding {
  law: EntityNode;
  /** Null where that is not known, or only a part of it is in force. */
  inForce: boolean | null;
  /** Why, as a clause: "in force since 1 April 2015". */
  because: string;
}

/** The law among some ids, each once, in the order asked for. Ids that name nothing, or no law, are passed over. Three calls to the store. */
export async function standingOf(
  store: GraphStore,
  { ids: asked, asAt, today }: { ids: readonly string[]; asAt: AsAt; today: CalendarDate },
): Promise<LawStanding[]> {
  const [{ lawAsRead }, found] = await Promise.all([store.release(), store.nodes(asked)]);
  const laws = [...new Map(found.flatMap((node) => (isLaw(node) ? [[node.id, node] as const] : []))).values()];
  const facts = new Facts().add(laws, []);
  // Law that was put in later is as old as the Act that puts it in, and law that is repealed goes when what repeals it starts.
  const ids = laws.map(({ id }) => id);
  const altering = await facts.readEdges(store, { ids, direction: 'IN', kinds: ['INSERTS', 'AMENDS', 'REPEALS'] });
  await facts.readNodes(store, withInstruments([...ids, ...altering.map(({ from }) => from)]));
  const moment = { asAt, today, lawRead: firstDayOfWords(lawAsRead) };
  return laws.map((law) => {
    const { holds, because } = lawFinding(facts, law.id, moment);
    // Names of its own for each: an answer is read alone, and names law in full at first.
    return { law, inForce: holds, because: because(new Names(facts, [])) };
  });
}

const isLaw = (node: EntityNode | null): node is EntityNode => node?.kind === 'INSTRUMENT' || node?.kind === 'PROVISION';
