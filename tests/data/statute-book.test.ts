/** The synthetic statute book is sound: every fact fits the model, every edge has its ends, and it comes out the same each time. */
import { describe, expect, it } from 'vitest';
import { trace } from '@rules/api/domain/trace/index.ts';
import { gatherFacts } from '@rules/api/store/derived.ts';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { compact, readEdge, readThing } from '@rules/api/store/neo4j/compact.ts';
import { readRelease } from '@rules/graph-seed';
import { Edge, EntityNode, kindOfId } from '@rules/schema';
import { StatuteBook } from '../bench/scale/book.ts';

describe('a statute book of 3,000 provisions', () => {
  const book = new StatuteBook(readRelease(), 3_000);
  const [nodes, edges] = [[...book.nodes], [...book.edges]];

  it('holds as many provisions as asked for, each id once and of the form of its kind', () => {
    expect(book.counts().provisions).toBeGreaterThanOrEqual(3_000);
    expect(gatherFacts(book).count).toEqual({ nodes: nodes.length, edges: edges.length });
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    expect(nodes.filter(({ id, kind }) => kindOfId(id) !== kind)).toEqual([]);
  });

  it('fits the model, thing by thing and edge by edge', () => {
    for (const node of nodes) expect(EntityNode.safeParse(node).success, node.id).toBe(true);
    for (const edge of edges) expect(Edge.safeParse(edge).success, edge.id).toBe(true);
  });

  it('is written down in short and read back to the letter', () => {
    for (const node of nodes) expect(JSON.stringify(readThing(compact(node)))).toBe(JSON.stringify(node));
    for (const edge of edges) expect(JSON.stringify(readEdge(compact(edge)))).toBe(JSON.stringify(edge));
  });

  it('is the same for the same seed, and another for another', () => {
    const text = (of: StatuteBook): string => JSON.stringify([...of.edges].slice(-500));
    expect(text(new StatuteBook(readRelease(), 3_000))).toBe(text(book));
    expect(text(new StatuteBook(readRelease(), 3_000, 2))).not.toBe(text(book));
  });

  it('has changes of its own that can be traced to rules of its own', async () => {
    const store = new MemoryStore({ info: book.info, tables: book.tables, nodes, edges });
    const { date } = book.info;
    const [change = ''] = book.changes.made;
    const answer = await trace(store, { change, asAt: { mode: 'DATE', date }, officialOnly: false, today: date });
    const rules = [...answer.blockers, ...answer.constraints, ...answer.notBinding].length + answer.enables.length + answer.delivers.length;
    expect(rules).toBeGreaterThan(0);
  });
});
