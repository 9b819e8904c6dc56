/** Starts the service: settings, store, server; and stops it when asked to. */
import { openStore } from '../store/open.ts';
import { databaseTrouble } from '../store/neo4j/trouble.ts';
import { readConfig, SettingsError } from './config.ts';
import { whyNotListening } from './listening.mjs';

async function main(): Promise<void> {
  const { neo4j, rateLimit, trustProxy, ...address } = readConfig(process.env);
  // Express and graphql-js check more and tell more while developing; they read this when they are first loaded, so before that.
  process.env.NODE_ENV ??= 'production';
  const { createService } = await import('./app.ts');
  const store = await openStore({ neo4j });
  const service = await createService({ store, rateLimit, trustProxy });
  await service.listen(address.port, address.host).catch((error: NodeJS.ErrnoException) => {
    const reason = whyNotListening(error, address);
    throw reason === null ? error : new SettingsError(reason);
  });
  const data = await store.release().then(
    ({ id }) => `data release ${id}`,
    // It goes on: the database may come, and /readyz tells when.
    (error: unknown) => `no data yet: ${databaseTrouble(error) ?? (error instanceof Error ? error.message : String(error))}`,
  );
  console.log(`Rules Explorer is ready at ${addressToOpen(address.host, address.port)} (${data}). Stop it with Ctrl-C.`);

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Asked twice, it does not wait.
      if (stopping) process.exit(1);
      stopping = true;
      void service.stop().then(() => process.exit(0));
    });
  }
}

/** An address that a browser on this machine can open. */
const addressToOpen = (host: string, port: number): string => {
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
});
