/** How long `npm start` and the server alone take to be ready, and how much memory the server holds. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ask } from '../support/ask.ts';
import { startServer } from '../support/server.ts';
import { type Figure, quantile } from './figure.ts';

const TRACE = `query ($id: ID!) { trace(change: $id) { sentence text blockers { number why levers { what } } room { entity { title } } } }`;
const CHANGES = `{ changes(first: 200) { nodes { id } } }`;

/** Starts the server three times each way, with everything installed and built; on the last one runs 1,000 traces. */
export async function benchStartup(): Promise<Figure[]> {
  const withNpm: number[] = [];
  for (let run = 1; run <= 3; run += 1) {
    const server = await startServer({ command: ['npm', 'start', '--silent'] });
    await server.stop();
    withNpm.push(server.readyAfter);
  }
  const times: number[] = [];
  let memory = 0;
  let memoryAfter = 0;
  let most: number | null = null;
  for (let run = 1; run <= 3; run += 1) {
    const server = await startServer();
    try {
      times.push(server.readyAfter);
      if (run < 3) continue;
      memory = residentMegabytes(server.pid);
      const { changes } = await ask<{ changes: { nodes: { id: string }[] } }>(server.url, CHANGES);
      for (let i = 0; i < 1000; i += 1) await ask(server.url, TRACE, { id: changes.nodes[i % changes.nodes.length]?.id });
      memoryAfter = residentMegabytes(server.pid);
      most = mostMegabytes(server.pid);
    } finally {
      await server.stop();
    }
  }
  return [
    { name: 'npm start, all installed and built (median of 3)', value: quantile(withNpm, 0.5), unit: 'ms', under: 5000 },
    { name: 'server ready after (cold process, median of 3)', value: quantile(times, 0.5), unit: 'ms', under: 5000 },
    { name: 'memory when ready', value: memory, unit: 'MB' },
    { name: 'memory after 1,000 traces', value: memoryAfter, unit: 'MB' },
    ...(most === null ? [] : [{ name: 'memory, most at any time', value: most, unit: 'MB' } satisfies Figure]),
  ];
}

const residentMegabytes = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

/** The most it ever held; null where the system does not tell (all but Linux). */
function mostMegabytes(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status) ? /^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
