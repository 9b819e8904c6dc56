/** A loader in a process of its own, to be killed: loads the release whose number it is sent, as soon as it may. */
import { setTimeout as pause } from 'node:timers/promises';
import { Database } from '@rules/api/store/neo4j/database.ts';
import { loadRelease, LoadRefusedError } from '@rules/api/store/neo4j/load.ts';
import { variant } from './variants.ts';

/** So soon is a dead loader forgotten here. */
const OPTIONS = { batch: 250, lockMs: 100 };

const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
const database = new Database({ uri, user, password });

async function load(number: number): Promise<void> {
  const release = variant(number);
  for (;;) {
    try {
      return await loadRelease(database, release, () => {}, OPTIONS);
    } catch (error) {
      if (!(error instanceof LoadRefusedError)) throw error;
      await pause(20);
    }
  }
}

process.once('message', (number: number) => void load(number).then(() => process.send?.('done', () => process.exit(0))));
// Connected before it is told to begin, so that its time goes into loading.
await database.read('RETURN 1', {});
process.send?.('ready');
