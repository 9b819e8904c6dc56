import { readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { root } from './files.mjs';
import { fetchNeo4j, isFetched, missingFor, NEO4J_VERSIONS } from './neo4j.mjs';
import { run, step, typescript } from './terminal.mjs';

/**
 * One part of `npm test`. A check counts as one test; a suite counts its own, and names those that failed.
 * @typedef {{ passed: number, failed: number, skipped: number, names?: string[] }} Tally
 * @typedef {{ name: string, title: string, run: (quiet?: boolean) => Promise<Tally & { output?: string }>, behind?: boolean }} Part
 *   `behind`: it mostly waits for a server to fail and come back, so it runs at the same time as the next one, and what it writes is shown after it (`quiet`).
 */

/** @type {Part[]} */
export const CHECKS = [
  { name: 'types', title: 'Types (tsc)', run: () => check(['node_modules/typescript/bin/tsc', '-p', '.']) },
  { name: 'lint', title: 'Lint (oxlint)', run: () => check(['node_modules/oxlint/bin/oxlint', '--type-aware', '--max-warnings=0']) },
  {
    name: 'format',
    title: 'Format (prettier)',
    run: () =>
      check(['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--cache-location=.cache/prettier', '--log-level=warn', '.']),
  },
  { name: 'data', title: 'Facts (data:check)', run: () => check(typescript('graph-seed/src/cli/check.ts')) },
];

/** @type {Part[]} */
export const SUITES = [
  { name: 'unit', title: 'Tests of the parts (vitest)', run: (quiet) => vitest(['parts', 'whole'], quiet) },
  { name: 'faults', title: 'Faults of the database (vitest)', run: (quiet) => vitest(['own-neo4j'], quiet), behind: true },
  { name: 'neo4j', title: 'Tests on Neo4j (vitest)', run: (quiet) => vitest(['neo4j'], quiet) },
  { name: 'browser', title: 'Tests in the browser (playwright)', run: playwright },
];

/** @param {string[]} args @returns {Promise<Tally>} */
async function check(args) {
  const { code } = await run(process.execPath, args, { show: true });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Fetches the Neo4j servers that this machine can run, and says which it cannot. */
async function setUpNeo4j() {
  if (process.env.NEO4J_TEST_URI) return;
  /** @type {(typeof NEO4J_VERSIONS)[number][]} */
  const toFetch = [];
  for (const wanted of NEO4J_VERSIONS) {
    const missing = await missingFor(wanted);
    if (missing !== null) console.log(`  ${missing} The tests on it are left out.`);
    else if (!isFetched(wanted.version)) toFetch.push(wanted);
  }
  if (toFetch.length === 0) return;
  const names = toFetch.map(({ name }) => name).join(' and ');
  await step(`Fetching ${names}`, () => Promise.all(toFetch.map(({ version }) => fetchNeo4j(version))));
}

/** @param {string[]} projects of vitest.config.ts @param {boolean} [quiet] @returns {Promise<Tally & { output: string }>} */
async function vitest(projects, quiet = false) {
  if (projects.some((project) => project.endsWith('neo4j'))) await setUpNeo4j();
  const report = join(root, '.cache', `vitest-${projects[0]}.json`);
  rmSync(report, { force: true });
  const { code, output } = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { show: !quiet },
  );
  const result = readReport(report);
  if (!result) return { passed: 0, failed: 1, skipped: 0, output };
  // A file that cannot be loaded holds no test that could fail; it counts as one.
  const broken = result.testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = result.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map((/** @type {any} */ test) => named(file.name, test.fullName, test.failureMessages[0])),
  );
  const tally = {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken.length,
    skipped: result.numPendingTests + result.numTodoTests,
    names: [...failed, ...broken.map((/** @type {any} */ file) => named(file.name, 'cannot be loaded', file.message))],
  };
  return { ...withExitCode(tally, code), output };
}

/** @returns {Promise<Tally>} */
async function playwright() {
  const chromium = await ensureChromium();
  const report = join(root, '.cache', 'playwright.json');
  rmSync(report, { force: true });
  const { code } = await run(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--config=e2e/playwright.config.ts', '--reporter=line,json'],
    {
      cwd: join(root, 'tests'),
      env: { ...process.env, CHROME_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      show: true,
    },
  );
  const result = readReport(report);
  if (!result?.stats) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, flaky, unexpected, skipped } = result.stats;
  const names = result.suites.flatMap(unexpectedIn);
  return withExitCode({ passed: expected + flaky, failed: unexpected, skipped, names }, code);
}

/** The tests that failed in a suite of Playwright's report and in those within it. @param {any} suite @returns {string[]} */
const unexpectedIn = (suite) => [
  ...suite.specs
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ spec) => named(spec.file, spec.title, spec.tests.at(-1)?.results.at(-1)?.error?.message)),
  ...(suite.suites ?? []).flatMap(unexpectedIn),
];

/** @param {string} file @param {string} test @param {string | undefined} message */
function named(file, test, message) {
  const why = stripVTControlCharacters(message ?? '').split('\n')[0];
  return `${isAbsolute(file) ? relative(root, file) : file}: ${test}${why ? `: ${why}` : ''}`;
}

/** A run that ends badly without a failed test (a crash, an unhandled error) is a failure too. @param {Tally} tally @param {number} code @returns {Tally} */
const withExitCode = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
