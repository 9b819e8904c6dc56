/** Runs a program to its end and gives what it wrote. */
import { spawn } from 'node:child_process';
import { root } from './server.ts';

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs node in the checkout. `env` is added to this process's own; a value of undefined takes a name away. */
export function runNode(args: string[], env: Record<string, string | undefined> = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const finished: Finished = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (piece) => (finished.stdout += String(piece)));
    child.stderr.on('data', (piece) => (finished.stderr += String(piece)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...finished, code }));
  });
}
