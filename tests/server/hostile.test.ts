/** Over a thousand requests that nobody of good will would send; `npm run hostile` sends a hundred thousand. RANDOM_SEED sends others. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { seedOr } from '../support/random.ts';
import { attack, complaints } from '../hostile/attack.ts';
import { quickKinds, slowKinds } from '../hostile/kinds/index.ts';
import { shotOf, volley } from '../hostile/volley.ts';

const SEED = seedOr(20261130);

it('bears over a thousand hostile requests: no fault, nothing of its insides, no memory lost', async () => {
  const outcome = await attack({ seed: SEED, requests: 1_200, warmUp: 300, fillWith: 0, slow: 8 });
  expect(complaints(outcome), `seed ${SEED}`).toEqual([]);
  for (const { name, count, statuses } of outcome.tallies.filter(({ name }) => slowKinds.some((kind) => kind.name === name)))
    expect(statuses, name).toEqual({ 408: count });
  const tried = outcome.tallies.map(({ name }) => name);
  expect([...quickKinds, ...slowKinds].map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual([]);
}, 300_000);

it('sends the same for the same seed, and something else for another', () => {
  const all = (seed: number) =>
    Array.from({ length: 200 }, (_, at) => Buffer.concat(shotOf(seed, at).shot.pieces.map((piece) => Buffer.from(piece))));
  expect(Buffer.concat(all(7)).equals(Buffer.concat(all(7)))).toBe(true);
  expect(Buffer.concat(all(7)).equals(Buffer.concat(all(8)))).toBe(false);
});

it('would not pass a server that fails, is silent about the plain question, or tells where its files lie', async () => {
  const answers = [
    [500, 'no'],
    [200, '{"data":{"entity":null}}'],
    [200, 'Error: x\n    at run (file:///srv/api/src/server/app.ts:12:3)'],
  ] as const;
  for (const [status, body] of answers) {
    const server = createServer((_request, response) => response.writeHead(status).end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { faults } = await volley((server.address() as AddressInfo).port, { seed: 1, from: 0, to: 1 });
    expect(faults.length, body).toBe(1);
    server.close();
  }
});
