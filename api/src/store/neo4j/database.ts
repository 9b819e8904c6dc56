/** The driver, and one way to run a statement: read or write, within a time limit, values as plain JavaScript. */
import neo4j from 'neo4j-driver';
import type { Driver, Session } from 'neo4j-driver';
import { timeLeft } from '../time-left.ts';
import { checkVersion, SilentDatabaseError } from './trouble.ts';

export interface DatabaseSettings {
  /** neo4j://, neo4j+s://, bolt:// ... */
  uri: string;
  user: string;
  password: string;
  /** Left out: the user's home database. */
  database?: string;
  /** Milliseconds after which the server ends a read; 10 s unless given, and no more than the request has left. */
  readTimeMs?: number;
}

const READ_TIME_MS = 10_000;
const WRITE_TIME_MS = 300_000;
/** Shortest time that a read is given: a server looks only every second or two at what is out of time. */
const SHORTEST_READ_MS = 200;
/** A server ends what is out of time within about two seconds. One that has said nothing for longer than that is gone, or stands still. */
const SILENCE_MS = 3_000;

export type Values = Record<string, unknown>;

export class Database {
  readonly #driver: Driver;
  readonly #settings: DatabaseSettings;
  /** What the last write, or the last look at what is shown, left behind: in a cluster, later reads wait until their server knows of it. */
  #bookmarks: readonly string[] = [];

  constructor(settings: DatabaseSettings) {
    this.#settings = settings;
    this.#driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 5_000,
      // One that was idle for so long may have been cut in between, and is tried before it is used.
      connectionLivenessCheckTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
    });
  }

  /** The rows of a reading statement. Numbers that Cypher needs whole are made so with `whole`. */
  read<Row extends Values>(statement: string, values: Values): Promise<Row[]> {
    return this.#read(statement, values, false);
  }

  /** The same, of what later reads build on: none of them is answered by a server of a cluster that knows less. */
  readFirst<Row extends Values>(statement: string, values: Values): Promise<Row[]> {
    return this.#read(statement, values, true);
  }

  #read<Row extends Values>(statement: string, values: Values, leads: boolean): Promise<Row[]> {
    const timeout = Math.ceil(Math.max(SHORTEST_READ_MS, Math.min(this.#settings.readTimeMs ?? READ_TIME_MS, timeLeft())));
    const reading = this.#within('READ', async (session) => {
      const { records, summary } = await session.run<Row>(statement, values, { timeout });
      checkVersion(summary.server.agent);
      if (leads) this.#bookmarks = session.lastBookmarks();
      return records.map((record) => record.toObject() as Row);
    });
    return unlessSilent(reading, timeout + SILENCE_MS);
  }

  /** The rows of a writing statement, all of it or nothing; tried again where the server asks for that, which ends it after `timeMs`. */
  write<Row extends Values>(statement: string, values: Values, timeMs = WRITE_TIME_MS): Promise<Row[]> {
    return this.#within('WRITE', async (session) => {
      const rows = await session.executeWrite(
        async (tx) => (await tx.run<Row>(statement, values)).records.map((record) => record.toObject() as Row),
        { timeout: timeMs },
      );
      this.#bookmarks = session.lastBookmarks();
      return rows;
    });
  }

  /** Runs a statement that changes the schema, which no other work may share a transaction with. */
  async change(statement: string): Promise<void> {
    await this.#within('WRITE', (session) => session.run(statement));
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #within<T>(access: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      defaultAccessMode: access,
      bookmarks: [...this.#bookmarks],
      ...(this.#settings.database !== undefined && { database: this.#settings.database }),
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
}

/** What is read, or a SilentDatabaseError where that does not come. The driver itself waits for as long as the connection stands. */
function unlessSilent<T>(reading: Promise<T>, timeMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new SilentDatabaseError()), timeMs);
  });
  return Promise.race([reading, silent]).finally(() => clearTimeout(timer));
}

/** As good as no limit, where a statement takes one. */
export const NO_LIMIT = 2_000_000_000;

/** A JavaScript number as a Cypher integer: a plain one travels as a float. */
export const whole = (value: number): unknown => neo4j.int(value);
