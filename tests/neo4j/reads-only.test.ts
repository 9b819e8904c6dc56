/** The service only reads: its sessions are refused every write by the server itself, and nothing that readers can ask for opens another kind. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FACET_FIELDS } from '@rules/api/store/port.ts';
import { Database } from '@rules/api/store/neo4j/database.ts';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import { loadRelease, prepareSchema } from '@rules/api/store/neo4j/load.ts';
import { Neo4jStore } from '@rules/api/store/neo4j/store.ts';
import { makeEdge, makeNode, makeRelease } from '../support/build.ts';
import { servers } from '../support/neo4j.ts';

const release = makeRelease(
  [makeNode('BODY', 'body/a', { title: 'A body' }), makeNode('BODY', 'body/b'), makeNode('CHANGE', 'change/c')],
  [makeEdge('FUNDS', 'body/a', 'body/b')],
);

describe.each(servers)('the service on $title', (server) => {
  let settings: DatabaseSettings;
  let database: Database;
  beforeAll(async () => {
    settings = await server.settings();
    database = new Database(settings);
    await prepareSchema(database);
    await loadRelease(database, release);
  }, 240_000);
  afterAll(() => database.close());

  it.each([
    'CREATE (:Stranger)',
    "MATCH (thing:RulesThing) SET thing.title = 'changed'",
    'MATCH (thing:RulesThing) DETACH DELETE thing',
    'MERGE (:RulesRelease {slot: "r99"})',
    'CREATE INDEX strangers FOR (thing:Stranger) ON (thing.name)',
    'DROP INDEX strangers IF EXISTS',
    "CALL db.createLabel('Stranger')",
  ])('is refused a write: %s', async (statement) => {
    const held = () => database.read('MATCH (thing) RETURN count(thing) AS things, collect(DISTINCT thing.title) AS titles', {});
    const before = await held();
    await expect(database.read(statement, {})).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    expect(await held()).toEqual(before);
  });

  it('is allowed what it would be refused, where a session may write', async () => {
    await database.write('CREATE (:Stranger)', {});
    expect(await database.write('MATCH (one:Stranger) DELETE one RETURN 1 AS deleted', {})).toEqual([{ deleted: 1 }]);
  });

  it('opens no session that may write, whatever is asked', async () => {
    const spies = [vi.spyOn(Database.prototype, 'write'), vi.spyOn(Database.prototype, 'change')];
    const read = vi.spyOn(Database.prototype, 'read');
    const store = new Neo4jStore(settings);
    const asked = {
      nodes: () => store.nodes(['body/a', 'none']),
      edges: () => store.edges({ ids: ['body/a'], direction: 'BOTH', ends: true }),
      edgesOfAll: () =>
        store.edgesOfAll([
          { ids: ['body/a'], direction: 'OUT' },
          { ids: ['body/b'], direction: 'IN' },
        ]),
      list: () => store.list({ kind: 'BODY', filter: { text: 'body' }, first: 5 }),
      facets: () => store.facets('CHANGE', {}, FACET_FIELDS),
      search: () => store.search({ text: 'body', first: 5 }),
      paths: () => store.paths({ from: 'body/a', to: 'body/b', maxLength: 3, limit: 3 }),
      release: () => store.release(),
      tables: () => store.tables(),
      nearest: () => store.nearest('asp/2014/8/section/5', 3),
    };
    // Every method of the port but those that load and end.
    const methods = Object.getOwnPropertyNames(Neo4jStore.prototype).filter((name) => !['constructor', 'replace', 'close'].includes(name));
    expect(Object.keys(asked).sort()).toEqual(methods.sort());
    for (const ask of Object.values(asked)) await ask();
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(methods.length - 2);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    for (const spy of [...spies, read]) spy.mockRestore();
    await store.close();
  });
});
