import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from './terminal.mjs';

/** Folders in which systems put the Javas they have, and what follows the name of each. @type {[folder: string, rest: string][]} */
const FOLDERS = [
  ['/usr/lib/jvm', ''],
  ['/opt/java', ''],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
  [join(homedir(), '.sdkman', 'candidates', 'java'), ''],
  ['C:\\Program Files\\Java', ''],
  ['C:\\Program Files\\Eclipse Adoptium', ''],
];
const NAME = process.platform === 'win32' ? 'java.exe' : 'java';

/** @typedef {{ program: string, version: number }} Java */

/** @type {Promise<Java[]> | undefined} */
let known;

/** The Javas of this machine that can be found: that of JAVA_HOME, that of the PATH, then the others from the oldest on. @returns {Promise<Java[]>} */
export function javasHere() {
  known ??= look();
  return known;
}

/** The first Java of a version or newer; null where there is none. @param {number} atLeast @returns {Promise<string | null>} */
export const findJava = async (atLeast) => (await javasHere()).find(({ version }) => version >= atLeast)?.program ?? null;

async function look() {
  const home = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', NAME) : null;
  const others = FOLDERS.flatMap(([folder, rest]) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, rest, 'bin', NAME)) : [],
  );
  const [first, ...rest] = await Promise.all([
    Promise.all([...(home ? [home] : []), NAME].map(versionOf)),
    ...others.filter(existsSync).map(versionOf),
  ]);
  const found = [...first, ...rest.sort((a, b) => (a?.version ?? 0) - (b?.version ?? 0))].filter((java) => java !== null);
  return found.filter(({ version }, at) => found.findIndex((other) => other.version === version) === at);
}

/** @param {string} program @returns {Promise<Java | null>} */
async function versionOf(program) {
  const told = await run(program, ['-version']).catch(() => null);
  const version = told && /version "(?:1\.)?(\d+)/.exec(told.output);
  return version ? { program, version: Number(version[1]) } : null;
}
