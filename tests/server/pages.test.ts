/** The pages, their files and the data over HTTP: what is sent, with which status and headers. The pages are two small files of the test. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSdl } from '@rules/api/graphql/sdl.ts';
import { root } from '../support/server.ts';
import { serviceHere } from './service.ts';

const web = mkdtempSync(join(tmpdir(), 'rules-pages-'));
mkdirSync(join(web, 'assets'));
writeFileSync(join(web, 'index.html'), '<!doctype html><title>Rules Explorer</title>');
writeFileSync(join(web, 'assets/main-abc123.js'), `export const text = ${JSON.stringify('long enough to be packed. '.repeat(100))};`);
writeFileSync(join(web, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
const empty = mkdtempSync(join(tmpdir(), 'rules-no-pages-'));
afterAll(() => [web, empty].forEach((folder) => rmSync(folder, { recursive: true })));

const { url } = serviceHere({ web });
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

const get = async (path: string, headers: Record<string, string> = {}, base = url()) => {
  const response = await fetch(base + path, { headers, redirect: 'manual' });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    cache: response.headers.get('cache-control'),
    headers: response.headers,
    body: await response.text(),
  };
};

describe('pages', () => {
  it.each([
    '/',
    '/changes',
    '/rules',
    '/search?q=aftercare',
    '/about',
    '/change/aftercare-for-early-leavers?asAt=2020-02-05&view=table',
    '/law/asp/2014/8',
    '/law/asp/2014/8/section/58',
    '/law/treaty/uncrc/article/12',
    '/body/sssc',
    '/role/corporate-parent',
    '/clash/c-time-span',
    '/foundation/voice',
    '/source/seed-unison-survey-2021',
    '/plan-area/planning',
  ])('%s is the page', async (path) => {
    const { status, type, cache, body } = await get(path, HTML);
    expect({ status, type, cache, body }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      cache: 'no-cache',
      body: '<!doctype html><title>Rules Explorer</title>',
    });
  });

  it.each([
    '/body/none-such',
    '/law/asp/2014/8/section/5800',
    '/nothing/here',
    '/law',
    '/law/body/sssc',
    '/asp/2014/8',
    '/change/',
    '/%E0%A4%A',
    '/..%2f..%2fpackage.json',
  ])('%s is the page with status 404', async (path) => {
    const { status, type, body } = await get(path, HTML);
    expect({ status, type: type?.split(';')[0] }).toEqual({
      status: expect.toBeOneOf([400, 404]) as number,
      type: expect.toBeOneOf(['text/html', 'text/plain']) as string,
    });
    expect(body).not.toContain('devDependencies');
  });

  it.each(['/assets/none-such.js', '/none.css', '/favicon.ico', '/assets/'])('%s is not there, and is no page', async (path) => {
    const { status, type, body } = await get(path, HTML);
    expect({ status, type, body }).toEqual({ status: 404, type: 'text/plain; charset=utf-8', body: 'There is nothing at this address.\n' });
  });

  it('a program that asks for no page gets none', async () =>
    expect(await get('/changes', { accept: 'application/json' })).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8' }));

  it('files with a hash in their name are kept for good, others asked for anew', async () => {
    expect(await get('/assets/main-abc123.js')).toMatchObject({
      status: 200,
      type: 'text/javascript; charset=utf-8',
      cache: 'public, max-age=31536000, immutable',
    });
    expect(await get('/favicon.svg')).toMatchObject({ status: 200, type: 'image/svg+xml', cache: 'no-cache' });
  });

  it('text is packed', async () => {
    expect((await get('/assets/main-abc123.js', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
  });

  it('nothing outside the folder is given', async () => {
    // Written out by hand: fetch would tidy the path before it asks.
    const { port } = new URL(url());
    const status = await new Promise((resolve, reject) =>
      request({ port, host: '127.0.0.1', path: '/../../package.json' }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end(),
    );
    expect(status).toBe(404);
  });
});

describe('addresses of the explorer', () => {
  const router = readFileSync(join(root, 'web/src/app/router.tsx'), 'utf8');
  const plain = [...router.matchAll(/path: '(\/[^'$]*)'/g)].map(([, path = '']) => path);
  it('are there', () => expect(plain.length).toBeGreaterThan(3));
  it.each(plain)('%s is a page here too', async (path) => expect((await get(path, HTML)).status).toBe(200));
  it('a slash at the end makes no difference', async () =>
    expect([(await get('/changes/', HTML)).status, (await get('/body/sssc/', HTML)).status]).toEqual([200, 200]));
});

describe('headers', () => {
  it.each(['/', '/graphql?query={release{id}}', '/assets/main-abc123.js', '/none-such.js', '/healthz'])(
    '%s keeps the pages to themselves',
    async (path) => {
      const { headers } = await get(path, HTML);
      const policy = Object.fromEntries(
        (headers.get('content-security-policy') ?? '').split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
      );
      expect(policy).toMatchObject({
        'default-src': "'self'",
        'script-src': "'self'",
        'frame-ancestors': "'none'",
        'object-src': "'none'",
        'base-uri': "'none'",
      });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('data', () => {
  it('/data/release.json is the compiled release, named by its id', async () => {
    const { status, type, headers, body } = await get('/data/release.json');
    expect({ status, type }).toEqual({ status: 200, type: 'application/json; charset=utf-8' });
    const release = JSON.parse(body) as { info: { id: string } };
    expect(headers.get('content-disposition')).toBe(`attachment; filename="rules-explorer-${release.info.id}.json"`);
    expect(body).toBe(readFileSync(join(root, 'graph-seed/dist/release.json'), 'utf8'));
  });
  it('/schema.graphql is the SDL', async () =>
    expect(await get('/schema.graphql')).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8', body: readSdl() }));
});

describe('health', () => {
  it('/healthz lives', async () =>
    expect(await get('/healthz')).toMatchObject({ status: 200, cache: 'no-store', body: '{"status":"alive"}' }));
  it('/readyz names the release', async () =>
    expect(JSON.parse((await get('/readyz')).body)).toEqual({
      status: 'ready',
      store: 'memory',
      release: expect.stringMatching(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/) as string,
    }));
});

describe('answers of GraphQL', () => {
  it('are not kept by browsers', async () =>
    expect(await get('/graphql?query={release{id}}')).toMatchObject({ status: 200, cache: 'no-store' }));
});

describe('before the pages are built', () => {
  const unbuilt = serviceHere({ web: empty });
  it('says what to run', async () => {
    const { status, type, body } = await get('/', HTML, unbuilt.url());
    expect({ status, type }).toEqual({ status: 503, type: 'text/html; charset=utf-8' });
    expect(body).toContain('npm run build');
  });
  it('answers queries all the same', async () => expect((await unbuilt.ask('{ release { id } }')).errors).toBeUndefined());
});
