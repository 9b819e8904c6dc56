/** The explorer: laying out newcomers, as its worker does, and the answer that holds all that lies between 300 things. */
import { readRelease } from '@rules/graph-seed';
import { settle, type Unsettled } from '../../web/src/pages/explore/layout/settle.ts';
import { startServer } from '../support/server.ts';
import { quantile } from './figure.ts';
import type { Figure } from './figure.ts';

const RUNS = 9;
const QUESTION =
  'query ($ids: [ID!]!) { between(ids: $ids) { entities { id kind title label address summary relationCounts { kind direction count } } relations { id kind from { id } to { id } why basis confidence evidence { locator url basis } } } }';

const star = (many: number): Unsettled => {
  const newcomers = Array.from({ length: many }, (_, at) => `n${at}`);
  return { placed: [['c', [0, 0]]], newcomers, links: newcomers.map((id) => ({ from: 'c', to: id })), centre: 'c' };
};

export async function benchExplore(): Promise<Figure[]> {
  const layouts = [25, 120, 299].map((many): Figure => {
    const times = Array.from({ length: RUNS }, () => {
      const before = performance.now();
      settle(star(many));
      return performance.now() - before;
    });
    return { name: `${many} newcomers laid out, median`, value: quantile(times, 0.5), unit: 'ms' };
  });
  // The 300 things with the most links: the largest answer that the explorer can ask for.
  const { nodes, edges } = readRelease();
  const degree = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const ids = nodes.map(({ id }) => id).sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0));
  const server = await startServer();
  try {
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const before = performance.now();
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUESTION, variables: { ids: ids.slice(0, 300) } }),
      });
      const text = await response.text();
      times.push(performance.now() - before);
      bytes = text.length;
      if (text.includes('"errors"')) throw new Error(`between was refused: ${text.slice(0, 300)}`);
    }
    return [
      ...layouts,
      { name: 'between the 300 most joined things, median', value: quantile(times, 0.5), unit: 'ms' },
      { name: 'its size', value: bytes / 1000, unit: 'kB' },
    ];
  } finally {
    await server.stop();
  }
}
