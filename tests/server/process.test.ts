/** The process: bad settings end it in a sentence, and it finishes what is under way when it is stopped. */
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FULL_TRACE } from '../support/full-trace.ts';
import { runNode } from '../support/run.ts';
import { freePort, root } from '../support/server.ts';

const MAIN = ['--import', 'tsx', 'api/src/server/main.ts'];
const run = (env: Record<string, string | undefined>) =>
  runNode(MAIN, {
    PORT: undefined,
    HOST: undefined,
    NEO4J_URI: undefined,
    NEO4J_PASSWORD: undefined,
    NEO4J_PASSWORD_FILE: undefined,
    ...env,
  });

describe('settings', { timeout: 60_000 }, () => {
  it.each<[Record<string, string>, string]>([
    [{ PORT: 'abc' }, 'PORT is "abc", which is not a port: write a whole number from 1 to 65535, such as PORT=4001.\n'],
    [{ PORT: '70000' }, 'PORT is "70000", which is not a port: write a whole number from 1 to 65535, such as PORT=4001.\n'],
    [
      { HOST: 'not a host' },
      'HOST is "not a host", which is not an address: write 127.0.0.1 for this machine only, or 0.0.0.0 to let other machines in.\n',
    ],
    [
      { RATE_LIMIT: 'many', TRUST_PROXY: 'true' },
      'RATE_LIMIT is "many", which is not a number of requests: write how many one address may send in a minute, such as RATE_LIMIT=3000, or 0 for no limit.\nTRUST_PROXY is "true", which is not a number of servers: write how many servers of yours stand in front of this one, such as TRUST_PROXY=1, or 0 for none.\n',
    ],
    [
      { NEO4J_URI: 'localhost:7687' },
      'NEO4J_URI is "localhost:7687", which is no address of a Neo4j server: write one such as neo4j://localhost:7687 or neo4j+s://name.databases.neo4j.io.\n',
    ],
    [
      { NEO4J_URI: 'neo4j://localhost' },
      'NEO4J_URI is set, and no password: set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to the path of a file that holds it.\n',
    ],
    [
      { PORT: '0', HOST: '' },
      'PORT is "0", which is not a port: write a whole number from 1 to 65535, such as PORT=4001.\nHOST is "", which is not an address: write 127.0.0.1 for this machine only, or 0.0.0.0 to let other machines in.\n',
    ],
  ])('%j is refused in a sentence', async (env, stderr) => expect(await run(env)).toEqual({ code: 1, stdout: '', stderr }));

  it('a busy port', async () => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const stderr = `Port ${port} is in use by another program: stop that program, or choose another port, such as PORT=${port + 1}.\n`;
    try {
      expect(await run({ PORT: String(port) })).toEqual({ code: 1, stdout: '', stderr });
    } finally {
      other.close();
    }
  });
});

/** Posts a query. `taken` is when the server says it has the request and wants its body, which it then gets. */
function post(port: number, body: unknown): { taken: Promise<void>; answer: Promise<string> } {
  const asking = request({
    port,
    host: '127.0.0.1',
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', expect: '100-continue' },
  });
  asking.flushHeaders();
  const taken = new Promise<void>((resolve) =>
    asking.once('continue', () => {
      asking.end(JSON.stringify(body));
      resolve();
    }),
  );
  const answer = new Promise<string>((resolve, reject) =>
    asking.once('error', reject).once('response', (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (piece: string) => {
          text += piece;
        })
        .on('end', () => resolve(text))
        .on('error', reject);
    }),
  );
  return { taken, answer };
}

describe('the end', { timeout: 60_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('%s lets answers under way finish', async (signal) => {
    const port = await freePort();
    const child = spawn(process.execPath, MAIN, {
      cwd: root,
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await new Promise<void>((resolve) =>
      child.stdout.on('data', (text) => {
        if (String(text).includes('is ready')) resolve();
      }),
    );
    const changes = [
      'aftercare-for-early-leavers',
      'flexible-panel-composition',
      'kinship-parity',
      'siblings-together',
      'one-plan-per-child',
    ];
    const asked = changes.map((change) => post(port, { query: FULL_TRACE, variables: { change: `change/${change}` } }));
    await Promise.all(asked.map(({ taken }) => taken));
    child.kill(signal);
    const answers = await Promise.all(asked.map(({ answer }) => answer));
    for (const answer of answers) expect(JSON.parse(answer)).toMatchObject({ data: { trace: { verdict: expect.any(String) as string } } });
    expect(await ended).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow('fetch failed');
  });
});
