/** What readers meet while the database is absent, lost, slow or closed to us: a clear error in time, and answers again once it is back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNAVAILABLE } from '@rules/api/graphql/errors.ts';
import { LIMITS } from '@rules/api/graphql/limits/limits.ts';
import { createService } from '@rules/api/server/app.ts';
import { Database } from '@rules/api/store/neo4j/database.ts';
import { loadRelease, prepareSchema } from '@rules/api/store/neo4j/load.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import { makeNode, makeRelease } from '../support/build.ts';
import { startServer } from '../support/server.ts';
import type { RunningServer } from '../support/server.ts';
import { storeWith } from '../server/service.ts';
import { oneServer, ownServer } from './own-server.ts';

const BACK_MS = 5_000;
/** Time for the answer itself to come, on a busy machine. */
const ROOM_MS = 2_000;
/** Nothing of these may reach a reader. */
const INSIDES = /neo4j|bolt|driver|stack|node_modules|127\.0\.0\.1|password|cypher|\bat \w+ \(/i;

const release = makeRelease([
  makeNode('BODY', 'body/sssc', { title: 'Scottish Social Services Council' }),
  ...Array.from({ length: 40 }, (_, at) => makeNode('BODY', `body/b-${at}`)),
]);

interface Asked {
  status: number;
  text: string;
  /** Null for an answer that is whole. */
  code: string | null;
  ms: number;
}

let count = 0;
/** Asks something that was not asked before, so that no kept answer is given. */
async function ask(url: string): Promise<Asked> {
  count += 1;
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ a${count}: entity(id: "body/sssc") { id } bodies(first: 200) { nodes { id title } totalCount } }` }),
  });
  const text = await response.text();
  const ms = performance.now() - began;
  const { data, errors } = JSON.parse(text) as { data?: { bodies?: { totalCount: number } }; errors?: { extensions: { code: string } }[] };
  const whole = data?.bodies?.totalCount === 41 ? null : 'NOT WHOLE';
  return { status: response.status, text, code: errors ? (errors[0]?.extensions.code ?? 'NO CODE') : whole, ms };
}

async function ready(url: string): Promise<{ status: number; body: unknown; ms: number }> {
  const began = performance.now();
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, body: await response.json(), ms: performance.now() - began };
}

/** Milliseconds until an answer is good again. */
async function untilGood(url: string): Promise<number> {
  const began = performance.now();
  while ((await ask(url)).code !== null && performance.now() - began < 30_000) await pause(100);
  return performance.now() - began;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const status = async (address: string, accept = 'text/html'): Promise<number> => (await fetch(address, { headers: { accept } })).status;

// Room for the database to start on a busy machine.
describe.each(oneServer)('a database that fails, on $title', { timeout: 240_000 }, () => {
  let database: Awaited<ReturnType<typeof ownServer>>;
  let server: RunningServer;
  const start = (): Promise<RunningServer> =>
    startServer({
      env: { NEO4J_URI: database.settings.uri, NEO4J_USER: database.settings.user, NEO4J_PASSWORD: database.settings.password },
      wait: '/healthz',
    });
  const own = ownServer();
  beforeAll(async () => {
    database = await own;
    server = await start();
  });
  afterAll(() => server.stop());

  it('is absent at the start: the service lives, says that it is not ready and why, and answers with a clear error', async () => {
    expect(await status(`${server.url}/healthz`)).toBe(200);
    expect(await ready(server.url)).toMatchObject({
      status: 503,
      body: {
        status: 'store not ready',
        reason: 'The database does not answer. Check that the server runs, and that NEO4J_URI is its address.',
      },
    });
    const { status: code, text, ms } = await ask(server.url);
    expect(code).toBe(503);
    expect(JSON.parse(text)).toEqual({ errors: [{ message: UNAVAILABLE, extensions: { code: 'STORE_UNAVAILABLE' } }], data: null });
    expect(ms).toBeLessThan(LIMITS.timeMs);
  });

  it('leaves the pages themselves in place', async () => {
    expect(await status(`${server.url}/body/sssc`)).toBe(200);
    const data = await fetch(`${server.url}/data/release.json`);
    expect([data.status, await data.text()]).toEqual([503, `${UNAVAILABLE}\n`]);
  });

  it('comes later: empty, that is said; loaded, it is answered from, without a restart', async () => {
    await database.start();
    await expect
      .poll(async () => (await ready(server.url)).body, { timeout: BACK_MS })
      .toEqual({
        status: 'store not ready',
        reason: 'The database holds no release yet. Load one with "npm run seed".',
      });
    expect((await ask(server.url)).code).toBe('STORE_UNAVAILABLE');
    const loader = new Database(database.settings);
    await prepareSchema(loader);
    await loadRelease(loader, release);
    await loader.close();
    expect(await untilGood(server.url)).toBeLessThan(BACK_MS);
    expect((await ready(server.url)).status).toBe(200);
  });

  it('is lost while questions are answered: each ends in a whole answer or a clear error, and answers come back with it', async () => {
    const answers: Asked[] = [];
    let lost = false;
    const askers = Array.from({ length: 8 }, async () => {
      while (!lost) answers.push(await ask(server.url));
      for (let more = 0; more < 3; more += 1) answers.push(await ask(server.url));
    });
    await expect.poll(() => answers.length, { timeout: 10_000 }).toBeGreaterThan(20);
    await database.kill();
    lost = true;
    await Promise.all(askers);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([null, 'STORE_UNAVAILABLE']));
    for (const { ms } of answers) expect(ms).toBeLessThan(LIMITS.timeMs + ROOM_MS);
    for (const { text } of answers.filter(({ code }) => code !== null)) expect(text).not.toMatch(INSIDES);
    await database.start();
    // It is back now. With its first answers a server that has just started is slow on a busy machine, whoever asks: a new client tells how slow.
    const client = new Neo4jStore({ ...database.settings, readTimeMs: 60_000 });
    const began = performance.now();
    const asNew = client.list({ kind: 'BODY', first: 200 }).then(() => performance.now() - began);
    const [good, newClient] = await Promise.all([untilGood(server.url), asNew]);
    await client.close();
    expect(good).toBeLessThan(Math.max(BACK_MS, newClient + ROOM_MS));
  });

  it('stands still: more questions than there are connections all end in time, and answers come back when it goes on', async () => {
    database.pause();
    try {
      const asked = Promise.all(Array.from({ length: 120 }, () => ask(server.url)));
      // What was looked up a moment ago still counts, for a second.
      await expect
        .poll(() => ready(server.url), { timeout: BACK_MS, interval: 200 })
        .toMatchObject({
          status: 503,
          body: { status: 'store not ready', reason: 'The database took a question and does not answer. Check that the server is well.' },
        });
      expect((await ready(server.url)).ms).toBeLessThan(2_000 + ROOM_MS);
      expect(await status(`${server.url}/healthz`)).toBe(200);
      expect(await status(`${server.url}/body/sssc`)).toBe(200);
      for (const { code: error, text, ms } of await asked) {
        expect(['TIMEOUT', 'STORE_UNAVAILABLE']).toContain(error);
        expect(text).not.toMatch(INSIDES);
        expect(ms).toBeLessThan(LIMITS.timeMs + ROOM_MS);
      }
    } finally {
      database.goOn();
    }
    expect(await untilGood(server.url)).toBeLessThan(BACK_MS);
  });

  it('refuses the password: that is said to those who run the service, and to readers only that they must wait', async () => {
    const written: string[] = [];
    const store = new Neo4jStore({ ...database.settings, password: 'a-wrong-one' });
    const service = await createService({ store, log: (line) => written.push(line) });
    const { port } = await service.listen(0, '127.0.0.1');
    const url = `http://127.0.0.1:${port}`;
    expect((await ready(url)).body).toEqual({
      status: 'store not ready',
      reason: 'The database refused the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.',
    });
    const { code, text } = await ask(url);
    expect(code).toBe('STORE_UNAVAILABLE');
    expect(text).not.toMatch(INSIDES);
    expect(written.join('\n')).not.toContain('a-wrong-one');
    await service.stop();
  });

  it('ends its own work with the request it is done for', async () => {
    const TIME_MS = 5_000;
    const own = new Database(database.settings);
    const LONG = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c % 7 = 9 RETURN count(c) AS n';
    const slow = storeWith(() => ({ list: () => own.read(LONG, {}) as never }));
    const service = await createService({ store: slow(new Neo4jStore(database.settings)), timeMs: TIME_MS, log: () => {} });
    const { port } = await service.listen(0, '127.0.0.1');
    const running = async (): Promise<unknown[]> =>
      own.read("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000)' RETURN currentQuery", {});
    expect(await running()).toEqual([]);
    const asked = ask(`http://127.0.0.1:${port}`);
    await expect.poll(running, { timeout: TIME_MS, interval: 100 }).toHaveLength(1);
    const { code, ms } = await asked;
    expect(code).toBe('TIMEOUT');
    expect(ms).toBeLessThan(TIME_MS + ROOM_MS);
    // The server looks every two seconds at what is out of time.
    await expect.poll(running, { timeout: 3_500, interval: 200 }).toHaveLength(0);
    await service.stop();
    await own.close();
  });

  it('SIGTERM lets questions under way finish', async () => {
    database.pause();
    const asked = Array.from({ length: 20 }, () => ask(server.url));
    await pause(1_000);
    const stopped = server.stop();
    await pause(500);
    database.goOn();
    expect((await Promise.all(asked)).map(({ code }) => code)).toEqual(asked.map(() => null));
    await stopped;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed');
  });

  it('SIGTERM ends the service even where the database stands still', async () => {
    const other = await start();
    expect((await ask(other.url)).code).toBeNull();
    database.pause();
    try {
      const asked = ask(other.url).catch(() => null);
      await pause(300);
      process.kill(other.pid, 'SIGTERM');
      await expect.poll(() => isAlive(other.pid), { timeout: 10_000 }).toBe(false);
      await asked;
    } finally {
      database.goOn();
      await other.stop();
    }
  });
});

/** Whether a process is there. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
