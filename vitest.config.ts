import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{schema,graph-seed,api,web}/**/*.test.{ts,tsx}', 'tests/{contract,data,docs,server,start}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 20_000,
  },
});
