import { expect, it } from 'vitest';
import { curlOf } from './curl.ts';

it('writes a command that no quote can break out of', () => {
  expect(curlOf('http://localhost:4000', '{ release { id } }', {})).toBe(
    `curl -s http://localhost:4000/graphql -H 'content-type: application/json' -d '{"query":"{ release { id } }"}'`,
  );
  expect(curlOf('http://x', `{ a(b: "it's") }`, { c: "'" })).toBe(
    `curl -s http://x/graphql -H 'content-type: application/json' -d '{"query":"{ a(b: \\"it'\\''s\\") }","variables":{"c":"'\\''"}}'`,
  );
});
