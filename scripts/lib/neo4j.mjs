import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { root } from './files.mjs';
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

/** A program by name, as this system calls it. @param {string} name */
const program = (name) => (process.platform === 'win32' && name === 'mvn' ? 'mvn.cmd' : name);

/** Main number of the Java on this machine; null where there is none. @returns {Promise<number | null>} */
export async function javaVersion() {
  const found = await run(program('java'), ['-version']).catch(() => null);
  const version = found && /version "(\d+)(?:\.(\d+))?/.exec(found.output);
  if (!version) return null;
  return Number(version[1] === '1' ? version[2] : version[1]);
}

/**
 * What is missing for a Neo4j server of a version, in a sentence; null where nothing is.
 * @param {{ version: string, java: number, name: string }} wanted
 */
export async function missingFor({ version, java, name }) {
  const found = await javaVersion();
  if (found === null) return `${name} needs Java ${java} or newer, and there is no java on the PATH.`;
  if (found < java) return `${name} needs Java ${java} or newer; this machine has Java ${found}.`;
  if (isFetched(version)) return null;
  const maven = await run(program('mvn'), ['--version']).catch(() => null);
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
  const { code, output } = await run(program('mvn'), [
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
 * Starts a server of a version on this machine alone, and waits until it answers.
 * @param {{ version: string, home: string, password: string, port?: number, heap?: string, pageCache?: string }} options
 *   `home`: folder of its data, made where it is not there. `port`: a free one unless given.
 * @returns {Promise<{ uri: string, user: string, password: string, pid: number, stop(signal?: NodeJS.Signals): Promise<void> }>}
 *   `stop` ends just this process, and waits for its end.
 */
export async function startNeo4j({ version, home, password, port, heap = '1g', pageCache = '128m' }) {
  mkdirSync(home, { recursive: true });
  const at = port ?? (await freePort());
  const child = spawn(
    program('java'),
    [
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
      `-Xmx${heap}`,
      '-cp',
      [join(libOf(version), '*')].join(delimiter),
      join(root, 'scripts', 'neo4j', 'Server.java'),
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
