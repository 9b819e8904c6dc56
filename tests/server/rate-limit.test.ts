/** How often one address may ask: what is over it is refused in the form of the place, with the time to wait, and nobody else is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serviceHere } from './service.ts';

const web = mkdtempSync(join(tmpdir(), 'rules-limit-'));
mkdirSync(join(web, 'assets'));
writeFileSync(join(web, 'index.html'), '<!doctype html><title>Rules Explorer</title>');
writeFileSync(join(web, 'assets/main-abc123.js'), 'export {};');
afterAll(() => rmSync(web, { recursive: true }));

const LIMIT = 5;
const QUERY = '/graphql?query={release{id}}';
/** The status of some requests, one after another. */
const statuses = async (address: string, count: number, headers: Record<string, string> = {}): Promise<number[]> => {
  const found: number[] = [];
  for (let at = 0; at < count; at += 1) found.push((await fetch(address, { headers })).status);
  return found;
};
const over = [...Array.from({ length: LIMIT }, () => 200), 429];

describe('one address', () => {
  const { url, ask, written } = serviceHere({ web, rateLimit: LIMIT });

  it('is refused what is over the limit, wherever work is done for it', async () => {
    expect(await statuses(url() + QUERY, LIMIT + 1)).toEqual(over);
    const { status, headers, errors, data } = await ask('{ release { id } }');
    const wait = Number(headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect({ status, errors, data, type: headers.get('content-type'), cache: headers.get('cache-control') }).toEqual({
      status: 429,
      type: 'application/json; charset=utf-8',
      cache: 'no-store',
      data: undefined,
      errors: [
        {
          message: `More than 5 requests came from your address within a minute. Wait ${wait} seconds, then ask again.`,
          extensions: { code: 'RATE_LIMITED', retryAfter: wait },
        },
      ],
    });
    for (const path of ['/data/release.json', '/schema.graphql', '/body/sssc', '/']) {
      const page = await fetch(url() + path, { headers: { accept: 'text/html' } });
      expect([page.status, page.headers.get('content-type')], path).toEqual([429, 'text/plain; charset=utf-8']);
      expect(await page.text()).toMatch(
        /^More than 5 requests came from your address within a minute\. Wait \d+ seconds, then ask again\.\n$/,
      );
    }
  });

  it('may go on asking for files of the build and whether the service lives', async () => {
    for (const path of ['/assets/main-abc123.js', '/healthz', '/readyz'])
      expect(await statuses(url() + path, LIMIT + 1), path).toEqual(Array.from({ length: LIMIT + 1 }, () => 200));
  });

  it('does not become another by saying so; that is written down once, with what to set', async () => {
    for (const claimed of ['192.0.2.1', '192.0.2.2'])
      expect(await statuses(url() + QUERY, 1, { 'x-forwarded-for': claimed })).toEqual([429]);
    expect(written()).toMatch(/^A request came through another server[^\n]*Set TRUST_PROXY=1 [^\n]*$/);
  });
});

describe('addresses behind a server that is trusted', () => {
  const { url, written } = serviceHere({ web, rateLimit: LIMIT, trustProxy: 1 });
  const from = (address: string, count: number) => statuses(url() + QUERY, count, { 'x-forwarded-for': address });

  it('are counted one by one', async () => {
    expect(await from('192.0.2.1', LIMIT + 1)).toEqual(over);
    expect(await from('192.0.2.2', 1)).toEqual([200]);
  });

  it('count as the last server saw them, whatever they said before', async () =>
    expect(await from('198.51.100.7, 192.0.2.1', 1)).toEqual([429]));

  it('count as one within a network of IPv6 that one subscriber has', async () => {
    expect(await from('2001:db8:0:1::1', LIMIT)).toEqual(over.slice(0, LIMIT));
    expect(await from('2001:db8:0:2::1', 1)).toEqual([429]);
    expect(await from('2001:db8:1::1', 1)).toEqual([200]);
    expect(written()).toBe('');
  });
});

describe('without a limit', () => {
  const { url } = serviceHere({ web, rateLimit: 0 });
  it('nobody is refused', async () => expect(await statuses(url() + QUERY, 50)).toEqual(Array.from({ length: 50 }, () => 200)));
});
