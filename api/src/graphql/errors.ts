/** Errors a person can act on. Each has a code that programs can rely on; all else is hidden behind a reference to the log. */
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { ASTNode, GraphQLFormattedError } from 'graphql';
import { addressOf } from '@rules/schema';
import type { EntityNode } from '@rules/schema';
import { databaseTrouble, isOutOfTime, isUnavailable } from '../store/neo4j/trouble.ts';
import { BadCursorError } from '../store/port.ts';
import { LIMITS } from './limits/limits.ts';

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'PAGE_TOO_LARGE'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'TOO_MANY_TOKENS'
  | 'TIMEOUT'
  | 'STORE_UNAVAILABLE';

/** An error that is the asker's to mend. */
export class RequestError extends GraphQLError {
  constructor(code: ErrorCode, message: string, more: Record<string, unknown> = {}, nodes?: ASTNode) {
    super(message, { extensions: { ...more, code }, ...(nodes && { nodes }) });
  }
}

/** A value that cannot be used; `argument` is its name in the query. */
export const badInput = (argument: string, message: string): RequestError => new RequestError('BAD_USER_INPUT', message, { argument });

/** An id that names nothing, or nothing of the kind asked for, with what was probably meant. */
export function notFound(id: string, wanted: string, nearest: readonly EntityNode[]): RequestError {
  const first = nearest[0];
  const hint = first ? ` Did you mean "${first.id}" (${first.title})?` : ' Use search to find its id.';
  return new RequestError('NOT_FOUND', `There is no ${wanted} with the id "${shortened(id)}".${hint}`, {
    id: shortened(id),
    nearest: nearest.map((node) => ({ id: node.id, title: node.title, address: addressOf(node.id) })),
  });
}

/** The answer took longer than the service allows. */
export class TimeoutError extends RequestError {
  constructor(timeMs: number) {
    super(
      'TIMEOUT',
      `The answer took longer than ${timeMs / 1000} seconds. Ask for less at once: fewer things, a smaller page or fewer levels.`,
      { timeMs },
    );
  }
}

/** Said of a database that cannot be asked at the moment; why it cannot is for the log and /readyz. */
export const UNAVAILABLE = 'The database behind this service cannot be asked at the moment. Try again in a little while.';

/** What a fault of the store means for the asker; null where it is none, or one of our own. */
export function storeFault(error: unknown): RequestError | null {
  if (error instanceof TimeoutError) return error;
  if (isOutOfTime(error)) return new TimeoutError(LIMITS.timeMs);
  return isUnavailable(error) ? new RequestError('STORE_UNAVAILABLE', UNAVAILABLE) : null;
}

/** Writes why the database cannot be asked, at most once in ten seconds: every field of every answer may fail for the same reason. */
function troubleLog(log: (line: string) => void): (error: unknown) => void {
  let toldAt = -Infinity;
  return (error) => {
    const trouble = databaseTrouble(error);
    if (trouble === null || isOutOfTime(error) || performance.now() - toldAt < 10_000) return;
    toldAt = performance.now();
    log(trouble);
  };
}

/** Text of the asker, cut so that a message stays readable. */
export const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** What the asker sees of an error: what is theirs to mend, whole; what is ours, a reference to the log. */
export function createErrorFormatter(log: (line: string) => void) {
  const logTrouble = troubleLog(log);
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(thrown);
    if (cause instanceof BadCursorError)
      return { ...formatted, message: cause.message, extensions: { code: 'BAD_USER_INPUT', argument: 'after or before' } };
    if (/contains more that \d+ tokens/.test(formatted.message)) return tooManyTokens(formatted);
    if (formatted.extensions?.code === 'GRAPHQL_VALIDATION_FAILED' && isBadValue(thrown))
      return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
    const fault = storeFault(cause);
    if (fault) {
      logTrouble(cause);
      return { ...formatted, message: fault.message, extensions: { ...fault.extensions } };
    }
    const reference = randomUUID().slice(0, 8);
    log(`[${reference}] ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
    return {
      message: `Something went wrong on our side. Try again; if it happens again, report the reference ${reference}.`,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
}

const tooManyTokens = (formatted: GraphQLFormattedError): GraphQLFormattedError => {
  const most = /\d+/.exec(formatted.message)?.[0] ?? '';
  return {
    message: `The query is longer than ${most} tokens (words and signs). Split it into several, or share parts as fragments.`,
    extensions: { code: 'TOO_MANY_TOKENS' },
  };
};

/** A value that a scalar refused, written in the query itself; in a variable it already has the right code. */
const isBadValue = (thrown: unknown): boolean =>
  thrown instanceof GraphQLError && (thrown instanceof RequestError || thrown.originalError instanceof RequestError);
