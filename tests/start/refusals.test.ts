/** What npm start says when it cannot start: one sentence that says what to do, before anything is installed or built. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { nodeProblem } from '../../scripts/lib/node-version.mjs';
import { runNode } from '../support/run.ts';

const RANGE = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { engines: { node: string } }).engines
  .node;
const start = (args: string[] = [], env: Record<string, string | undefined> = {}) =>
  runNode(['scripts/start.mjs', ...args], { PORT: undefined, HOST: undefined, ...env });

/** Runs an entry file as an older Node would: the same file, with the version it sees replaced. */
const onNode = (version: string, script: string) => {
  const replace = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
  return runNode(['--import', `data:text/javascript,${encodeURIComponent(replace)}`, script]);
};

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('accepts %s', (version) => expect(nodeProblem(version, RANGE)).toBeNull());

  it.each(['12.22.12', '18.20.4', '20.18.9', '21.7.3', '22.11.0', '23.11.0'])('refuses %s and names what is needed', (version) =>
    expect(nodeProblem(version, RANGE)).toBe(
      `This is Node ${version}, and Rules Explorer needs Node 20 from 20.19, 22 from 22.12, or 24 or newer: install one from https://nodejs.org and run the command again.`,
    ),
  );

  it.each(['scripts/start.mjs', 'scripts/test.mjs', 'scripts/run.mjs'])('%s ends at once on an old Node', async (script) => {
    expect(await onNode('18.20.4', script)).toEqual({ code: 1, stdout: '', stderr: `${nodeProblem('18.20.4', RANGE) ?? ''}\n` });
  });
});

describe('settings', () => {
  it.each(['abc', '0', '65536', '-1', '40.5', '0x10', ' 4000', ''])('refuses PORT="%s"', async (port) => {
    const stderr = `PORT is "${port}", which is not a port: write a whole number from 1 to 65535, such as PORT=4001.\n`;
    expect(await start([], { PORT: port })).toEqual({ code: 1, stdout: '', stderr });
  });

  it.each(['not a host', 'http://localhost'])('refuses HOST="%s"', async (host) => {
    const stderr = `HOST is "${host}", which is not an address: write 127.0.0.1 for this machine only, or 0.0.0.0 to let other machines in.\n`;
    expect(await start([], { HOST: host })).toEqual({ code: 1, stdout: '', stderr });
  });

  it('refuses an address that is not of this machine', async () => {
    const stderr =
      'HOST is "192.0.2.1", which is not an address of this machine: write 127.0.0.1 for this machine only, or 0.0.0.0 to let other machines in.\n';
    expect(await start([], { HOST: '192.0.2.1' })).toEqual({ code: 1, stdout: '', stderr });
  });

  it('takes the command line before the environment', async () => {
    const { stderr } = await start(['--port', 'x'], { PORT: '4001' });
    expect(stderr).toMatch(/^PORT is "x"/);
  });

  it('refuses an option it does not know', async () => {
    expect(await start(['--prot', '4001'])).toEqual({
      code: 1,
      stdout: '',
      stderr: "Unknown option '--prot': npm start knows --port, --host and --help.\n",
    });
  });
});

describe('a port in use', () => {
  it('is named, with another to try', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    try {
      const stderr = `Port ${port} is in use by another program: stop that program, or choose another port, such as PORT=${port + 1}.\n`;
      expect(await start([], { PORT: String(port) })).toEqual({ code: 1, stdout: '', stderr });
    } finally {
      other.close();
    }
  });
});

describe('--help', () => {
  it('says what the settings are and starts nothing', async () => {
    const { code, stdout, stderr } = await start(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of ['npm start', '--port', '--host', 'PORT=', 'HOST=', 'http://localhost:4000', 'Ctrl-C'])
      expect(stdout).toContain(word);
  });
});
