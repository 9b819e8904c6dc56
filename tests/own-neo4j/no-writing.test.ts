/** A database that takes no writes: readers are answered, who loads is told why, and nothing is lost. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '@rules/api/store/neo4j/database.ts';
import { heldReleases, loadRelease, prepareSchema } from '@rules/api/store/neo4j/load.ts';
import { readRelease } from '@rules/graph-seed';
import { makeNode, makeRelease } from '../support/build.ts';
import { runNode } from '../support/run.ts';
import { startServer } from '../support/server.ts';
import type { RunningServer } from '../support/server.ts';
import { oneServer, ownServer } from './own-server.ts';

const SEED = ['--import', 'tsx', fileURLToPath(new URL('../../api/src/cli/seed.ts', import.meta.url))];
/** Sets what a running process may write, so that each write fails as on a full disk. A part of every Linux. */
const PRLIMIT = '/usr/bin/prlimit';

const small = makeRelease([makeNode('BODY', 'body/a'), makeNode('BODY', 'body/b', { title: 'B' })]);
// Room for the database to start on a busy machine.
describe.each(oneServer)('a database that takes no writes, on $title', { timeout: 240_000 }, () => {
  let database: Awaited<ReturnType<typeof ownServer>>;
  let server: RunningServer;
  const own = ownServer();
  const env = () => ({
    NEO4J_URI: database.settings.uri,
    NEO4J_USER: database.settings.user,
    NEO4J_PASSWORD: database.settings.password,
  });
  const seed = () => runNode(SEED, { ...env(), NEO4J_PASSWORD_FILE: undefined, NEO4J_DATABASE: undefined });
  /** How many bodies a reader is told of; the code of the error where there is no answer. */
  const bodies = async (): Promise<number | string> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ at${performance.now().toFixed(0)}: __typename bodies(first: 1) { totalCount } }` }),
    });
    const { data, errors } = (await response.json()) as {
      data: { bodies: { totalCount: number } } | null;
      errors?: { extensions: { code: string } }[];
    };
    return data?.bodies.totalCount ?? errors?.[0]?.extensions.code ?? 'NO ANSWER';
  };
  const ready = async () => (await (await fetch(`${server.url}/readyz`)).json()) as { status: string; reason?: string };
  /** Which releases are there, asked by a client of its own. */
  const held = async () => {
    const client = new Database(database.settings);
    const releases = await heldReleases(client);
    await client.close();
    return releases.map(({ id, active, ready: whole }) => ({ id, active, whole }));
  };

  beforeAll(async () => {
    database = await own;
    await database.start();
    const loader = new Database(database.settings);
    await prepareSchema(loader);
    await loadRelease(loader, small);
    await loader.close();
    server = await startServer({ env: env() });
  }, 240_000);
  afterAll(() => server.stop());

  it('is read-only: readers are answered, and who loads is told', async () => {
    await database.stop();
    await database.start({ 'server.databases.read_only': 'neo4j' });
    await expect.poll(bodies, { timeout: 30_000 }).toBe(2);
    expect(await seed()).toEqual({ code: 1, stdout: '', stderr: 'The database is read-only, so nothing can be loaded into it.\n' });
    expect(await bodies()).toBe(2);
    await database.stop();
    await database.start();
  });

  it.skipIf(!existsSync(PRLIMIT))(
    'has a full disk: that is said, and after a restart readers see the release they had, whole',
    async () => {
      await expect.poll(bodies, { timeout: 30_000 }).toBe(2);
      execFileSync(PRLIMIT, ['--pid', String(database.pid()), '--fsize=4096']);
      const { code, stderr } = await seed();
      expect(code).toBe(1);
      expect(stderr).toBe(
        'The database could not write. Look whether its disk is full, make room, and start it again; readers then see what they saw before.\n',
      );
      // Neo4j stops a database that it could not write to, for readers too.
      await expect.poll(bodies, { timeout: 30_000 }).toBe('STORE_UNAVAILABLE');
      expect(await ready()).toEqual({
        status: 'store not ready',
        reason: 'The database has stopped after a fault of its own. Look at its log, and whether its disk is full, and start it again.',
      });
      await database.kill();
      await database.start();
      await expect.poll(bodies, { timeout: 30_000 }).toBe(2);
      expect((await held()).find(({ active }) => active)).toEqual({ id: small.info.id, active: true, whole: true });
      const { info, nodes } = readRelease();
      expect(await seed()).toMatchObject({ code: 0, stderr: '' });
      await expect.poll(bodies, { timeout: 30_000 }).toBe(nodes.filter(({ kind }) => kind === 'BODY').length);
      expect(await held()).toEqual([
        { id: info.id, active: true, whole: true },
        { id: small.info.id, active: false, whole: true },
      ]);
    },
  );
});
