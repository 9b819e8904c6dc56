import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from './files.mjs';
import { PlainError, run, step } from './terminal.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
];

/** The path of a Chromium or Chrome on this machine; null where there is none. CHROME_PATH wins, and must be right. */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !isProgram(chosen))
    throw new PlainError(
      `CHROME_PATH is "${chosen}", and there is no program there: give the full path of Chromium or Chrome, or leave CHROME_PATH out.`,
    );
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chosen, ...onPath, ...PLACES, playwrightsOwn()].find((path) => path && isProgram(path)) ?? null;
}

/** Finds a Chromium, and installs one where there is none. Rejects with what to do where that fails. @returns {Promise<string>} */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step('Installing Chromium with apt-get', async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      await run('apt-get', ['update'], { env });
      await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
    });
    const installed = findChromium();
    if (installed && (await works(installed))) return installed;
  }
  await step('Installing Chromium with Playwright', () =>
    run(process.execPath, [playwrightCli(), 'install', ...(process.getuid?.() === 0 ? ['--with-deps'] : []), 'chromium']),
  );
  const own = playwrightsOwn();
  if (own && existsSync(own) && (await works(own))) return own;
  throw new PlainError(
    'The browser tests need Chromium or Chrome, and none could be installed: install one, or give its full path, as in CHROME_PATH=/path/to/chrome npm test.',
  );
}

/** On some systems the package is only a pointer to another shop. @param {string} path */
const works = async (path) => (await run(path, ['--version'])).code === 0;

const fromTests = () => createRequire(join(root, 'tests', 'package.json'));
const playwrightCli = () => join(fromTests().resolve('@playwright/test/package.json'), '..', 'cli.js');

function playwrightsOwn() {
  try {
    return /** @type {string} */ (fromTests()('@playwright/test').chromium.executablePath());
  } catch {
    return null;
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
