import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** graphql as Node loads it. Vite would take its other build, and refuse what packages outside Vite made with this one. */
const graphql = createRequire(new URL('api/package.json', import.meta.url)).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['{schema,graph-seed,api,web}/**/*.test.{ts,tsx}', 'tests/{contract,data,docs,neo4j,server,start}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Room for a slow machine: no test asserts time.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
