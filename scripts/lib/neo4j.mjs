import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { root } from './files.mjs';
import { findJava, javasHere } from './java.mjs';
import { PlainError, run } from './terminal.mjs';

/** Versions that the suite runs on, and the Java each needs. */
export const NEO4J_VERSIONS = /** @type {const} */ ([
  { version: '5.26.28', java: 17, name: 'Neo4j 5.26 LTS' },
  { version: '2026.08.1', java: 21, name: 'Neo4j 2026.08' },
]);

const folder = join(root, '.cache', 'neo4j');
/** Where the classes of one version lie. @param {string} version */
const libOf = (version) => join(folder, version, 'lib');

/** Whether the classes of a version are here. @param {string} version */
export const isFetched = (version) => existsSync(libOf(version));

/** Maven, as this system calls it. */
const MAVEN = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';

/**
 * What is missing for a Neo4j server of a version, in a sentence; null where nothing is.
 * @param {{ version: string, java: number, name: string }} wanted
 */
export async function missingFor({ version, java, name }) {
  if (!(await findJava(java))) {
    const here = (await javasHere()).map((one) => one.version);
    const found = here.length === 0 ? 'there is none on this machine' : `this machine has Java ${here.join(' and ')}`;
    return `${name} needs Java ${java} or newer (a JDK), and ${found}. Set JAVA_HOME if it lies elsewhere.`;
  }
  if (isFetched(version)) return null;
  const maven = await run(MAVEN, ['--version']).catch(() => null);
  return maven?.code === 0 ? null : `${name} is fetched by Maven, and there is no mvn on the PATH.`;
}

/**
 * Fetches the classes of a version with Maven, once. A fetch that is cut short leaves nothing that looks whole.
 * @param {string} version
 */
export async function fetchNeo4j(version) {
  const lib = libOf(version);
  if (isFetched(version)) return;
  const half = `${lib}-${randomUUID()}`;
  mkdirSync(half, { recursive: true });
  const { code, output } = await run(MAVEN, [
    '--batch-mode',
    '--quiet',
    '-f',
    join(root, 'scripts', 'neo4j', 'pom.xml'),
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-Dneo4j.version=${version}`,
    `-DoutputDirectory=${half}`,
  ]);
  if (code !== 0 || readdirSync(half).length === 0) {
    rmSync(half, { recursive: true, force: true });
    throw new PlainError(`Maven could not fetch Neo4j ${version}:\n\n${output.trim().split('\n').slice(-20).join('\n')}`);
  }
  if (existsSync(lib)) rmSync(half, { recursive: true, force: true });
  else renameSync(half, lib);
}

/**
 * Makes the class that starts a server, once for each version and each text of it. Gives the folder it lies in.
 * @param {string} java @param {string} version
 */
async function launcherOf(java, version) {
  const source = join(root, 'scripts', 'neo4j', 'Server.java');
  const text = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12);
  const classes = join(folder, version, `launcher-${text}`);
  if (existsSync(classes)) return classes;
  const half = `${classes}-${randomUUID()}`;
  const { code, output } = await run(java, [
    '-m',
    'jdk.compiler/com.sun.tools.javac.Main',
    '-d',
    half,
    '-cp',
    readdirSync(libOf(version))
      .map((jar) => join(libOf(version), jar))
      .join(delimiter),
    source,
  ]);
  if (code !== 0) throw new PlainError(`Java could not compile ${source}. Is it a JDK?\n\n${output.trim()}`);
  // Another start may have made it in the meantime.
  if (existsSync(classes)) rmSync(half, { recursive: true, force: true });
  else renameSync(half, classes);
  return classes;
}

/**
 * Starts a server of a version on this machine alone, and waits until it answers.
 * @param {{ version: string, home: string, password: string, port?: number, heap?: string, pageCache?: string, settings?: Record<string, string> }} options
 *   `home`: folder of its data, made where it is not there. `port`: a free one unless given. `settings`: those of Neo4j's own configuration.
 * @returns {Promise<{ uri: string, user: string, password: string, pid: number, stop(signal?: NodeJS.Signals): Promise<void> }>}
 *   `stop` ends just this process, and waits for its end.
 */
export async function startNeo4j({ version, home, password, port, heap = '1g', pageCache = '128m', settings = {} }) {
  mkdirSync(home, { recursive: true });
  const lines = Object.entries(settings).map((setting) => `${setting.join('=')}\n`);
  writeFileSync(join(home, 'neo4j.conf'), lines.join(''));
  const at = port ?? (await freePort());
  const java = await findJava(NEO4J_VERSIONS.find((known) => known.version === version)?.java ?? 17);
  if (!java) throw new PlainError(`There is no Java for Neo4j ${version}.`);
  const launcher = await launcherOf(java, version);
  const child = spawn(
    java,
    [
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
      `-Xmx${heap}`,
      '-cp',
      [launcher, join(libOf(version), '*')].join(delimiter),
      'Server',
      home,
      String(at),
      pageCache,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  child.stdin.on('error', () => {});
  child.stdin.write(`${password}\n`);
  let output = '';
  const ended = new Promise((resolve) => child.on('close', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (piece) => {
      output += piece;
      if (/^ready$/m.test(output)) resolve(undefined);
    });
    child.stderr.on('data', (piece) => (output += piece));
    child.on('error', (error) => reject(new PlainError(`Could not run java: ${error.message}.`)));
    child.on('close', () =>
      reject(new PlainError(`Neo4j ${version} did not start:\n\n${output.trim().split('\n').slice(-20).join('\n')}`)),
    );
  });
  return {
    uri: `bolt://127.0.0.1:${at}`,
    user: 'neo4j',
    password,
    pid: /** @type {number} */ (child.pid),
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}

/** A port that nothing listens on. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
