/** A query of many things costs a call to the store for each level and not for each thing. */
import { describe, expect, it } from 'vitest';
import { serviceHere, storeWith } from './service.ts';

const calls: string[] = [];

const READS = ['nodes', 'edges', 'list', 'facets', 'search', 'paths', 'tables', 'nearest'] as const;

/** The same store, with each call noted. The release is left out: it is read once for every request. */
const counted = storeWith((store) =>
  Object.fromEntries(
    READS.map((name) => [
      name,
      (...args: unknown[]) => {
        calls.push(name);
        return Reflect.apply(store[name], store, args) as unknown;
      },
    ]),
  ),
);

const { data } = serviceHere({ around: counted });

async function callsOf(query: string, variables: Record<string, unknown>): Promise<string[]> {
  calls.length = 0;
  await data(query, variables);
  return [...calls];
}

const NESTED: [string, string, number][] = [
  [
    'instruments, their provisions, who bears what',
    `query ($n: Int) { instruments(first: $n, orderBy: { field: ID }) { nodes { title policyAreas { title } provisions(first: 20) { nodes {
    label impositions { effect bearer { title } } foundations { foundation { title } } } } } } }`,
    9,
  ],
  [
    'bodies, the levers they hold and the changes these serve',
    `query ($n: Int) { bodies(first: $n) { nodes { title leversHeld { isLightest change { title } rule { label } lever { type under { label } } } members { title } } } }`,
    10,
  ],
  [
    'changes, their rules with evidence, their lightest levers',
    `query ($n: Int) { changes(first: $n) { nodes { title lightestLever { holder { title } under { label } } foundations { foundation { title } }
    rules { relation rule { label } edge { evidence { source { title } } } } } } }`,
    12,
  ],
  [
    'statements, their sources and what they are about',
    `query ($n: Int) { statements(first: $n) { nodes { title source { title tables { title } } about { label } } } }`,
    8,
  ],
  [
    'edges of edges',
    `query ($n: Int) { clashes(first: $n) { nodes { relations(first: 5) { nodes { from { label } to { relations(first: 3) { nodes { from { label } } } } } } } } }`,
    9,
  ],
];

describe('calls to the store', () => {
  it.each(NESTED)('%s', async (_name, query, most) => {
    const few = await callsOf(query, { n: 20 });
    const many = await callsOf(query, { n: 80 });
    expect(many.length).toBeLessThanOrEqual(most);
    // Eighty may lead to a level of things that twenty do not lead to; nothing more.
    expect(many.length - few.length).toBeLessThanOrEqual(2);
  });

  it('an edge between two things asked about stands at both, in the order of each', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id relations(first: 200) { nodes { id } } } } }`;
    const ids = ['body/sssc', 'body/scottish-ministers', 'body/care-inspectorate', 'foundation/people', 'asp/2001/8'];
    const together = await data<{ nodes: { id: string; relations: { nodes: { id: string }[] } }[] }>(query, { ids });
    for (const [index, id] of ids.entries()) {
      const alone = await data<typeof together>(query, { ids: [id] });
      expect(together.nodes[index]).toEqual(alone.nodes[0]);
    }
  });
});
