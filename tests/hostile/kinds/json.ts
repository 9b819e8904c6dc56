/** Bodies that are no JSON, or more of it than anybody needs. */
import { gzipSync } from 'node:zlib';
import { http, post, query } from '../wire.ts';
import { nested, noise, oddText, oddValue } from '../texts.ts';
import { kind } from './kind.ts';

const GOOD = JSON.stringify({ query: '{ release { id } }' });
/** A body just below the limit of the service. */
const NEARLY_TOO_LARGE = 255 * 1024;
/** Unpacks to 64 MB. */
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32));

export const jsonKinds = [
  kind('malformed JSON', 6, (random) => {
    const cut = GOOD.slice(0, random.below(GOOD.length));
    return post(
      random.pick([
        cut,
        `${cut}\u0000`,
        GOOD.replaceAll('"', "'"),
        `${GOOD}${GOOD}`,
        `{${GOOD}`,
        'NaN',
        '{"query":1e999}',
        '',
        'null',
        '"x"',
        '7',
      ]),
    );
  }),
  kind('bodies of other shapes', 5, (random) => post(JSON.stringify(oddValue(random)))),
  kind('fields of other types', 6, (random) =>
    post(
      JSON.stringify({
        query: random.chance(0.5) ? '{ release { id } }' : oddValue(random),
        variables: oddValue(random),
        operationName: oddValue(random, 1),
        extensions: oddValue(random),
      }),
    ),
  ),
  kind('batches', 4, (random) => post(`[${Array.from({ length: 1 + random.below(200) }, () => GOOD).join(',')}]`)),
  kind('arrays in arrays', 3, (random) => {
    const levels = random.pick([100, 5_000, 60_000, 120_000]);
    const deep = random.chance(0.5) ? nested('[', levels, '', ']') : nested('{"a":', Math.min(levels, 40_000), '1', '}');
    return post(random.chance(0.5) ? deep : `{"query":"query ($v: String) { search(text: $v) { totalCount } }","variables":{"v":${deep}}}`);
  }),
  kind('huge variables', 2, (random) => {
    const size = random.pick([10_000, 100_000, NEARLY_TOO_LARGE - 500]);
    const variables = random.pick([
      () => ({ v: 'x'.repeat(size) }),
      () => ({ v: Array.from({ length: size / 4 }, () => 'x') }),
      () => Object.fromEntries(Array.from({ length: size / 14 }, (_, at) => [`k${at}`, at])),
      () => ({ v: { text: 'y z '.repeat(size / 4) } }),
      () => ({ v: { foundation: Array.from({ length: size / 10 }, (_, at) => `f/${at % 9}`) } }),
    ])();
    return query(
      random.pick([
        'query ($v: [ID!]!) { nodes(ids: $v) { id } }',
        'query ($v: String!) { search(text: $v) { totalCount } }',
        'query ($v: ProvisionFilter) { provisions(filter: $v) { totalCount } }',
        'query ($v: ChangeFilter) { changeFacets(filter: $v) { field } }',
      ]),
      variables,
    );
  }),
  kind('bodies over the limit', 2, (random) => post(Buffer.alloc(257 * 1024 + random.below(2_000_000), 32))),
  kind('prototype keys', 5, (random) => {
    const key = random.pick(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__']);
    const dirt = `{"${key}":{"polluted":"yes","status":500,"${key}":{"polluted":"yes"}}}`;
    return post(
      random.pick([
        `{"query":"{ release { id } }","variables":${dirt}}`,
        `{"query":"query ($f: ChangeFilter) { changes(filter: $f) { totalCount } }","variables":{"f":${dirt}}}`,
        `{"query":"{ ${key}: release { id } }","${key}":${dirt},"extensions":${dirt}}`,
        `{"query":"query ${key} { release { ${key}: id } }","operationName":"${key}"}`,
        dirt,
      ]),
    );
  }),
  kind('broken UTF-8', 5, (random) => {
    const bad = random.pick([[0xff], [0xc3], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80], [0xef, 0xbb, 0xbf]]);
    const at = 10 + random.below(20);
    const bytes = Buffer.from('{"query":"{ search(text: \\"care care care\\") { totalCount } }"}');
    return post(Buffer.concat([bytes.subarray(0, at), Buffer.from(bad), bytes.subarray(at)]));
  }),
  kind('other encodings', 5, (random) => {
    const headers = random.pick<Record<string, string>>([
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-type': 'application/json; charset=utf-7' },
      { 'content-type': `application/json; charset=${'x'.repeat(500)}` },
      { 'content-encoding': 'gzip' },
      { 'content-encoding': 'br' },
      { 'content-encoding': 'deflate, gzip, gzip' },
      { 'content-encoding': oddText(random, 20).replaceAll(/[^ -~]/g, '') },
    ]);
    return post(random.pick([Buffer.from(GOOD), Buffer.from(GOOD, 'utf16le'), noise(random, 200), gzipSync(GOOD)]), headers);
  }),
  kind('packed bombs', 1, () => post(BOMB, { 'content-encoding': 'gzip' })),
  kind('other content types', 5, (random) =>
    http({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': random.pick([
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'multipart/form-data',
          'application/graphql',
          'application/json/json',
          ';;;',
          'application/json; charset="',
          '*/*',
        ]),
      },
      body: random.pick([
        GOOD,
        '{ release { id } }',
        'query=%7Brelease%7Bid%7D%7D',
        '--x\r\ncontent-disposition: form-data; name="map"\r\n\r\n{}\r\n--x--',
      ]),
    }),
  ),
  kind('bodies of noise', 3, (random) => post(noise(random, random.below(2_000)))),
];
