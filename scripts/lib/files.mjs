import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const MADE_BY_COMMANDS = new Set(['node_modules', 'dist', 'generated', 'coverage', '.cache', 'test-results', 'playwright-report']);

/**
 * One hash over the names and contents of files and folders (paths from the root; what is missing counts as empty).
 * Folders made by commands are left out.
 * @param {string[]} paths
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))).sort()) {
    hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !MADE_BY_COMMANDS.has(entry.name))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}

const stampFile = join(root, '.cache', 'prepared.json');

/** What was last made, as step name to hash of its inputs. @returns {Record<string, string>} */
export function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {string} step @param {string} hash */
export function writeStamp(step, hash) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ ...readStamps(), [step]: hash }, null, 2)}\n`);
}
