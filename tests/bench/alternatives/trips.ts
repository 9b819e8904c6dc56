/** The statements that the Neo4j store sends for one answer, and what they take through the driver alone. */
import { Database } from '@rules/api/store/neo4j/database.ts';
import { cypher } from '@rules/api/store/neo4j/statements.ts';
import type { Values } from './contenders.ts';

export interface Trip {
  statement: string;
  values: Values;
}

/** Asked once a second, whatever is answered: which release readers see. */
const LOOK = cypher('active');

/** The round trips of a piece of work, in the order sent, as the store sends them. One piece of work at a time. */
export async function tripsOf(work: () => Promise<unknown>): Promise<Trip[]> {
  const trips: Trip[] = [];
  const own = Object.getOwnPropertyDescriptor(Database.prototype, 'read');
  if (typeof own?.value !== 'function') throw new Error('The store no longer reads through Database.read.');
  const read = own.value as (...args: unknown[]) => unknown;
  const watched = function (this: Database, statement: string, values: Values): unknown {
    if (statement !== LOOK) trips.push({ statement, values });
    return Reflect.apply(read, this, [statement, values]);
  };
  Object.defineProperty(Database.prototype, 'read', { ...own, value: watched });
  try {
    await work();
  } finally {
    Object.defineProperty(Database.prototype, 'read', own);
  }
  return trips;
}
