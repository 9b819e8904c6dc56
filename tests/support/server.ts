/** The real product as its readers meet it: the built pages and the API in a process of its own, on a free port of this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The server alone, as `npm start` runs it once all is made. */
const SERVER = [process.execPath, '--import', 'tsx', 'api/src/server/main.ts'];

export interface RunningServer {
  /** Address without a slash at the end: http://127.0.0.1:41234 */
  url: string;
  pid: number;
  /** Milliseconds from starting the process to the first good answer of /readyz. */
  readyAfter: number;
  /** What it has written so far. */
  output(): string;
  /** Stops it and waits until it is gone. Safe to call twice. */
  stop(): Promise<void>;
}

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/**
 * Starts the server and waits until it is ready.
 * @param settings more environment for it; `wait` for another path than /readyz to answer; `port` to take the place of one that was stopped; `command` to start it in another way
 * @throws Error with what it wrote, where it ends or is not ready within 60 seconds
 */
export async function startServer({
  port,
  env = {},
  wait = '/readyz',
  command = SERVER,
}: { port?: number; env?: Record<string, string>; wait?: string; command?: string[] } = {}): Promise<RunningServer> {
  const chosen = port ?? (await freePort());
  const url = `http://127.0.0.1:${chosen}`;
  const began = performance.now();
  const [program = '', ...args] = command;
  // npm and its shell do not pass signals on: as a group of their own they can be stopped together.
  const detached = command !== SERVER;
  const child = spawn(program, args, {
    cwd: root,
    detached,
    env: { ...process.env, NODE_ENV: 'production', RATE_LIMIT: '0', ...env, PORT: String(chosen), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (written += String(piece)));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const server: RunningServer = { url, pid: child.pid ?? 0, readyAfter: 0, output: () => written, stop: () => stop(child, gone, detached) };
  while (!(await isReady(url + wait))) {
    const waited = performance.now() - began;
    if (child.exitCode !== null || waited > 60_000) {
      await server.stop();
      throw new Error(
        `The server ${child.exitCode !== null ? `ended with code ${child.exitCode}` : 'was not ready after 60 seconds'}. It wrote:\n${written}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { ...server, readyAfter: performance.now() - began };
}

const isReady = (address: string): Promise<boolean> =>
  fetch(address).then(
    (answer) => answer.ok,
    () => false,
  );

async function stop(child: ChildProcess, gone: Promise<void>, isGroup: boolean): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const pid = isGroup ? -child.pid : child.pid;
  process.kill(pid, 'SIGTERM');
  const timer = setTimeout(() => process.kill(pid, 'SIGKILL'), 5_000);
  await gone;
  clearTimeout(timer);
}
