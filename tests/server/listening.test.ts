/** Listening: why it may fail, as the system says it, and how it ends. */
import { Agent, get } from 'node:http';
import { connect, createServer } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createService } from '@rules/api/server/app.ts';
import { whyNotListening } from '@rules/api/server/listening.mjs';
import { openStore } from '@rules/api/store/open.ts';

/** The error of the system where nothing can listen there. */
const errorOf = (port: number, host: string): Promise<NodeJS.ErrnoException> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => reject(new Error('it listens'))));
  });

it('an address that is not of this machine is named, with what to write', async () => {
  const settings = { port: 4000, host: '192.0.2.1' };
  expect(whyNotListening(await errorOf(settings.port, settings.host), settings)).toBe(
    'HOST is "192.0.2.1", which is not an address of this machine: write 127.0.0.1 for this machine only, or 0.0.0.0 to let other machines in.',
  );
});

it('the last port of all has another to try', () =>
  expect(whyNotListening(Object.assign(new Error('in use'), { code: 'EADDRINUSE' }), { port: 65535, host: '127.0.0.1' })).toBe(
    'Port 65535 is in use by another program: stop that program, or choose another port, such as PORT=4000.',
  ));

it('what is not a setting has no sentence', () =>
  expect(whyNotListening(Object.assign(new Error('too many files'), { code: 'EMFILE' }), { port: 4000, host: '127.0.0.1' })).toBeNull());

it('open connections with nothing on them do not hold up the end', async () => {
  // The time that answers under way are given never ends here: a service that waits for it never stops.
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal);
  onTestFinished(() => timeout.mockRestore());
  const service = await createService({ store: await openStore() });
  const { port } = await service.listen(0, '127.0.0.1');
  const agent = new Agent({ keepAlive: true });
  const silent = connect(port, '127.0.0.1');
  const closed = new Promise((resolve) => silent.once('close', resolve));
  silent.resume();
  await new Promise<void>((resolve, reject) => {
    const asking = get({ port, host: '127.0.0.1', path: '/healthz', agent }, (response) => response.resume().once('end', resolve));
    asking.once('error', reject);
  });
  await service.stop();
  expect(timeout).toHaveBeenCalled();
  await closed;
  await expect(errorOf(port, '127.0.0.1')).rejects.toThrow('it listens');
});
