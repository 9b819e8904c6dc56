/** Releases of some two thousand things and edges that can be told apart: by their number, by how much they hold, and by each thing in them. */
import type { Edge, Release } from '@rules/schema';
import { makeEdge, makeNode, makeRelease } from '../support/build.ts';

const BODY = makeNode('BODY', 'body/x');
const FUNDS = makeEdge('FUNDS', 'body/x', 'body/y');
const { info } = makeRelease([]);

export const thingsOf = (variant: number): number => 1_000 + variant;
export const edgesOf = (variant: number): number => 1_200 + 2 * variant;
const idOf = (variant: number): string => `2026-06-30-${String(variant).padStart(12, '0')}`;
/** The number of a release, from its id. */
export const variantOf = (id: string): number => Number(id.slice(-12));

/** Release number so and so. Put together from parts that were checked, since checking thousands takes longer than loading them. */
export function variant(number: number): Release {
  const nodes = Array.from({ length: thingsOf(number) }, (_, at) => ({ ...BODY, id: `body/b-${at}`, title: `Release ${number}` }));
  const edges = Array.from({ length: edgesOf(number) }, (_, at): Edge => {
    const [from, to] = [`body/b-${at % nodes.length}`, `body/b-${(at * 7 + 1) % nodes.length}`];
    return { ...FUNDS, id: `FUNDS:${from}>${to}#${at}`, from, to };
  });
  return { info: { ...info, id: idOf(number) }, nodes, edges, tables: [] };
}
