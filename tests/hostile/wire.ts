/** Bytes over a connection of its own, whatever they are, and what comes back. */
import { connect } from 'node:net';

/** What is sent to the server. */
export interface Shot {
  /** Sent one after another. */
  pieces: readonly (string | Buffer)[];
  /** Milliseconds between two pieces; all at once where left out. */
  everyMs?: number;
  /** What the sender does once all is sent: waits for the answer unless told. */
  after?: 'wait' | 'cut' | 'end';
}

export interface Reply {
  /** Statuses of the answers, in order; none where the server closed the connection without a word. */
  statuses: number[];
  /** All that came, as Latin-1, headers included. */
  text: string;
  ms: number;
  /** Whether the server neither answered nor closed the connection in time. */
  isSilent: boolean;
}

/** The server ends what is slow long before. */
const PATIENCE_MS = 60_000;
/** Of a long answer, so much is kept to look at. */
const MOST_KEPT = 2_000_000;

/** Sends a shot and resolves once the connection is over. Never rejects: a connection that is refused has no answer. */
export function send(port: number, { pieces, everyMs = 0, after = 'wait' }: Shot): Promise<Reply> {
  return new Promise((resolve) => {
    const began = performance.now();
    const came: Buffer[] = [];
    let kept = 0;
    let isSilent = false;
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const patience = setTimeout(() => {
      isSilent = true;
      socket.destroy();
    }, PATIENCE_MS);
    socket.on('data', (piece) => {
      kept += piece.length;
      if (kept < MOST_KEPT) came.push(piece);
    });
    // A connection that the server resets is an answer too.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(patience);
      const text = Buffer.concat(came).toString('latin1');
      resolve({ statuses: statusesOf(text), text, ms: performance.now() - began, isSilent });
    });
    socket.on('connect', () => void write());

    const write = async (): Promise<void> => {
      for (const [at, piece] of pieces.entries()) {
        if (socket.destroyed || socket.writableEnded) return;
        if (at > 0 && everyMs > 0) await new Promise((next) => setTimeout(next, everyMs));
        socket.write(piece);
      }
      if (after === 'cut') socket.destroySoon();
      else if (after === 'end') socket.end();
    };
  });
}

/** The statuses of all answers on one connection. That of `100 Continue` is none yet. */
const statusesOf = (text: string): number[] =>
  [...text.matchAll(/(?:^|\r\n|[}\n])HTTP\/1\.1 (\d{3}) [^\r]*\r\n/g)]
    .map(([, status]) => Number(status))
    .filter((status) => status !== 100);

export interface Http {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** A request in the plain form, as bytes; the connection closes after it. */
export function http({ method = 'GET', path = '/', headers = {}, body }: Http): Buffer {
  const all: Record<string, string> = {
    host: '127.0.0.1',
    connection: 'close',
    ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  };
  const head = `${method} ${path} HTTP/1.1\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body ?? '')]);
}

/** A POST to /graphql with a body as it stands. */
export const post = (body: string | Buffer, headers: Record<string, string> = {}): Buffer =>
  http({ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json', ...headers }, body });

/** A POST of a query with its variables. */
export const query = (text: string, variables?: unknown, more: Record<string, unknown> = {}): Buffer =>
  post(JSON.stringify({ query: text, ...(variables !== undefined && { variables }), ...more }));
