/** What a fault of the database means for the one who runs the program, in a sentence or two. No secret and no word of the driver is in it. */

const SENTENCES: Record<string, string> = {
  ServiceUnavailable: 'The database does not answer. Check that the server runs, and that NEO4J_URI is its address.',
  SessionExpired: 'The database was lost in the middle of the work. Check that the server runs, and try again.',
  'Neo.ClientError.Security.Unauthorized': 'The database refused the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.',
  'Neo.ClientError.Security.AuthenticationRateLimit':
    'The database has had too many wrong passwords and waits a while. Check NEO4J_PASSWORD, and try again in a minute.',
  'Neo.ClientError.Security.CredentialsExpired': 'The password of the database user must be changed before it can be used.',
  'Neo.ClientError.Security.Forbidden':
    'The database user may not do this. Loading needs a user who may write; reading needs one who may read.',
  'Neo.ClientError.Database.DatabaseNotFound': 'There is no such database. Check NEO4J_DATABASE.',
  'Neo.ClientError.Cluster.NotALeader':
    'This server of the cluster takes no writes. Use an address that begins with neo4j:// so that writes find their way.',
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase': 'The database is read-only, so nothing can be loaded into it.',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': 'The database is read-only, so nothing can be loaded into it.',
  'Neo.ClientError.Statement.SyntaxError': 'The database does not understand what it was asked. Rules Explorer needs Neo4j 5.26 or newer.',
  'Neo.TransientError.General.OutOfMemoryError': 'The database has run out of memory. Give it more, and try again.',
  'Neo.DatabaseError.General.UnknownError': 'The database failed while it was at work. Look at its own log, and whether its disk is full.',
};

/** Null where the error is none of the database's. */
export function databaseTrouble(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (SENTENCES[code] !== undefined) return SENTENCES[code];
  return code.startsWith('Neo.') ? `The database refused the work (${code}).` : null;
}
