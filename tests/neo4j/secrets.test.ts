/** The password: whatever happens, it is in nothing that the service or the loader writes, and in no answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import { servers } from '../support/neo4j.ts';
import { runNode } from '../support/run.ts';
import { root, startServer } from '../support/server.ts';

const WRONG = 'wrong-Secret-8731';
const SEED = ['--import', 'tsx', join(root, 'api/src/cli/seed.ts')];
const folder = mkdtempSync(join(tmpdir(), 'rules-secret-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(servers.slice(0, 1))('the password of $title', { timeout: 240_000 }, (server) => {
  let settings: DatabaseSettings;
  beforeAll(async () => {
    settings = await server.settings();
  }, 240_000);
  const env = (password: string) => ({ NEO4J_URI: settings.uri, NEO4J_USER: settings.user, NEO4J_PASSWORD: password });
  const fileOf = (password: string): string => {
    const file = join(folder, password === WRONG ? 'wrong' : 'right');
    writeFileSync(file, `${password}\n`);
    return file;
  };
  /** All that the service writes and answers while it is asked, is not there, and stops. */
  async function serve(more: Record<string, string>): Promise<string> {
    const service = await startServer({ env: { ...env(''), ...more }, wait: '/healthz' });
    const told: string[] = [];
    try {
      for (const path of ['/readyz', '/graphql?query={release{id}}', '/data/release.json', '/body/sssc'])
        told.push(await (await fetch(service.url + path)).text());
    } finally {
      await service.stop();
    }
    return [...told, service.output()].join('\n');
  }

  const seed = async (more: Record<string, string | undefined>) => {
    const { code, stdout, stderr } = await runNode([...SEED, '--dry-run'], { ...env(''), NEO4J_PASSWORD_FILE: undefined, ...more });
    return { code, text: stdout + stderr };
  };
  const expectNone = (text: string): void => {
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toContain(settings.password);
    expect(text).not.toContain(WRONG);
  };

  it('is not told where it is right', async () => {
    const written = await serve(env(settings.password));
    expect(written).toContain('Rules Explorer is ready');
    expectNone(written);
    for (const more of [env(settings.password), { NEO4J_PASSWORD: undefined, NEO4J_PASSWORD_FILE: fileOf(settings.password) }]) {
      const { code, text } = await seed(more);
      expect(code, text).toBe(0);
      expectNone(text);
    }
  });

  it('is not told where it is wrong', async () => {
    const written = await serve(env(WRONG));
    expect(written).toContain('The database refused the user or the password.');
    expectNone(written);
    for (const more of [env(WRONG), { NEO4J_PASSWORD: undefined, NEO4J_PASSWORD_FILE: fileOf(WRONG) }]) {
      const { code, text } = await seed(more);
      expect(code, text).toBe(1);
      expectNone(text);
    }
  });

  it.each([
    ['neo4j://reader:wrong-Secret-8731@localhost:7687', 'NEO4J_URI holds a user or a password: leave them out of it'],
    ['https://reader:wrong-Secret-8731@localhost', 'NEO4J_URI is "https://…@localhost", which is no address'],
    ['neo4j//reader:wrong-Secret@8731@localhost', 'which is no address'],
  ])('is not told where it stands in the address: %s', async (address, sentence) => {
    for (const program of [SEED, ['--import', 'tsx', join(root, 'api/src/server/main.ts')]]) {
      const { code, stdout, stderr } = await runNode(program, { ...env(WRONG), NEO4J_URI: address });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(sentence);
      expect(stderr).not.toMatch(/secret/i);
    }
  });
});
