/** Asks the service a question that the reader typed, and what came back. Nothing is kept: who runs a query again wants to see it run. */

/** An error of an answer, as the service gives it. */
export interface Told {
  message: string;
  code: string;
  /** Line and column in the query, from 1; null where the error is at no place. */
  at: { line: number; column: number } | null;
}

export interface Reply {
  /** The whole answer as JSON, set out over lines. */
  text: string;
  errors: Told[];
  /** Whether there is any data in it. */
  hasData: boolean;
  ms: number;
  bytes: number;
  /** What it cost and the most it may cost, and the release it was made from; null where the service did not say. */
  cost: { cost: number; maxCost: number } | null;
  release: string | null;
}

/** The variables cannot be sent: they are no JSON object. */
export class VariablesError extends Error {}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The variables that a text holds; none for an empty one.
 * @throws VariablesError with what is wrong, for a reader
 */
export function variablesOf(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new VariablesError(`The variables are not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (!isObject(value)) throw new VariablesError('The variables are not a JSON object, such as { "id": "body/sssc" }.');
  return value;
}

/** Asks, and gives the reply, errors included. Throws only where nothing came that can be read, or where `signal` ended it. */
export async function ask(query: string, variables: Record<string, unknown>, signal: AbortSignal): Promise<Reply> {
  const began = performance.now();
  const answer = await fetch('/graphql', {
    method: 'POST',
    // The older media type: a refused query is then an answer, and no failed request in the browser's log.
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const body = await answer.text();
  const ms = performance.now() - began;
  return replyOf(body, ms);
}

/** @throws Error where the body is no answer of a GraphQL service */
export function replyOf(body: string, ms: number): Reply {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    answer = null;
  }
  if (!isObject(answer)) throw new Error('What came back is not an answer of this service.');
  const extensions = isObject(answer.extensions) ? answer.extensions : {};
  const { cost } = extensions;
  return {
    text: JSON.stringify(answer, null, 2),
    errors: Array.isArray(answer.errors) ? answer.errors.filter(isObject).map(toldOf) : [],
    hasData: isObject(answer.data),
    ms,
    bytes: new TextEncoder().encode(body).length,
    cost:
      isObject(cost) && typeof cost.cost === 'number' && typeof cost.maxCost === 'number'
        ? { cost: cost.cost, maxCost: cost.maxCost }
        : null,
    release: typeof extensions.release === 'string' ? extensions.release : null,
  };
}

function toldOf({ message, extensions, locations }: Record<string, unknown>): Told {
  const [place] = Array.isArray(locations) ? (locations as unknown[]) : [];
  const at =
    isObject(place) && typeof place.line === 'number' && typeof place.column === 'number'
      ? { line: place.line, column: place.column }
      : null;
  return {
    message: String(message),
    code: isObject(extensions) && typeof extensions.code === 'string' ? extensions.code : '',
    at,
  };
}

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'Look just before the place named: a bracket or a brace may be missing.',
  GRAPHQL_VALIDATION_FAILED: 'Look up the name in the schema, and mend the place named.',
  BAD_USER_INPUT: 'Change the value it names, in the query or in the variables.',
  BAD_REQUEST: 'Write one query, and variables as a JSON object.',
  NOT_FOUND: 'Take one of the ids that it proposes, or look for the thing with search.',
  PAGE_TOO_LARGE: 'Ask for a smaller page with first, then for the next with after.',
  QUERY_TOO_DEEP: 'Ask for ids first, then for the things with nodes(ids).',
  QUERY_TOO_COSTLY: 'Ask for smaller pages, or for fewer lists inside lists.',
  TOO_MANY_TOKENS: 'Split the query into several.',
  REQUEST_TOO_LARGE: 'Split the query into several.',
  TIMEOUT: 'Ask for less at once. Half an answer is never given.',
  RATE_LIMITED: 'Wait as many seconds as it says, then run it again.',
  STORE_UNAVAILABLE: 'There is nothing to mend in the query. Run it again in a moment.',
  INTERNAL_SERVER_ERROR: 'It is our fault, not yours. Report the reference in the message.',
};

/** What to do about an error, in a sentence; null where its message says it all. */
export const whatToDo = (code: string): string | null => WHAT_TO_DO[code] ?? null;
