/** Every query, terminal command and address in the documents, tried on the real server. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { blocks, documents, links } from './documents.ts';

const HOME = 'http://localhost:4000';
let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());

describe('queries', () => {
  const all = documents.flatMap((document) => blocks(document, 'graphql').map((query) => ({ path: document.path, query })));
  it('are there', () => expect(all.length).toBeGreaterThan(4));
  it.each(all)('$path: $query', async ({ query }) => {
    const data = await ask<Record<string, unknown>>(server.url, query);
    for (const [field, value] of Object.entries(data)) expect(value, field).not.toBeNull();
  });
});

describe('terminal commands', () => {
  const all = documents.flatMap((document) =>
    blocks(document, 'sh')
      .filter((block) => block.startsWith('curl'))
      .map((command) => ({ path: document.path, command })),
  );
  it('are there', () => expect(all.length).toBeGreaterThan(1));
  it.each(all)('$path: $command', async ({ command }) => {
    const { stdout } = await promisify(execFile)('sh', ['-c', command.replaceAll(HOME, server.url)]);
    expect(JSON.parse(stdout)).toMatchObject({ data: expect.any(Object) as object });
    expect(stdout).not.toContain('"errors"');
  });
});

describe('addresses', () => {
  const all = [...new Set(documents.flatMap(links).filter((target) => target.startsWith(HOME)))];
  it('are there', () => expect(all.length).toBeGreaterThan(8));
  it.each(all)('%s', async (address) => {
    const { pathname, searchParams } = new URL(address);
    const page = await fetch(server.url + pathname);
    expect({ status: page.status, type: page.headers.get('content-type') }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    // What the address names: the thing of the page, both ends of a path, both sides of a comparison, the changes of a set of levers, or where a walk begins.
    const inSearch: Record<string, string[]> = {
      '/paths': ['from', 'to'],
      '/compare': ['left', 'right'],
      '/explore': ['at'],
      '/levers/set': ['change'],
    };
    const named = ['/', '/changes', '/overview', '/query', '/rules', '/levers', '/graphql', '/about'].includes(pathname)
      ? []
      : (inSearch[pathname]?.flatMap((name) => searchParams.getAll(name)) ?? [pathname]);
    for (const id of named) {
      const { entity } = await ask<{ entity: { id: string; address: string } | null }>(
        server.url,
        'query ($id: ID!) { entity(id: $id) { id address } }',
        { id },
      );
      expect([entity?.id, entity?.address]).toContain(id);
    }
  });
});
