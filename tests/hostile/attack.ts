/** One whole hostile run: a server of its own, a warm-up, the volley, and what the server looks like afterwards. */
import { ask } from '../support/ask.ts';
import { freePort, startServer } from '../support/server.ts';
import { memoryAtRest, memoryNow } from './memory.ts';
import type { Memory } from './memory.ts';
import { fill, volley } from './volley.ts';
import type { Volley } from './volley.ts';

/** The server as `npm start` runs it, with the probe in its process. */
const WITH_PROBE = ['--expose-gc', '--import', 'tsx', '--import', './tests/hostile/probe.mjs', 'api/src/server/main.ts'];
const LOOK_EVERY_MS = 1_000;

export interface AttackOptions {
  seed: number;
  /** How many are counted. */
  requests: number;
  /** How many of them, and how many large answers, come before: what the service keeps on purpose is then there when memory is first measured. */
  warmUp: number;
  fillWith: number;
  /** How many slow ones come beside. */
  slow: number;
  /** Settings of the server, such as those of a database. */
  env?: Record<string, string>;
  onEach?: (done: number) => void;
}

export interface Outcome extends Volley {
  memory: { before: Memory; peak: number; after: Memory };
  seconds: number;
  /** All that the server wrote after it said that it was ready. */
  written: string;
  /** Whether the plain question is answered rightly at the end. */
  isWell: boolean;
}

export async function attack({ seed, requests, warmUp, fillWith, slow, env = {}, onEach }: AttackOptions): Promise<Outcome> {
  const probe = await freePort();
  const server = await startServer({ env: { ...env, PROBE_PORT: String(probe) }, command: [process.execPath, ...WITH_PROBE] });
  let peak = 0;
  const look = (): void =>
    void memoryNow(probe)
      .then(({ resident }) => (peak = Math.max(peak, resident)))
      .catch(() => {});
  try {
    const port = Number(new URL(server.url).port);
    await fill(port, fillWith);
    await volley(port, { seed, from: -warmUp, to: 0 });
    const before = await memoryAtRest(probe);
    const looking = setInterval(look, LOOK_EVERY_MS);
    const began = performance.now();
    const sent = await volley(port, { seed, from: 0, to: requests, slow, ...(onEach && { onEach }) }).finally(() => clearInterval(looking));
    const seconds = (performance.now() - began) / 1000;
    const after = await memoryAtRest(probe);
    const isWell = await ask<{ entity: { id: string } }>(server.url, '{ entity(id: "body/sssc") { id } }').then(
      ({ entity }) => entity.id === 'body/sssc',
      () => false,
    );
    const written = server.output().replace(/^Rules Explorer is ready at [^\n]*\n/, '');
    return { ...sent, memory: { before, peak, after }, seconds, written, isWell };
  } finally {
    await server.stop();
  }
}

/** A sentence for each thing that is not as it must be; none where the run was passed. */
export function complaints({ faults, memory: { before, after }, written, isWell }: Outcome): string[] {
  const grown = (what: keyof Memory): number => after[what] - before[what];
  return [
    ...faults.map(({ number, kind, why }) => `${kind}${number === null ? '' : `, request ${number}`}: ${why}`),
    ...(isWell ? [] : ['The server does not answer a plain question afterwards.']),
    ...(written === '' ? [] : [`The server wrote: ${written.slice(0, 2_000)}`]),
    ...(['heap', 'buffers', 'resident'] as const).flatMap((what) =>
      grown(what) <= TOLERANCE_MB[what]
        ? []
        : [`Memory (${what}) grew by ${grown(what).toFixed(0)} MB; ${TOLERANCE_MB[what]} is the most.`],
    ),
  ];
}

/**
 * MB that memory may have grown by. Heap: a leak of half a kB a request would be 50 MB in the whole run. Buffers: the answers kept are full before.
 * Resident: what the busiest moment took is not all given back to the system, and does not grow with the number of requests (docs/security.md).
 */
export const TOLERANCE_MB: Memory = { heap: 24, buffers: 16, resident: 128 };
