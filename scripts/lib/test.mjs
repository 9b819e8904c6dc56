import { parseArgs } from 'node:util';
import { CHECKS, SUITES } from './parts.mjs';
import { prepare } from './prepare.mjs';
import { PlainError, runMain, secondsSince } from './terminal.mjs';

const PARTS = [...CHECKS, ...SUITES];
const NAMES = PARTS.map((part) => part.name).join(', ');

const HELP = `Runs every check and test, and sets up what they need.

  npm test                          everything: ${NAMES}
  npm test -- --only types,unit     some parts only
  CHROME_PATH=/path/to/chrome       the browser to use; else one on this machine, else one is installed
  NEO4J_TEST_URI=bolt://...         a Neo4j to throw away (NEO4J_TEST_USER, NEO4J_TEST_PASSWORD); else one is fetched
                                    with Java 17 and Maven; without these the tests on it are left out
  REQUIRE_NEO4J=1                   no Neo4j is a failure

The last line is "N passed, N failed". The exit code is 0 only where nothing failed.`;

runMain(async () => {
  const { help, parts } = readArguments(process.argv.slice(2));
  if (help) return console.log(HELP);
  const began = performance.now();
  console.log('Setting up');
  const total = { passed: 0, failed: 0, skipped: 0 };
  await prepare(['packages']);
  // The facts or the pages may be broken: that is one failure, and the other parts still have something to say.
  for (const name of /** @type {const} */ (['data', 'types', 'web'])) {
    await prepare([name]).catch((error) => {
      total.failed += 1;
      console.error(error instanceof PlainError ? error.message : error);
    });
  }
  /** @type {string[]} */
  const lines = [];
  /** @param {import('./parts.mjs').Part} part @param {boolean} [quiet] */
  const tallyOf = async (part, quiet) => {
    const partBegan = performance.now();
    /** @type {Awaited<ReturnType<import('./parts.mjs').Part['run']>>} */
    const tally = await part.run(quiet).catch((error) => {
      console.error(error instanceof PlainError ? error.message : error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    return { part, tally, took: secondsSince(partBegan) };
  };
  /** @param {Awaited<ReturnType<typeof tallyOf>>} ended */
  const count = ({ part, tally, took }) => {
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += tally[key];
    const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
    lines.push(`  ${part.title}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${took})`);
    // Here once more, where a reader of the end of a long log looks.
    for (const name of tally.names ?? []) lines.push(`    failed: ${name}`);
  };
  /** @type {ReturnType<typeof tallyOf>[]} */
  let behind = [];
  /** Waits for the parts that run behind another, and shows what they wrote. */
  const catchUp = async () => {
    for (const ended of await Promise.all(behind)) {
      console.log(`\n${ended.part.title}\n${ended.tally.output ?? ''}`);
      count(ended);
    }
    behind = [];
  };
  for (const part of parts) {
    if (part.behind) {
      console.log(`\n${part.title}: they run behind the next tests, and are shown after them`);
      behind.push(tallyOf(part, true));
      continue;
    }
    console.log(`\n${part.title}`);
    count(await tallyOf(part));
    await catchUp();
  }
  await catchUp();
  console.log(`\nIn all, after ${secondsSince(began)}${total.skipped > 0 ? `, with ${total.skipped} skipped` : ''}\n${lines.join('\n')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});

/** @param {string[]} args */
function readArguments(args) {
  const { values } = parse(args);
  const wanted = values.only?.split(',');
  const unknown = wanted?.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined) throw new PlainError(`There is no part "${unknown}": the parts are ${NAMES}.`);
  return { help: values.help ?? false, parts: wanted ? PARTS.filter((part) => wanted.includes(part.name)) : PARTS };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({ args, options: { help: { type: 'boolean', short: 'h' }, only: { type: 'string' } } });
  } catch (error) {
    throw new PlainError(`${/** @type {Error} */ (error).message.split('.')[0]}: npm test knows --only and --help.`);
  }
}
