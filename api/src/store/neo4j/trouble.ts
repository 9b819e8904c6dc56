/** What a fault of the database means for the one who runs the program, in a sentence or two. No secret and no word of the driver is in it. */

/** The database took a question, and neither answers nor ends it. */
export class SilentDatabaseError extends Error {
  override name = 'SilentDatabaseError';
  readonly code = 'Silent';
}

/** The server is older than the statements need. */
export class OldDatabaseError extends Error {
  override name = 'OldDatabaseError';
  readonly code = 'Old';
  constructor(agent: string) {
    super(`The database is ${agent.replace('/', ' ')}. Rules Explorer needs Neo4j 5.26 or newer.`);
  }
}

const OLDEST = [5, 26] as const;

/** Throws an OldDatabaseError for a server that names a version too old, as "Neo4j/5.20.0". Versions since 2025 are named by the year. */
export function checkVersion(agent: string | undefined): void {
  const [, main, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  if (main === undefined || minor === undefined) return;
  if (Number(main) < OLDEST[0] || (Number(main) === OLDEST[0] && Number(minor) < OLDEST[1])) throw new OldDatabaseError(agent ?? '');
}

const SENTENCES: Record<string, string> = {
  ServiceUnavailable: 'The database does not answer. Check that the server runs, and that NEO4J_URI is its address.',
  Silent: 'The database took a question and does not answer. Check that the server is well.',
  SessionExpired: 'The database was lost in the middle of the work. Check that the server runs, and try again.',
  'Neo.ClientError.Security.Unauthorized': 'The database refused the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.',
  'Neo.ClientError.Security.AuthenticationRateLimit':
    'The database has had too many wrong passwords and waits a while. Check NEO4J_PASSWORD, and try again in a minute.',
  'Neo.ClientError.Security.CredentialsExpired': 'The password of the database user must be changed before it can be used.',
  'Neo.ClientError.Security.Forbidden':
    'The database user may not do this. Loading needs a user who may write; reading needs one who may read.',
  'Neo.ClientError.Security.TokenExpired': 'The database user must sign in anew. Check NEO4J_USER and NEO4J_PASSWORD.',
  'Neo.ClientError.Database.DatabaseNotFound': 'There is no such database. Check NEO4J_DATABASE.',
  'Neo.ClientError.Cluster.NotALeader':
    'This server of the cluster takes no writes. Use an address that begins with neo4j:// so that writes find their way.',
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase': 'The database is read-only, so nothing can be loaded into it.',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': 'The database is read-only, so nothing can be loaded into it.',
  'Neo.ClientError.Statement.SyntaxError': 'The database does not understand what it was asked. Rules Explorer needs Neo4j 5.26 or newer.',
  'Neo.TransientError.General.OutOfMemoryError': 'The database has run out of memory. Give it more, and try again.',
  'Neo.DatabaseError.Transaction.TransactionLogError':
    'The database could not write. Look whether its disk is full, make room, and start it again; readers then see what they saw before.',
  'Neo.DatabaseError.Transaction.TransactionStartFailed':
    'The database has stopped after a fault of its own. Look at its log, and whether its disk is full, and start it again.',
  'Neo.DatabaseError.General.UnknownError': 'The database failed while it was at work. Look at its own log, and whether its disk is full.',
};

/** Faults of the database itself, which pass or are for those who run it to mend; another is ours, for what we asked. */
const UNAVAILABLE =
  /^(ServiceUnavailable|SessionExpired|Silent|Old|NoRelease|Neo\.(TransientError|DatabaseError)\..+|Neo\.ClientError\.(Security|Database|Cluster)\..+)$/;

/** The code of an error of the database. Two have none of their own: no connection was free in time, and no release is loaded. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.name === 'NoReleaseError') return 'NoRelease';
  if (error.name === 'Neo4jError' && error.message.startsWith('Connection acquisition timed out')) return 'ServiceUnavailable';
  return 'code' in error ? String(error.code) : '';
}

/** Null where the error is none of the database's. */
export function databaseTrouble(error: unknown): string | null {
  const code = codeOf(error);
  if (code === 'NoRelease' || code === 'Old') return (error as Error).message;
  return SENTENCES[code] ?? (code.startsWith('Neo.') ? `The database refused the work (${code}).` : null);
}

/** Whether the error means that the database cannot be asked anything at the moment. */
export const isUnavailable = (error: unknown): boolean => UNAVAILABLE.test(codeOf(error));

/** Whether the database ended the work because its time was up. */
export const isOutOfTime = (error: unknown): boolean => codeOf(error).startsWith('Neo.ClientError.Transaction.TransactionTimedOut');
