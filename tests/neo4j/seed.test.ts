/** npm run seed on a real server: loads once, says what would change, goes back, leaves alone what is not its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRelease } from '@rules/graph-seed';
import { Database } from '@rules/api/store/neo4j/database.ts';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import { heldReleases, loadRelease, LoadRefusedError } from '@rules/api/store/neo4j/load.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import { makeEdge, makeNode, makeRelease } from '../support/build.ts';
import { bundle } from '../support/bundle.ts';
import { servers } from '../support/neo4j.ts';
import { runNode } from '../support/run.ts';
import { root } from '../support/server.ts';

/** The command in one file: it is run some twenty times, and would each time spend more time on being compiled than on its work. */
const folder = mkdtempSync(join(tmpdir(), 'rules-seed-'));
const SEED = join(folder, 'seed.mjs');

describe.each(servers.slice(0, 1))('npm run seed, on $title', (server) => {
  let settings: DatabaseSettings;
  let database: Database;
  beforeAll(async () => {
    await bundle(fileURLToPath(new URL('../../api/src/cli/seed.ts', import.meta.url)), folder);
    settings = await server.settings();
    database = new Database(settings);
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const seed = (args: string[] = [], env: Record<string, string | undefined> = {}) =>
    runNode([SEED, ...args], {
      NEO4J_URI: settings.uri,
      NEO4J_USER: settings.user,
      NEO4J_PASSWORD: settings.password,
      NEO4J_PASSWORD_FILE: undefined,
      NEO4J_DATABASE: undefined,
      ...env,
    });
  const small = makeRelease(
    [makeNode('BODY', 'body/a'), makeNode('BODY', 'body/b', { title: 'B' })],
    [makeEdge('FUNDS', 'body/a', 'body/b')],
  );
  const { info } = readRelease();

  it('says what would change in an empty database, and changes nothing', async () => {
    const { code, stdout } = await seed(['--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain(`From an empty database to release ${info.id}. Nothing was changed.`);
    expect(stdout).toMatch(/^ {2}change +81 +0 +0 +0$/m);
    expect(await heldReleases(database)).toEqual([]);
  });

  it('refuses a database that holds anything else, and writes beside it when told to', async () => {
    await database.write('CREATE (:Cat {name: $name})', { name: 'Tibbles' });
    const refused = await seed();
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain('The database holds 1 nodes that Rules Explorer did not write. Nothing was changed.');
    expect(await heldReleases(database)).toEqual([]);
    const beside = await seed(['--beside']);
    expect(beside).toMatchObject({ code: 0, stderr: '' });
    expect(beside.stdout).toContain(`Readers see release ${info.id}.`);
    expect(await database.read('MATCH (cat:Cat) RETURN cat.name AS name', {})).toEqual([{ name: 'Tibbles' }]);
    await database.write('MATCH (cat:Cat) DELETE cat', {});
  });

  it('loads a release once', async () => {
    expect((await seed()).stdout).toBe(
      `Release ${info.id} is loaded already, and readers see it. To load it once more: npm run seed -- --again\n`,
    );
    expect((await seed(['--again'])).stdout).toContain(`Readers see release ${info.id}.`);
    expect((await heldReleases(database)).map(({ id }) => id)).toEqual([info.id, info.id]);
  });

  it('says what another release would change, kind by kind, keeps the one before, and goes back to it', async () => {
    await loadRelease(database, small);
    const { stdout } = await seed(['--dry-run']);
    expect(stdout).toContain(`From release ${small.info.id} to release ${info.id}`);
    expect(stdout).toMatch(/^ {2}body +88 +0 +2 +0$/m);
    expect((await heldReleases(database)).map(({ id, active }) => [id, active])).toEqual([
      [small.info.id, true],
      [info.id, false],
    ]);
    expect((await seed(['--back'])).stdout).toBe(`Readers see release ${info.id} again.\n`);
    const store = new Neo4jStore(settings);
    expect((await store.release()).id).toBe(info.id);
    await store.close();
  });

  it('clears away what a loader that died left half written', async () => {
    await database.write("CREATE (:RulesRelease {slot: 'r900', number: 900, id: 'half', ready: false, active: false})", {});
    await database.write("CREATE (:RulesThing {slot: 'r900', key: 'r900|body/a'})", {});
    await loadRelease(database, small);
    expect((await heldReleases(database)).map(({ id }) => id)).toEqual([small.info.id, info.id]);
    expect(await database.read("MATCH (thing:RulesThing {slot: 'r900'}) RETURN count(thing) AS count", {})).toEqual([{ count: 0 }]);
  });

  it('has nothing to go back to while the release before is being cleared away', async () => {
    const held = await heldReleases(database);
    await database.write('MATCH (release:RulesRelease) WHERE NOT release.active SET release.ready = false', {});
    expect(await seed(['--back'])).toEqual({ code: 1, stdout: '', stderr: 'The database holds no release to go back to.\n' });
    expect((await heldReleases(database)).find(({ active }) => active)).toEqual(held.find(({ active }) => active));
    await loadRelease(database, small);
    expect((await heldReleases(database)).map(({ id, ready }) => [id, ready])).toEqual([
      [small.info.id, true],
      [small.info.id, true],
    ]);
  });

  it('does not read what another version wrote down, and says so; loading it once more mends that', async () => {
    await database.write('MATCH (release:RulesRelease) SET release.format = 1', {});
    const store = new Neo4jStore(settings);
    await expect(store.release()).rejects.toThrow('was loaded by another version of Rules Explorer. Load it once more with "npm run seed"');
    expect((await seed(['--back'])).stderr).toContain('Go back to it with that version');
    expect((await seed()).stdout).toContain(`Readers see release ${info.id}.`);
    expect((await store.release()).id).toBe(info.id);
    await store.close();
    await loadRelease(database, small);
  });

  it('is killed halfway: readers keep what they see, and it goes through the next time', async () => {
    const child = spawn(process.execPath, [SEED], {
      cwd: root,
      env: { ...process.env, NEO4J_URI: settings.uri, NEO4J_USER: settings.user, NEO4J_PASSWORD: settings.password },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const piece of child.stdout) if (String(piece).includes('s left')) break;
    child.kill('SIGKILL');
    const held = await heldReleases(database);
    expect(held.find(({ active }) => active)?.id).toBe(small.info.id);
    expect(held.find(({ ready }) => !ready)?.id).toBe(info.id);
    expect((await seed()).stderr).toBe(
      `Another loader is at work on this database, with release ${info.id}. Wait until it is done; one that has died is forgotten after a minute.\n`,
    );
    // A minute later.
    await database.write('MATCH (lock:RulesCounter) SET lock.until = 0', {});
    expect(await seed()).toMatchObject({ code: 0, stderr: '' });
    expect((await heldReleases(database)).map(({ id, active, ready }) => [id, active, ready])).toEqual([
      [info.id, true, true],
      [small.info.id, false, true],
    ]);
    expect(await database.read('MATCH (thing:RulesThing) RETURN count(thing) AS count', {})).toEqual([
      { count: readRelease().nodes.length + small.nodes.length },
    ]);
    await loadRelease(database, small);
  });

  it('lets one of two loaders win, and tells the other', async () => {
    const results = await Promise.allSettled([loadRelease(database, small), loadRelease(database, small)]);
    const [refused] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refused).toBeInstanceOf(LoadRefusedError);
    expect(String(refused)).toContain(`Another loader is at work on this database, with release ${small.info.id}.`);
  });

  it('keeps what readers see where a release is not whole', async () => {
    const broken = { ...small, edges: [makeEdge('FUNDS', 'body/a', 'body/nobody')] };
    await expect(loadRelease(database, broken)).rejects.toThrow('body/nobody');
    expect((await heldReleases(database)).find(({ active }) => active)?.id).toBe(small.info.id);
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['no address', { NEO4J_URI: undefined }, 'NEO4J_URI is not set: name the database to load into. See npm run seed -- --help.\n'],
    [
      'an address that is none',
      { NEO4J_URI: 'localhost' },
      'NEO4J_URI is "localhost", which is no address of a Neo4j server: write one such as neo4j://localhost:7687 or neo4j+s://name.databases.neo4j.io.\n',
    ],
    [
      'no password',
      { NEO4J_PASSWORD: undefined },
      'NEO4J_URI is set, and no password: set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to the path of a file that holds it.\n',
    ],
    [
      'a wrong password',
      { NEO4J_PASSWORD: 'wrong' },
      'The database refused the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.\n',
    ],
    ['a database that is not there', { NEO4J_DATABASE: 'nowhere' }, 'There is no such database. Check NEO4J_DATABASE.\n'],
    [
      'a server that is not there',
      { NEO4J_URI: 'bolt://127.0.0.1:9' },
      'The database does not answer. Check that the server runs, and that NEO4J_URI is its address.\n',
    ],
  ])('%s gets one clear sentence', async (_name, env, stderr) => {
    expect(await seed([], env)).toEqual({ code: 1, stdout: '', stderr });
  });
});
