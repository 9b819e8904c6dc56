/** Requests that are no HTTP, or bent HTTP, and addresses of nothing. */
import { deflateRawSync } from 'node:zlib';
import type { Random } from '../../support/random.ts';
import { http, query } from '../wire.ts';
import type { Shot } from '../wire.ts';
import { nested, noise, oddText } from '../texts.ts';
import { kind } from './kind.ts';
import type { Kind } from './kind.ts';

const PAGE = { accept: 'text/html' };
const asked = (text: string): string => `/graphql?query=${encodeURIComponent(text)}`;
const GOOD = query('{ release { id } }');
const FORM = 'application/x-www-form-urlencoded';
/** Unpacks into 50 MB. */
const BOMB = deflateRawSync(Buffer.alloc(50_000_000, 'a,')).toString('base64url').slice(0, 7_500);
/** Printable, without what would end the first line. */
const inAddress = (random: Random): string => oddText(random).replaceAll(/[^!-~]/g, (sign) => (sign.length > 1 ? '%F0' : '%E2'));

export const httpKinds: Kind[] = [
  kind('GET queries', 6, (random) =>
    http({
      path: random.pick([
        asked('{ release { id } }'),
        asked('mutation { x }'),
        `${asked('{ release { id } }')}&query=2`,
        `${asked('query ($v: ID!) { entity(id: $v) { id } }')}&variables=${random.pick(['{', '[]', '%7B%22v%22%3A1%7D', 'null', '%FF'])}`,
        `${asked('{ release { id } }')}&extensions=${random.pick(['{', '%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22x%22%7D%7D'])}`,
        '/graphql',
        '/graphql?query',
        '/graphql?query[a]=1&query[__proto__][x]=1',
        '/graphql?__proto__[polluted]=1&constructor[prototype][polluted]=1',
        `${asked('query ($v: ID!) { entity(id: $v) { id } }')}&variables=${nested(random.pick(['[', '{"v":']), random.pick([50, 1_000, 1_500]), '1', '').slice(0, 7_900)}`,
        `${asked('query ($v: ID!) { entity(id: $v) { id } }')}&variables=${nested('[', 3_500, '1', ']')}`,
        `${asked('query ($v: ID!) { entity(id: $v) { id } }')}&variables={"v":${nested('[', 3_500, '1', ']')}}`,
        `/graphql?${'a&'.repeat(3_000)}`,
        '/graphql?query=%E0%A4%A',
      ]),
      headers: random.pick<Record<string, string>>([
        {},
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': oddText(random).replaceAll(/[^ -~]/g, '') },
        { accept: 'application/graphql-response+json' },
      ]),
    }),
  ),
  kind('addresses of nothing', 8, (random) =>
    http({
      path: random.pick([
        () => `/${inAddress(random)}`,
        () => `/law/${inAddress(random)}/${inAddress(random)}`,
        () => '/..%2f..%2f..%2fetc%2fpasswd',
        () => '/../../../../etc/passwd',
        () => '/assets/..%2f..%2fpackage.json',
        () => '/assets/%2e%2e/%2e%2e/package.json',
        () => '/%5c..%5c..%5cpackage.json',
        () => '/.git/config',
        () => '/.env',
        () => '/data/../../../release.json',
        () => '/data/%2e%2e%2frelease.json',
        () => '/%00',
        () => '/assets/%00.js',
        () => '//',
        () => '//evil.example/%2f..',
        () => '/graphql//',
        () => '/graphql/../graphql/',
        () => '/graphql//?query=%7Brelease%7Bid%7D%7D',
        () => '/%E0%A4%A',
        () => '/%',
        () => '/index.html/',
        () => `/${'a/'.repeat(2_000)}`,
        () => `/change/${'%41'.repeat(1_000)}`,
        () => '/healthz/../readyz',
      ])(),
      headers: random.chance(0.7) ? PAGE : {},
    }),
  ),
  kind('files to take away', 6, (random) => {
    const path = random.pick([
      () => `/take-away/${inAddress(random)}.${random.pick(['gexf', 'links.csv', 'zip', '__proto__', 'constructor'])}`,
      () => `/take-away/explore.cyjs?pack=${random.pick([inAddress(random), BOMB])}`,
      () => `/take-away/explore.graphml?at=body/sssc&open=${inAddress(random)}&places=${inAddress(random)}`,
      () =>
        `/take-away/explore.jsonld?at=body/sssc&off=${random.pick(['__proto__', 'LOW', 'foundation/', '%00'])}&asAt=${inAddress(random)}`,
      () => `/take-away/explore.gexf?${'open=body/sssc&'.repeat(500)}`,
      () => `/take-away/paths.gexf?from=${inAddress(random)}&to=body/sssc&kind=toString&most=1e9`,
      () => `/take-away/change/${inAddress(random)}.gexf?asAt=9999-99-99`,
      () => '/take-away/..%2f..%2fpackage.links.csv',
    ])();
    const host: Record<string, string> = random.chance(0.2) ? { 'x-forwarded-host': oddText(random).replaceAll(/[^ -~]/g, '') } : {};
    return http(
      random.chance(0.3)
        ? { path: path.split('?')[0] ?? '', method: 'POST', headers: { ...host, 'content-type': FORM }, body: path.split('?')[1] ?? '' }
        : { path, headers: host },
    );
  }),
  kind('long addresses', 3, (random) =>
    http({
      path: random.pick([`/${'x'.repeat(8_000 + random.below(9_000))}`, `/graphql?query=${'x'.repeat(8_000 + random.below(9_000))}`]),
      headers: PAGE,
    }),
  ),
  kind('all methods', 6, (random) =>
    http({
      method: random.pick([
        'HEAD',
        'OPTIONS',
        'TRACE',
        'PUT',
        'DELETE',
        'PATCH',
        'PROPFIND',
        'CONNECT',
        'QUERY',
        'PURGE',
        'GETT',
        'get',
        'M-SEARCH',
      ]),
      path: random.pick([
        '/',
        '/graphql',
        asked('{ release { id } }'),
        '/data/release.json',
        '/schema.graphql',
        '/changes',
        '*',
        '/readyz',
      ]),
      headers: random.pick([PAGE, { 'content-type': 'application/json' }]),
    }),
  ),
  kind('odd hosts', 4, (random) => {
    const lines = random.pick([
      [''],
      ['host: a', 'host: b'],
      ['host: evil.example'],
      ['host: [::1'],
      ['host: 127.0.0.1:99999'],
      [`host: ${'a'.repeat(5_000)}`],
      ['host: "><script>'],
      ['host:', 'x-forwarded-host: evil.example', 'x-forwarded-for: 1.2.3.4, junk, ::1', 'forwarded: for="_x"'],
    ]);
    const path = random.pick([
      '/',
      '/changes',
      asked('{ release { id } }'),
      'http://evil.example:99999/graphql?query=%7Brelease%7Bid%7D%7D',
      'http://[/graphql',
    ]);
    return `GET ${path} HTTP/1.1\r\n${lines.filter(Boolean).join('\r\n')}\r\nconnection: close\r\naccept: text/html\r\n\r\n`;
  }),
  kind('header floods', 4, (random) => {
    const headers = random.pick([
      () => Object.fromEntries(Array.from({ length: 10 + random.below(2_000) }, (_, at) => [`x-${at}`, '1'])),
      () => ({ 'x-long': 'x'.repeat(random.pick([10_000, 15_000, 40_000, 200_000])) }),
      () => ({ cookie: 'a=b; '.repeat(2_000) }),
      () => ({ accept: 'text/html;q=0.1,'.repeat(500) }),
      () => ({ 'accept-encoding': 'gzip;q=0.5, br;q=0.4, '.repeat(300) }),
      () => ({ accept: '*/*;q=;;;,,,/' }),
      () => ({ 'x-forwarded-for': '1.2.3.4, '.repeat(900) }),
      () => ({ 'if-none-match': '"x", '.repeat(900), 'if-modified-since': 'never' }),
      () => ({ range: `bytes=${'0-,'.repeat(1_000)}` }),
      () => ({ upgrade: 'websocket', connection: 'upgrade', 'sec-websocket-key': 'x', 'sec-websocket-version': '13' }),
      () => ({ 'x-bad\u0001name': '1' }),
      () => ({ expect: 'nonsense' }),
    ])();
    return http({
      path: random.pick(['/', asked('{ release { id } }'), '/data/release.json', '/favicon.svg']),
      headers: { ...headers, ...(random.chance(0.5) && PAGE), connection: 'close' },
    });
  }),
  kind('no HTTP at all', 4, (random) =>
    random.pick([
      () => noise(random, 20 + random.below(2_000)),
      () => Buffer.from('16030100a5010000a10303', 'hex'),
      () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      () => 'GET /\r\n\r\n',
      () => 'GET / HTTP/9.9\r\n\r\n',
      () => 'GET /\u0000 HTTP/1.1\r\nhost: a\r\n\r\n',
      () => `GET / HTTP/1.1\r\nhost: a\r\n folded: yes\r\n\r\n`,
      () => `${'\r\n'.repeat(500)}GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
    ])(),
  ),
  kind('bodies whose length is a lie', 4, (random) => {
    const body = '{"query":"{ release { id } }"}';
    const lines = random.pick([
      'content-length: -1',
      'content-length: 5',
      'content-length: 30\r\ncontent-length: 31',
      'content-length: 99999999999999999999',
      'content-length: 30\r\ntransfer-encoding: chunked',
      'transfer-encoding: chunked, identity',
      'transfer-encoding: xchunked',
      'content-length: 0x1e',
    ]);
    return `POST /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\n${lines}\r\n\r\n${body}`;
  }),
  kind('broken chunks', 3, (random) => {
    const chunks = random.pick([
      'zz\r\n{}\r\n0\r\n\r\n',
      'ffffffffffffffff\r\n{',
      '2\r\n{}XX0\r\n\r\n',
      `2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
      `0\r\n${'t: x\r\n'.repeat(5_000)}\r\n`,
    ]);
    return `POST /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunks}`;
  }),
  kind('many requests on one connection', 2, (random) => {
    const open = 'GET /graphql?query=%7Brelease%7Bid%7D%7D HTTP/1.1\r\nhost: a\r\n\r\n';
    return Buffer.concat([Buffer.from(open.repeat(1 + random.below(40))), GOOD]);
  }),
  {
    name: 'connections cut',
    weight: 6,
    make(random): Shot {
      const whole = random.pick([
        GOOD,
        http({ path: '/data/release.json' }),
        http({ path: '/', headers: PAGE }),
        query('{ changes(first: 200) { nodes { id title summary } } }'),
      ]);
      const at = random.chance(0.3) ? whole.length : random.below(whole.length);
      return { pieces: [whole.subarray(0, at)], after: random.pick(['cut', 'cut', 'end']) };
    },
  },
  kind('files and data', 3, (random) =>
    http({
      path: random.pick(['/', '/data/release.json', '/schema.graphql', '/favicon.svg', '/index.html', '/assets/', '/healthz', '/readyz']),
      headers: random.pick<Record<string, string>>([
        PAGE,
        { range: 'bytes=5-1' },
        { range: 'bytes=0-0,2-2' },
        { 'accept-encoding': 'br' },
        { 'accept-encoding': 'gzip' },
        { 'accept-encoding': '*;q=0' },
      ]),
    }),
  ),
];

/** What takes the server's time limits to end: each holds a connection until it is closed. */
export const slowKinds: Kind[] = [
  {
    name: 'slow headers',
    weight: 1,
    make: (random) => ({
      pieces: ['GET / HTTP/1.1\r\n', ...Array.from({ length: 60 }, () => `x-${random.below(100)}: 1\r\n`)],
      everyMs: 500,
    }),
  },
  {
    name: 'slow bodies',
    weight: 1,
    make: (random) => ({
      pieces: [
        'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{"query":"',
        ...Array.from({ length: 80 }, () => String(random.below(10))),
      ],
      everyMs: 500,
    }),
  },
  { name: 'bodies that stop', weight: 1, make: (random) => ({ pieces: [GOOD.subarray(0, GOOD.length - 1 - random.below(20))] }) },
  { name: 'connections without a word', weight: 1, make: () => ({ pieces: [] }) },
];
