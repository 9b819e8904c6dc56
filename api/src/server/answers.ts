/**
 * Answers to queries over HTTP, each worked out once. The data of a release never change, so the same question about the same
 * release on the same day has the same answer, to the letter. It is kept as the bytes that go out, and those who ask what is
 * just being worked out for somebody else wait for that.
 */
import { createHash } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { createContext } from '../graphql/context.ts';
import type { Context } from '../graphql/context.ts';
import { storeFault } from '../graphql/errors.ts';
import type { GraphStore } from '../store/port.ts';

/** Most bytes of all answers kept together; those least recently asked for go first. */
const MOST_BYTES = 64_000_000;

/** Counted for each answer beside its bytes, for its key, its headers and its place in the list: no more than 8,000 short ones are kept. */
const BYTES_BESIDE = 8_000;

/** What decides an answer beside the query: who may ask, and the form that is wanted. */
const HEADERS_THAT_COUNT = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'];

/** An answer as it goes out. */
interface Answer {
  status: number;
  headers: [string, string][];
  body: string;
}

/** A whole answer without errors, in bytes. What it cost stands apart, since it tells the time that each asking took. */
interface Kept {
  status: number;
  headers: [string, string][];
  /** All up to the extensions: `{"data":{...}`. */
  data: Buffer;
  extensions: { release: string | null; cost: Record<string, number> };
}

/** Answers requests whose body is read as JSON. `timeMs` is the longest an answer may take. */
export function createAnswerer(apollo: ApolloServer<Context>, store: GraphStore, timeMs?: number): RequestHandler {
  const kept = new LRUCache<string, Kept>({ maxSize: MOST_BYTES, sizeCalculation: ({ data }) => data.length + BYTES_BESIDE });
  const underWay = new Map<string, Promise<Kept | undefined>>();

  const give = async (request: Request, response: Response): Promise<void> => {
    const context = createContext(store, timeMs);
    const hash = await hashOf(context).catch((error: unknown) => refuse(response, error));
    if (hash === undefined) return;
    const key = keyOf(hash, request, context);
    const known = kept.get(key) ?? (await underWay.get(key));
    if (known) return sendKept(response, known, context);

    const working = answerOf(apollo, request, context).then(async (answer) => {
      // A release that was replaced meanwhile may have given one part of the answer, and the new one the other.
      const isOfOne = hash === (await hashOf(context).catch(() => hash));
      return { answer, isOfOne, whole: isOfOne ? keepable(answer) : undefined };
    });
    underWay.set(
      key,
      working.then(
        ({ whole }) => whole,
        () => undefined,
      ),
    );
    const { answer, isOfOne, whole } = await working.finally(() => underWay.delete(key));
    if (whole) {
      kept.set(key, whole);
      return sendKept(response, whole, context);
    }
    if (!isOfOne) return give(request, response);
    const { status, headers, body } = answer;
    response.status(status).setHeaders(new Map(headers)).send(body);
  };
  return give;
}

/** Sends an answer that was kept, with the time that this asking took. */
function sendKept(response: Response, { status, headers, data, extensions }: Kept, { began }: Context): void {
  const cost = { ...extensions.cost, timeMs: Math.round(performance.now() - began) };
  const end = Buffer.from(`,"extensions":${JSON.stringify({ ...extensions, cost })}}`);
  response
    .status(status)
    .setHeaders(new Map(headers))
    .setHeader('content-length', data.length + end.length);
  response.write(data);
  response.end(end);
}

/** Tells that the store cannot be asked, in the form of an answer. Throws what is no fault of the store. */
function refuse(response: Response, error: unknown): void {
  const fault = storeFault(error);
  if (!fault) throw error;
  const { message, extensions } = fault;
  response.status(extensions.code === 'STORE_UNAVAILABLE' ? 503 : 200).json({ errors: [{ message, extensions }], data: null });
}

/** The hash of the release that readers see. */
const hashOf = async ({ store }: Context): Promise<string> => (await store.release()).hash;

/** What decides the answer: the release, the day, and all of the request that the answer can depend on. */
function keyOf(hash: string, request: Request, { today }: Context): string {
  const headers = HEADERS_THAT_COUNT.map((name) => request.get(name) ?? null);
  const question = [hash, today, request.method, request.url, headers, (request.body as unknown) ?? null];
  return createHash('sha256').update(JSON.stringify(question)).digest('base64');
}

/** Lets Apollo Server answer. */
async function answerOf(apollo: ApolloServer<Context>, request: Request, context: Context): Promise<Answer> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const {
    status,
    headers: given,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search: /\?.*/.exec(request.url)?.[0] ?? '',
      body: request.body as unknown,
    },
    context: () => Promise.resolve(context),
  });
  // Answers in pieces (@defer) are not part of the schema.
  if (body.kind !== 'complete') throw new Error('Apollo Server gave an answer in pieces');
  return { status: status ?? 200, headers: [...given], body: body.string };
}

/** The answer in the form to keep; nothing where it has errors, or was refused. */
function keepable({ status, headers, body }: Answer): Kept | undefined {
  const at = body.lastIndexOf(',"extensions":');
  if (status !== 200 || !body.startsWith('{"data":{') || at < 0) return undefined;
  const { extensions } = JSON.parse(`{${body.slice(at + 1)}`) as Pick<Kept, 'extensions'>;
  return { status, headers: headers.filter(([name]) => name !== 'content-length'), data: bytesOf(body.slice(0, at)), extensions };
}

/** The text in memory of its own: a short Buffer is else a piece of a larger one, and keeps all of that. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
