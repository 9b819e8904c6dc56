/** How many instruments, provisions, duties and links there are, and between what. */
import { instrumentOf, kindOfId, RELATION_KINDS } from '@rules/schema';
import type { BodyNode, Edge, RoleNode } from '@rules/schema';
import { grouped } from '../read/grouped.ts';
import { byCodeUnit, EFFECTS } from '../read/order.ts';
import type { OverviewFacts } from './read.ts';
import type { CountedBearer, CountedInstrument, CountedLink } from './types.ts';

/** What a body does to another. */
const TIES = ['OVERSEES', 'INSPECTS', 'REGULATES', 'FUNDS'] as const;

/** Every instrument, those of The Rules first. */
export async function countedInstruments(facts: OverviewFacts): Promise<CountedInstrument[]> {
  const [instruments, falls, contains] = await Promise.all([
    facts.all('INSTRUMENT'),
    facts.edgesOf('POLICY_AREA', 'IN', 'FALLS_UNDER'),
    facts.edgesOf('INSTRUMENT', 'OUT', 'CONTAINS'),
  ]);
  const areas = grouped(falls, ({ from }) => from);
  const provisions = grouped(contains, ({ from }) => from);
  return instruments.map((instrument) => ({
    instrument,
    areas: (areas.get(instrument.id) ?? []).map(({ to, confidence }) => ({ area: to, confidence })),
    provisions: provisions.get(instrument.id)?.length ?? 0,
  }));
}

/** Every body and role, by name. */
export async function countedBearers(facts: OverviewFacts): Promise<CountedBearer[]> {
  const [bodies, roles, onBodies, onRoles, ties] = await Promise.all([
    facts.all('BODY'),
    facts.all('ROLE'),
    facts.edgesOf('BODY', 'IN', 'IMPOSES'),
    facts.edgesOf('ROLE', 'IN', 'IMPOSES'),
    facts.edgesOf('BODY', 'OUT', ...TIES),
  ]);
  const imposed = grouped([...onBodies, ...onRoles], ({ to }) => to);
  const tied = grouped(ties, ({ from }) => from);
  return [...bodies, ...roles].map((bearer: BodyNode | RoleNode) => {
    const own = imposed.get(bearer.id) ?? [];
    return {
      bearer,
      effects: counted(own, ({ effect }) => effect ?? 'not stated', EFFECTS).map(([effect, count]) => ({ effect, count })),
      instruments: new Set(own.map(({ from }) => instrumentOf(from))).size,
      ties: counted(tied.get(bearer.id) ?? [], ({ kind }) => kind, TIES).map(([kind, count]) => ({ kind, count })),
    };
  });
}

/** Links in the large: from each instrument (its provisions counted with it) to areas, bodies and foundations; from each body to bodies and foundations. */
export async function countedLinks(facts: OverviewFacts): Promise<CountedLink[]> {
  const edges = await Promise.all([
    facts.edgesOf('POLICY_AREA', 'IN', 'FALLS_UNDER'),
    facts.edgesOf('BODY', 'IN', 'IMPOSES'),
    facts.edgesOf('FOUNDATION', 'IN', 'BEARS_ON'),
    facts.edgesOf('BODY', 'OUT', ...TIES),
  ]);
  const links = new Map<string, CountedLink>();
  for (const { kind, from, to } of edges.flat()) {
    const start = startOf(from);
    if (start === null || start === to) continue;
    const key = `${kind} ${start} ${to}`;
    const known = links.get(key);
    if (known) known.count += 1;
    else links.set(key, { kind, from: start, to, count: 1 });
  }
  return [...links.values()].toSorted(
    (a, b) =>
      RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind) ||
      byCodeUnit(a.from, b.from) ||
      b.count - a.count ||
      byCodeUnit(a.to, b.to),
  );
}

/** The thing of the map that a link starts at; null where it starts at none. */
function startOf(id: string): string | null {
  const kind = kindOfId(id);
  if (kind === 'PROVISION') return instrumentOf(id);
  return kind === 'INSTRUMENT' || kind === 'BODY' ? id : null;
}

/** How many edges have each value, in the order of those known, then of the rest. */
function counted<Value extends string>(edges: readonly Edge[], of: (edge: Edge) => Value, known: readonly string[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const edge of edges) counts.set(of(edge), (counts.get(of(edge)) ?? 0) + 1);
  const place = (value: string): number => {
    const at = known.indexOf(value);
    return at < 0 ? known.length : at;
  };
  return [...counts].toSorted(([a], [b]) => place(a) - place(b) || byCodeUnit(a, b));
}
