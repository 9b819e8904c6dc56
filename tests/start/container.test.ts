/** The container files, without an engine: what the image holds is put together in a folder as the Dockerfile says, and started there. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '@rules/api/server/config.ts';
import { PNPM } from '../../scripts/lib/prepare.mjs';
import { root, startServer } from '../support/server.ts';

const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const stages = text('Dockerfile')
  .split(/^FROM /m)
  .slice(1);
const last = stages.at(-1) ?? '';
/** The lines of a stage that begin with a word, without it. */
const lines = (stage: string, word: string): string[] =>
  stage.split('\n').flatMap((line) => (line.startsWith(`${word} `) ? line.slice(word.length + 1) : []));

/** What one COPY line copies: files and folders of the checkout, and where they come to lie. */
function copied(line: string): { from: string[]; to: string } {
  const words = line.split(' ').filter((word) => !word.startsWith('--'));
  return { from: words.slice(0, -1).map((path) => path.replace(/^\/app\/?/, '') || '.'), to: words.at(-1) ?? '.' };
}

const put = (folder: string, stage: string, choose: (line: string) => boolean): void => {
  for (const { from, to } of lines(stage, 'COPY').filter(choose).map(copied))
    for (const path of from) {
      const target = resolve(folder, to);
      const isFolder = from.length > 1 || to.endsWith('/');
      cpSync(join(root, path), isFolder ? join(target, path.split('/').at(-1) ?? '') : target, {
        recursive: true,
        filter: (one) => !/\/node_modules(\/|$)/.test(one.slice(root.length)),
      });
    }
};

describe('the image', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-image-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    const packages = stages.find((stage) => stage.includes(' AS packages')) ?? '';
    put(folder, packages, () => true);
    const [install = ''] = lines(packages, 'RUN');
    const args = install.split(' ').map((word) => word.replaceAll("'", ''));
    await promisify(execFile)(args[0] ?? '', args.slice(1), {
      cwd: folder,
      env: { ...process.env, CI: 'true' },
      shell: process.platform === 'win32',
    });
    put(folder, last, (line) => line.includes('--from=made'));
  });

  it('holds all that the service needs to run, and no tool', async () => {
    const [program, file] = JSON.parse(lines(last, 'CMD')[0] ?? '[]') as string[];
    expect(program).toBe('node');
    // A Node that strips no types itself gets the loader of this checkout.
    const loader =
      'typescript' in process.features && process.features.typescript
        ? []
        : ['--import', pathToFileURL(createRequire(join(root, 'package.json')).resolve('tsx')).href];
    const server = await startServer({ command: [process.execPath, ...loader, join(folder, file ?? '')] });
    try {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ changes(first: 1) { totalCount } }' }),
      });
      expect(await answer.json()).toMatchObject({ data: { changes: { totalCount: 81 } } });
      expect(await (await fetch(server.url)).text()).toContain('<title>Rules Explorer</title>');
    } finally {
      await server.stop();
    }
    expect(() => createRequire(join(folder, 'package.json')).resolve('typescript')).toThrow('Cannot find module');
  });

  it('fetches the packages with the same pnpm as everywhere', () => {
    const packages = stages.find((stage) => stage.includes(' AS packages')) ?? '';
    expect(lines(packages, 'RUN')[0]).toContain(`${PNPM} install --prod --frozen-lockfile`);
  });

  it('runs as a user without rights, and says whether it is well', () => {
    expect(lines(last, 'USER')).toEqual(['node']);
    expect(lines(last, 'HEALTHCHECK').join()).toContain('/healthz');
  });

  it('is sent nothing that is made on the way', () => {
    expect(text('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['**/node_modules', '**/dist', '.git', '.cache']));
  });
});

describe('compose.yaml', () => {
  interface Service {
    image?: string;
    command?: string[];
    environment?: Record<string, string>;
    depends_on?: Record<string, { condition: string }>;
  }
  // Anchors and merges are YAML's own.
  const { services } = parse(text('compose.yaml'), { merge: true }) as { services: Record<string, Service> };
  /** A value as it is where the reader has set nothing. */
  const byDefault = (value: string): string => value.replace(/\$\{\w+:-([^}]*)\}/g, '$1');

  it('gives the service settings that it takes, and the password that the database has', () => {
    const env = Object.fromEntries(Object.entries(services.rules?.environment ?? {}).map(([name, value]) => [name, byDefault(value)]));
    expect(readConfig(env).neo4j).toEqual({ uri: 'neo4j://neo4j:7687', user: 'neo4j', password: 'rules-explorer' });
    expect(byDefault(services.neo4j?.environment?.NEO4J_AUTH ?? '')).toBe(`neo4j/${env.NEO4J_PASSWORD}`);
  });

  it('loads before it serves, once the database answers, with a command that the image holds', () => {
    expect(services.rules?.depends_on).toEqual({ seed: { condition: 'service_completed_successfully' } });
    expect(services.seed?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    const file = services.seed?.command?.[1] ?? '';
    expect(lines(last, 'COPY').some((line) => copied(line).from.some((path) => file.startsWith(`${path}/`)))).toBe(true);
    expect(text(file)).toContain('npm run seed');
  });

  it('opens its ports to this machine alone', () => {
    const ports = [...text('compose.yaml').matchAll(/^ {6}- (127\.0\.0\.1:)?[\d${}A-Z:-]+:\d+$/gm)];
    expect(ports).toHaveLength(3);
    for (const [, host] of ports) expect(host).toBe('127.0.0.1:');
  });
});
