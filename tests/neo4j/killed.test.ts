/** Loaders killed at any moment: readers see the whole old release or the whole new one, and the next loader makes good what was left. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '@rules/api/store/neo4j/database.ts';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import { heldReleases, loadRelease, prepareSchema } from '@rules/api/store/neo4j/load.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import { bundle } from '../support/bundle.ts';
import { servers } from '../support/neo4j.ts';
import { randomOf, seedOr } from '../support/random.ts';
import { edgesOf, thingsOf, variant, variantOf } from './variants.ts';

const KILLS = Number(process.env.RANDOM_KILLS ?? 50);
/** Loaders that are started ahead, since starting takes longer than loading. */
const AHEAD = 3;
/** The loader in one file, since more than fifty are started: each would otherwise spend more time on being compiled than on loading. */
const folder = mkdtempSync(join(tmpdir(), 'rules-loader-'));
const LOADER = join(folder, 'loader.mjs');
const SEEN = `
  MATCH (release:RulesRelease {active: true})
  MATCH (thing:RulesThing {slot: release.slot})
  RETURN release.id AS id, count(thing) AS things, sum(COUNT { (thing)-->() }) AS edges, collect(DISTINCT thing.title) AS titles`;

describe.each(servers.slice(0, 1))('loaders that are killed, on $title', (server) => {
  let settings: DatabaseSettings;
  let database: Database;
  let store: Neo4jStore;
  const waiting: Promise<ChildProcess>[] = [];
  beforeAll(async () => {
    await bundle(fileURLToPath(new URL('./loader.ts', import.meta.url)), folder);
    settings = await server.settings();
    database = new Database(settings);
    store = new Neo4jStore(settings);
    await prepareSchema(database);
    await loadRelease(database, variant(0));
  }, 240_000);
  afterAll(async () => {
    for (const child of await Promise.all(waiting)) child.kill('SIGKILL');
    await store.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const started = async (): Promise<ChildProcess> => {
    const child = fork(LOADER, {
      env: { ...process.env, NEO4J_URI: settings.uri, NEO4J_USER: settings.user, NEO4J_PASSWORD: settings.password },
    });
    const [message] = (await once(child, 'message')) as [unknown];
    if (message !== 'ready') throw new Error(`The loader said ${String(message)}.`);
    return child;
  };
  const nextLoader = async (): Promise<ChildProcess> => {
    while (waiting.length < AHEAD) waiting.push(started());
    const child = await waiting.shift();
    if (!child) throw new Error('No loader was started.');
    waiting.push(started());
    return child;
  };

  /** What one reader sees in one reading, as the number of a release; throws where that is not whole. */
  const seen = async (): Promise<number> => {
    const rows = await database.read<{ id: string; things: number; edges: number; titles: string[] }>(SEEN, {});
    const number = variantOf(rows[0]?.id ?? '');
    const whole = [{ id: rows[0]?.id, things: thingsOf(number), edges: edgesOf(number), titles: [`Release ${number}`] }];
    if (JSON.stringify(rows) !== JSON.stringify(whole)) throw new Error(`Readers see ${JSON.stringify(rows)}.`);
    return number;
  };
  /** The same of one who asks the store. */
  const listed = async (): Promise<number> => {
    const { items, totalCount } = await store.list({ kind: 'BODY', first: 50 });
    const [title, ...others] = [...new Set(items.map(({ node }) => node.title))];
    if (others.length > 0 || title !== `Release ${totalCount - thingsOf(0)}`)
      throw new Error(`The store lists ${totalCount} of ${title} ${others.join(' ')}.`);
    return totalCount;
  };

  it(`${KILLS} times, at random moments`, { timeout: 600_000 }, async () => {
    const seed = seedOr(20_261_128);
    const random = randomOf(seed);
    let reading = true;
    let readings = 0;
    const reader = (async () => {
      while (reading) {
        await Promise.all([seen(), listed()]);
        readings += 1;
        await pause(50);
      }
    })();
    reader.catch(() => {});
    try {
      // How long a whole load takes: less and less, as the server warms.
      let whole = Infinity;
      const timed = (child: ChildProcess, began = performance.now()): void =>
        void child.once('message', () => (whole = Math.min(whole, performance.now() - began)));
      const first = await nextLoader();
      timed(first);
      first.send(1);
      await once(first, 'message');
      let before = await seen();
      expect(before).toBe(1);
      let cut = 0;
      const finished = new Set<number>();
      for (let number = 2; number < KILLS + 2; number += 1) {
        const child = await nextLoader();
        let done = false;
        timed(child);
        child.once('message', () => (done = true));
        const exited = once(child, 'exit');
        child.send(number);
        await pause(random.next() * whole * 1.5);
        if (!done) cut += 1;
        child.kill('SIGKILL');
        await exited;
        const after = await seen();
        expect([before, number], `kill ${number - 1} of seed ${seed}`).toContain(after);
        if (after === number) finished.add(number);
        before = after;
      }
      // Most of them in the middle of their work; some before it was shown, some after.
      expect(cut, `seed ${seed}`).toBeGreaterThan(KILLS / 2);
      expect(finished.size).toBeLessThan(KILLS);
      const last = await nextLoader();
      last.send(99);
      await once(last, 'message');
      expect(await seen()).toBe(99);
      const held = await heldReleases(database);
      expect(held.map(({ id, ready, active }) => [variantOf(id), ready, active])).toEqual([
        [99, true, true],
        [before, true, false],
      ]);
      // Nothing of the others is left.
      expect(await database.read('MATCH (thing:RulesThing) RETURN count(thing) AS count', {})).toEqual([
        { count: thingsOf(99) + thingsOf(before) },
      ]);
    } finally {
      reading = false;
    }
    await reader;
    expect(readings).toBeGreaterThan(KILLS);
  });

  it('one that is taken for dead and comes back adds nothing to what was cleared away', { timeout: 240_000 }, async () => {
    const asleep = await nextLoader();
    asleep.send(200);
    const half = (): Promise<{ slot: string; things: number }[]> =>
      database.read(
        `MATCH (release:RulesRelease) WHERE NOT release.ready
         RETURN release.slot AS slot, COUNT { MATCH (thing:RulesThing) WHERE thing.slot = release.slot } AS things`,
        {},
      );
    await expect.poll(async () => (await half())[0]?.things ?? 0, { timeout: 60_000, interval: 1 }).toBeGreaterThan(0);
    if (asleep.pid === undefined) throw new Error('The loader has no process.');
    process.kill(asleep.pid, 'SIGSTOP');
    const [left] = await half();
    expect(left?.things).toBeGreaterThan(0);
    await pause(150);
    await loadRelease(database, variant(201));
    expect(await seen()).toBe(201);
    expect(await half()).toEqual([]);
    const done = once(asleep, 'message');
    process.kill(asleep.pid, 'SIGCONT');
    // It learns that it was taken for dead, and begins anew.
    await done;
    expect(await seen()).toBe(200);
    expect(await database.read('MATCH (thing:RulesThing) RETURN count(thing) AS count', {})).toEqual([
      { count: thingsOf(200) + thingsOf(201) },
    ]);
  });
});
