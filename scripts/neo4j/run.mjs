/** npm run neo4j: a Neo4j server for a developer, with its data under the checkout. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../lib/files.mjs';
import { fetchNeo4j, missingFor, NEO4J_VERSIONS, startNeo4j } from '../lib/neo4j.mjs';
import { PlainError, runMain, step } from '../lib/terminal.mjs';

const PASSWORD = 'rules-explorer';
const HELP = `Starts a Neo4j server on this machine alone, with its data in .cache/neo4j/data, and prints the settings to use.

  npm run neo4j                    Neo4j 5.26 LTS on port 7687 (needs Java 17 or newer, and Maven the first time)
  npm run neo4j -- --newest        the newest Neo4j (needs Java 21 or newer)
  npm run neo4j -- --port 7700     another port`;

runMain(async () => {
  const values = options();
  if (values.help) return console.log(HELP);
  const port = Number(values.port ?? 7687);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new PlainError(`--port is "${values.port}": give a number from 1 to 65535.`);
  const wanted = NEO4J_VERSIONS[values.newest ? 1 : 0];
  const missing = await missingFor(wanted);
  if (missing !== null) throw new PlainError(missing);
  await step(`Fetching ${wanted.name}`, () => fetchNeo4j(wanted.version));
  const home = join(root, '.cache', 'neo4j', 'data', wanted.version);
  const server = await step(`Starting ${wanted.name}`, () => startNeo4j({ version: wanted.version, home, password: PASSWORD, port }));
  console.log(`\n${wanted.name} is ready. In another terminal:\n`);
  console.log(`  export NEO4J_URI=${server.uri} NEO4J_PASSWORD=${PASSWORD}`);
  console.log('  npm run seed     loads the graph');
  console.log('  npm start        serves it\n\nStop it with Ctrl-C; its data stay.');
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => void server.stop().then(() => process.exit(0)));
});

function options() {
  try {
    return parseArgs({ options: { newest: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    throw new PlainError(`${/** @type {Error} */ (error).message}\n\n${HELP}`);
  }
}
