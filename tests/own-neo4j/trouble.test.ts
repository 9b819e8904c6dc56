/** What a fault of the database is called, to those who run the service and to its readers. */
import { describe, expect, it } from 'vitest';
import { createErrorFormatter } from '@rules/api/graphql/errors.ts';
import { checkVersion, databaseTrouble, isOutOfTime, isUnavailable, SilentDatabaseError } from '@rules/api/store/neo4j/trouble.ts';

/** An error as the driver throws it; its own words may hold what nobody else should read. */
const thrown = (code: string, message = 'secret words of the driver'): Error =>
  Object.assign(new Error(message), { name: 'Neo4jError', code });

const answered = (error: Error): { code: unknown; message: string; log: string } => {
  const lines: string[] = [];
  const { message, extensions } = createErrorFormatter((line) => lines.push(line))(
    { message: error.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    error,
  );
  return { code: extensions?.code, message, log: lines.join('\n') };
};

describe('faults of the database', () => {
  it.each<[string, string]>([
    ['ServiceUnavailable', 'does not answer'],
    ['SessionExpired', 'was lost in the middle'],
    ['Neo.ClientError.Security.Unauthorized', 'refused the user or the password'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'too many wrong passwords'],
    ['Neo.ClientError.Security.Forbidden', 'Loading needs a user who may write'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'no such database'],
    ['Neo.TransientError.General.OutOfMemoryError', 'run out of memory'],
    ['Neo.DatabaseError.General.UnknownError', 'whether its disk is full'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'refused the work (Neo.TransientError.General.DatabaseUnavailable)'],
  ])('%s: a sentence for the log, none of its words for readers', (code, sentence) => {
    const error = thrown(code);
    expect(isUnavailable(error)).toBe(true);
    const { code: told, message, log } = answered(error);
    expect(told).toBe('STORE_UNAVAILABLE');
    expect(message).toBe('The database behind this service cannot be asked at the moment. Try again in a little while.');
    expect(log).toBe(databaseTrouble(error));
    expect(log).toContain(sentence);
  });

  it('has no free connection, or says nothing', () => {
    expect(databaseTrouble(thrown('N/A', 'Connection acquisition timed out in 5000 ms. Pool status: ...'))).toContain('does not answer');
    expect(databaseTrouble(new SilentDatabaseError())).toContain('took a question and does not answer');
    expect(answered(new SilentDatabaseError()).code).toBe('STORE_UNAVAILABLE');
  });

  it.each([
    ['Neo4j/4.4.40', 'The database is Neo4j 4.4.40. Rules Explorer needs Neo4j 5.26 or newer.'],
    ['Neo4j/5.20.0', 'The database is Neo4j 5.20.0. Rules Explorer needs Neo4j 5.26 or newer.'],
  ])('is too old: %s', (agent, sentence) => {
    let error: unknown;
    try {
      checkVersion(agent);
    } catch (caught) {
      error = caught;
    }
    expect(databaseTrouble(error)).toBe(sentence);
    expect(isUnavailable(error)).toBe(true);
  });

  it.each(['Neo4j/5.26.0', 'Neo4j/5.27.0-aura', 'Neo4j/2026.08.1', 'Memgraph/3.0', undefined])(
    'is new enough, or of another make: %s',
    (agent) => {
      expect(() => checkVersion(agent)).not.toThrow();
    },
  );

  it('is read-only: that is said to who loads', () => {
    for (const code of ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'])
      expect(databaseTrouble(thrown(code))).toBe('The database is read-only, so nothing can be loaded into it.');
  });

  it.each(['', 'ClientConfiguration'])('ends what is out of time%s', (by) => {
    const error = thrown(`Neo.ClientError.Transaction.TransactionTimedOut${by}`);
    expect(isOutOfTime(error)).toBe(true);
    expect(answered(error)).toMatchObject({ code: 'TIMEOUT', log: '' });
  });

  it('a statement that is wrong is our fault, and hidden behind a reference', () => {
    const { code, message, log } = answered(thrown('Neo.ClientError.Statement.ParameterMissing'));
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(message).not.toContain('secret');
    expect(log).toContain('secret words of the driver');
  });

  it('is written once for many fields of many answers', () => {
    const lines: string[] = [];
    const format = createErrorFormatter((line) => lines.push(line));
    const error = thrown('ServiceUnavailable');
    for (let field = 0; field < 50; field += 1) format({ message: error.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }, error);
    expect(lines).toHaveLength(1);
  });

  it('an error of anything else is none of the database’s', () => {
    expect(databaseTrouble(new Error('x'))).toBeNull();
    expect(isUnavailable(new TypeError('x'))).toBe(false);
  });
});
