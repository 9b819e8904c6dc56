/** The real service over the real release, on a free port, asked over HTTP. */
import { afterAll, beforeAll } from 'vitest';
import { createService } from '@rules/api/server/app.ts';
import type { ServiceOptions } from '@rules/api/server/app.ts';
import { openStore } from '@rules/api/store/open.ts';
import type { GraphStore } from '@rules/api/store/port.ts';
import { startServer } from '../support/server.ts';

export interface AnsweredError {
  message: string;
  path?: (string | number)[];
  locations?: { line: number; column: number }[];
  extensions: Record<string, unknown> & { code: string };
}
export interface Answer<T> {
  status: number;
  headers: Headers;
  data?: T | null;
  errors?: AnsweredError[];
  extensions?: { cost: { cost: number; maxCost: number; depth: number; maxDepth: number; timeMs: number } };
}

export interface Asked {
  /** Address without a slash at the end; known once the tests run. */
  url: () => string;
  /** What the service has written. */
  written: () => string;
  /** The whole answer to a query. */
  ask: <T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<Answer<T>>;
  /** The data of an answer that must have no errors. */
  data: <T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>) => Promise<T>;
  /** The one error of an answer that must have exactly one. */
  error: (query: string, variables?: Record<string, unknown>) => Promise<AnsweredError>;
}

/** The store itself with some of its methods changed; `changed` is given the store they take the place on. */
export const storeWith =
  (changed: (store: GraphStore) => Partial<GraphStore>) =>
  (store: GraphStore): GraphStore => {
    const own = changed(store);
    return new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(name in own ? own : target, name);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  };

interface Started {
  url: string;
  written: () => string;
  stop: () => Promise<void>;
}

/** The product in a process of its own, for the tests of one file. */
export const service = (): Asked =>
  asked(async () => {
    const server = await startServer();
    return { url: server.url, written: () => server.output(), stop: () => server.stop() };
  });

/** The service in this process, with something put between it and its store, or with pages of the test's own. */
export const serviceHere = ({
  around = (store) => store,
  ...options
}: { around?: (store: GraphStore) => GraphStore } & Omit<Partial<ServiceOptions>, 'store' | 'log'> = {}): Asked =>
  asked(async () => {
    const lines: string[] = [];
    const started = await createService({ store: around(await openStore()), log: (line) => lines.push(line), ...options });
    const { port } = await started.listen(0, '127.0.0.1');
    return { url: `http://127.0.0.1:${port}`, written: () => lines.join('\n'), stop: started.stop };
  });

function asked(start: () => Promise<Started>): Asked {
  let started: Started | undefined;
  const now = (): Started => {
    if (!started) throw new Error('The service runs only while tests do.');
    return started;
  };
  beforeAll(async () => {
    started = await start();
  }, 60_000);
  afterAll(() => started?.stop());

  const ask = async <T>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> => {
    const response = await fetch(`${now().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, ...((await response.json()) as Omit<Answer<T>, 'status' | 'headers'>) };
  };
  return {
    url: () => now().url,
    written: () => now().written(),
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
