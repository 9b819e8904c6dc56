/** How long the server takes to be ready, and how much memory it holds. */
import { execFileSync } from 'node:child_process';
import { ask } from '../support/ask.ts';
import { startServer } from '../support/server.ts';
import { type Figure, quantile } from './figure.ts';

const TRACE = `query ($id: ID!) { trace(change: $id) { sentence text blockers { number why levers { what } } room { entity { title } } } }`;
const CHANGES = `{ changes(first: 200) { nodes { id } } }`;

/** Starts the server three times; on the last one runs 1,000 traces. */
export async function benchStartup(): Promise<Figure[]> {
  const times: number[] = [];
  let memory = 0;
  let memoryAfter = 0;
  for (let run = 1; run <= 3; run += 1) {
    const server = await startServer();
    try {
      times.push(server.readyAfter);
      if (run < 3) continue;
      memory = residentMegabytes(server.pid);
      const { changes } = await ask<{ changes: { nodes: { id: string }[] } }>(server.url, CHANGES);
      for (let i = 0; i < 1000; i += 1) await ask(server.url, TRACE, { id: changes.nodes[i % changes.nodes.length]?.id });
      memoryAfter = residentMegabytes(server.pid);
    } finally {
      await server.stop();
    }
  }
  return [
    { name: 'server ready after (cold process, median of 3)', value: quantile(times, 0.5), unit: 'ms', under: 5000 },
    { name: 'memory when ready', value: memory, unit: 'MB' },
    { name: 'memory after 1,000 traces', value: memoryAfter, unit: 'MB' },
  ];
}

const residentMegabytes = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
