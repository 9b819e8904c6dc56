/** The real service over the real release, on a free port, asked over HTTP. */
import { afterAll, beforeAll } from 'vitest';
import { createService } from '@rules/api/server/app.ts';
import { openStore } from '@rules/api/store/open.ts';
import type { GraphStore } from '@rules/api/store/port.ts';

export interface GraphQLError {
  message: string;
  path?: (string | number)[];
  locations?: { line: number; column: number }[];
  extensions: Record<string, unknown> & { code: string };
}
export interface Answer<T> {
  status: number;
  headers: Headers;
  data?: T | null;
  errors?: GraphQLError[];
  extensions?: { cost: { cost: number; maxCost: number; depth: number; maxDepth: number; timeMs: number } };
}

export interface Asked {
  /** Address without a slash at the end; known once the tests run. */
  url(): string;
  /** What the service wrote to its log. */
  logged: string[];
  /** The whole answer to a query. */
  ask<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer<T>>;
  /** The data of an answer that must have no errors. */
  data<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The one error of an answer that must have exactly one. */
  error(query: string, variables?: Record<string, unknown>): Promise<GraphQLError>;
}

/** Starts the service before the tests of a file and stops it after. `around` may put something between the service and the store. */
export function service({ around = (store) => store, ...options }: { around?: (store: GraphStore) => GraphStore; web?: string; timeMs?: number } = {}): Asked {
  let address = '';
  let stop: (() => Promise<void>) | undefined;
  const logged: string[] = [];
  beforeAll(async () => {
    const started = await createService({ store: around(await openStore()), log: (line) => logged.push(line), ...options });
    const { port } = await started.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${port}`;
    stop = started.stop;
  }, 60_000);
  afterAll(() => stop?.());

  const ask = async <T>(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer<T>> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, ...((await response.json()) as Omit<Answer<T>, 'status' | 'headers'>) };
  };
  return {
    url: () => address,
    logged,
    ask,
    async data<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask<T>(query, variables);
      if (errors || !data) throw new Error(`The service answered with errors: ${JSON.stringify(errors)}`);
      return data;
    },
    async error(query, variables) {
      const { errors } = await ask(query, variables);
      const [error] = errors ?? [];
      if (!error || errors?.length !== 1) throw new Error(`Expected one error, got ${JSON.stringify(errors)}`);
      return error;
    },
  };
}
