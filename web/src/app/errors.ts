/** Turns any failure into a title, a message and an action that a person can follow. */

export interface Explained {
  title: string;
  message: string;
  /** What to press: "Try again", or null where trying again cannot help. */
  action: 'Try again' | 'Reload the page' | null;
  /** The service's own words, for a report; null where there are none. */
  detail: string | null;
}

interface GraphQLErrorLike {
  message: string;
  extensions?: { code?: unknown };
}

const hasErrors = (error: object): error is { errors: GraphQLErrorLike[] } => 'errors' in error && Array.isArray(error.errors);
const statusOf = (error: object): number | null =>
  'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
/** The service's own error in an answer whose status is a fault, which Apollo hands on as text; null where there is none. */
function saidBy(error: object): GraphQLErrorLike | null {
  if (!('bodyText' in error) || typeof error.bodyText !== 'string') return null;
  try {
    const body: unknown = JSON.parse(error.bodyText);
    return typeof body === 'object' && body !== null && hasErrors(body) ? (body.errors[0] ?? null) : null;
  } catch {
    return null;
  }
}
const isChunkFailure = (message: string): boolean => /dynamically imported module|Importing a module script|preload CSS/i.test(message);
const isNetworkFailure = (message: string): boolean => /failed to fetch|networkerror|load failed|network request/i.test(message);

/** The kept state is said each time, since a reader fears for what was typed. */
const KEPT = 'Your question is kept in the address of this page.';

function explainGraphQL({ message, extensions }: GraphQLErrorLike): Explained {
  const code = typeof extensions?.code === 'string' ? extensions.code : '';
  if (code === 'TIMEOUT') {
    return {
      title: 'The answer took too long',
      message: `The service stopped before the answer was whole. ${KEPT}`,
      action: 'Try again',
      detail: message,
    };
  }
  if (code === 'STORE_UNAVAILABLE') {
    return {
      title: 'The data cannot be reached',
      message: `The service is there, and its database is not. It goes on trying: try again in a moment. ${KEPT}`,
      action: 'Try again',
      detail: message,
    };
  }
  if (code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_REQUEST') {
    return {
      title: 'The question could not be read',
      message: `${message} Change the address or choose again. ${KEPT}`,
      action: null,
      detail: code,
    };
  }
  if (code === 'NOT_FOUND') return { title: 'Not in the data', message: `${message} ${KEPT}`, action: null, detail: null };
  if (/^(QUERY_TOO_|PAGE_TOO_|TOO_MANY_|REQUEST_TOO_)/.test(code)) {
    return { title: 'The question was too large', message: `${message} Ask for less at once. ${KEPT}`, action: null, detail: code };
  }
  return {
    title: 'The answer did not arrive',
    message: `The service met a fault of its own. ${KEPT}`,
    action: 'Try again',
    detail: message,
  };
}

/**
 * Explains any error thrown by a fetch, by Apollo or by a page. `online` is what the browser says of the network.
 * Never throws; an unknown value gets the general text with the value as its detail.
 */
export function explainError(error: unknown, online = true): Explained {
  const message = error instanceof Error ? error.message : String(error);
  if (!online) {
    return {
      title: 'You are offline',
      message: `What is on screen stays. Nothing new can be asked until the network is back. ${KEPT}`,
      action: 'Try again',
      detail: null,
    };
  }
  if (typeof error === 'object' && error !== null) {
    if (hasErrors(error) && error.errors[0]) return explainGraphQL(error.errors[0]);
    const status = statusOf(error);
    const said = status === null ? null : saidBy(error);
    if (status === 429) {
      return {
        title: 'Too many questions at once',
        message: `${said?.message ?? 'The service asks for a pause. Wait a few seconds.'} ${KEPT}`,
        action: 'Try again',
        detail: message,
      };
    }
    if (said) return explainGraphQL(said);
    if (status !== null) {
      return {
        title: 'The answer did not arrive',
        message: `The service answered with a fault (${status}). ${KEPT}`,
        action: 'Try again',
        detail: message,
      };
    }
  }
  if (isChunkFailure(message)) {
    return {
      title: 'This page has a newer version',
      message: 'Part of the page could not be loaded. It may have been replaced since you opened it.',
      action: 'Reload the page',
      detail: message,
    };
  }
  if (isNetworkFailure(message)) {
    return {
      title: 'The service did not reply',
      message: `It may have stopped, or the network may be down. ${KEPT}`,
      action: 'Try again',
      detail: message,
    };
  }
  return {
    title: 'Something went wrong on this page',
    message: `It is our fault, not yours. ${KEPT}`,
    action: 'Reload the page',
    detail: message,
  };
}
