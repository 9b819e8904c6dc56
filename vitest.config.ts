import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** graphql as Node loads it. Vite would take its other build, and refuse what packages outside Vite made with this one. */
const graphql = createRequire(new URL('api/package.json', import.meta.url)).resolve('graphql');

/** Room for a slow machine: no test asserts time. */
const patience = { testTimeout: 90_000, hookTimeout: 90_000 };
/** Much of the suite waits for servers, so that two files share one processor well; many would run out of memory. */
const maxWorkers = Math.min(4, Math.max(2, availableParallelism()));

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{schema,graph-seed,api,web}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          // They share nothing that one could change, and loading the data anew for each file takes most of the time.
          isolate: false,
          maxWorkers,
          ...patience,
        },
      },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/{contract,data,docs,server,start}/**/*.test.ts'], maxWorkers, ...patience },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: ['tests/neo4j/**/*.test.ts'],
          globalSetup: './tests/support/neo4j-servers.ts',
          // One after the other: they share the servers.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'own-neo4j',
          include: ['tests/own-neo4j/**/*.test.ts'],
          // One after the other: they assert how soon answers end and come back.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          ...patience,
        },
      },
    ],
  },
});
