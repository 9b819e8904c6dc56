import { spawn } from 'node:child_process';
import { root } from './files.mjs';

/** A failure whose message is for the reader: shown as it is, without a stack. */
export class PlainError extends Error {
  /** @override */
  name = 'PlainError';
}

/** Seconds since `began` (a `performance.now()`), with one decimal. @param {number} began */
export const secondsSince = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

/**
 * Does one step of work and shows its name and how long it took; on a terminal the seconds run.
 * @template T
 * @param {string} title @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  const live = process.stdout.isTTY === true;
  const line = (/** @type {string} */ end) => `  ${title} ${end}`;
  const timer = live ? setInterval(() => process.stdout.write(`\r${line(`... ${secondsSince(began)}`)}`), 200) : null;
  process.stdout.write(live ? line('...') : `${line('...')}\n`);
  const finish = (/** @type {string} */ end) => {
    if (timer) clearInterval(timer);
    process.stdout.write(live ? `\r\u001b[2K${line(end)}\n` : `${line(end)}\n`);
  };
  try {
    const result = await work();
    finish(`(${secondsSince(began)})`);
    return result;
  } catch (error) {
    finish(`failed after ${secondsSince(began)}`);
    throw error;
  }
}

/**
 * Runs a program without a shell (save for npx on Windows, which is a script there).
 * @param {string} command @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` lets its output through as it comes
 * @returns {Promise<{ code: number, output: string }>} `output` is empty with `show`
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npx',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (output += piece));
    child.on('error', (error) => reject(new PlainError(`Could not run ${command}: ${error.message}.`)));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/** Runs a program and fails with the end of its output where it fails. @param {string} command @param {string[]} args @param {Parameters<typeof run>[2]} [options] */
export async function runOrFail(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  const end = output.trim().split('\n').slice(-60).join('\n');
  throw new PlainError(
    `${[command === process.execPath ? 'node' : command, ...args].join(' ')} ended with code ${code}.${end ? `\n\n${end}` : ''}`,
  );
}

/** Arguments of node that run a TypeScript file. @param {string} file @param {string[]} [args] */
export const typescript = (file, args = []) => ['--import', 'tsx', file, ...args];

/** Runs a script's main function; a PlainError becomes its message and exit code 1. @param {() => Promise<void>} main */
export function runMain(main) {
  main().catch((/** @type {unknown} */ error) => {
    console.error(error instanceof PlainError ? error.message : error);
    process.exit(1);
  });
}
