/** Two copies of the service on one database, behind a balancer: a reader cannot tell which of them answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '@rules/api/store/neo4j/database.ts';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import { loadRelease, prepareSchema } from '@rules/api/store/neo4j/load.ts';
import { readRelease } from '@rules/graph-seed';
import type { Release } from '@rules/schema';
import { startBalancer } from '../support/balancer.ts';
import type { Balancer } from '../support/balancer.ts';
import { servers } from '../support/neo4j.ts';
import { startServer } from '../support/server.ts';
import type { RunningServer } from '../support/server.ts';

const release = readRelease();
const changes = release.nodes.filter(({ kind }) => kind === 'CHANGE');
/** The release that comes next: the same facts, with one body renamed. */
const next: Release = {
  ...release,
  info: { ...release.info, id: '2026-12-01-000000000001', hash: '1'.repeat(64) },
  nodes: release.nodes.map((node) => (node.id === 'body/sssc' ? { ...node, title: 'Renamed' } : node)),
};

describe.each(servers.slice(0, 1))('two copies on one database, on $title', (neo4j) => {
  let settings: DatabaseSettings;
  let copies: RunningServer[] = [];
  let balancer: Balancer;
  const load = async (one: Release): Promise<void> => {
    const loader = new Database(settings);
    await prepareSchema(loader);
    await loadRelease(loader, one);
    await loader.close();
  };
  beforeAll(async () => {
    settings = await neo4j.settings();
    await load(release);
    const env = { NEO4J_URI: settings.uri, NEO4J_USER: settings.user, NEO4J_PASSWORD: settings.password };
    copies = await Promise.all([startServer({ env }), startServer({ env })]);
    balancer = await startBalancer(copies.map(({ url }) => url));
  }, 240_000);
  afterAll(async () => {
    await balancer.stop();
    await Promise.all(copies.map((copy) => copy.stop()));
  });

  interface Answer<Data> {
    data: Data;
    extensions: { release: string };
    errors?: unknown;
  }
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> => {
    const response = await fetch(`${balancer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Answer<Data>;
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer;
  };

  it('goes on with a list on the other copy, page by page', async () => {
    interface ChangesPage {
      changes: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { data }: Answer<ChangesPage> = await ask<ChangesPage>(
        'query($after: String) { changes(first: 10, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      seen.push(...data.changes.nodes.map(({ id }) => id));
      if (!data.changes.pageInfo.hasNextPage) break;
      after = data.changes.pageInfo.endCursor;
    }
    expect(seen.toSorted()).toEqual(changes.map(({ id }) => id).toSorted());
    for (const count of balancer.handed()) expect(count).toBeGreaterThan(2);
  });

  it('gives the same trace on each', async () => {
    const trace = async (id: string): Promise<unknown> =>
      (await ask('query($id: ID!) { trace(change: $id) { verdict sentence text } }', { id })).data;
    for (const { id } of changes.slice(0, 10)) expect(await trace(id)).toEqual(await trace(id));
  });

  it('shows a new release on both, each answer whole and of one release', { timeout: 240_000 }, async () => {
    const TITLES: Record<string, string> = {
      [release.info.id]: release.nodes.find(({ id }) => id === 'body/sssc')?.title ?? '',
      [next.info.id]: 'Renamed',
    };
    let loading = true;
    const answers: string[] = [];
    const reader = (async () => {
      while (loading) {
        const { data, extensions } = await ask<{ entity: { title: string }; release: { id: string } }>(
          `{ at${answers.length}: __typename entity(id: "body/sssc") { title } release { id } }`,
        );
        expect(data.release.id).toBe(extensions.release);
        expect(data.entity.title).toBe(TITLES[extensions.release]);
        answers.push(extensions.release);
      }
    })();
    await load(next);
    const idOf = async (url: string): Promise<unknown> => ((await (await fetch(`${url}/readyz`)).json()) as { release: string }).release;
    for (const { url } of copies) await expect.poll(() => idOf(url), { timeout: 30_000 }).toBe(next.info.id);
    loading = false;
    await reader;
    expect(answers).toContain(release.info.id);
    expect((await ask<{ entity: { title: string } }>('{ entity(id: "body/sssc") { title } }')).data.entity.title).toBe('Renamed');
  });

  it('loses one copy, and no reader notices', async () => {
    let stopped = false;
    let asked = 0;
    const reader = (async () => {
      for (let more = 0; more < 20; more += stopped ? 1 : 0) {
        await ask(`{ at${asked}: __typename bodies(first: 3) { nodes { id } } }`);
        asked += 1;
      }
    })();
    await expect.poll(() => asked, { timeout: 60_000 }).toBeGreaterThan(10);
    await copies[0]?.stop();
    stopped = true;
    await reader;
    const [first] = balancer.handed();
    await ask('{ release { id } }');
    expect(balancer.handed()[0]).toBe(first);
  });
});
