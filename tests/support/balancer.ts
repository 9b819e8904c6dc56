/** A balancer as small as can be: hands each request to the next of several servers that says it is ready. */
import { createServer, request as send } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';

export interface Balancer {
  url: string;
  /** How many requests each server was handed, in the order they were given. */
  handed(): readonly number[];
  stop(): Promise<void>;
}

/** What a server that goes away leaves of a request that it took and has not begun to answer. Every request of ours may be sent again: none changes anything. */
const LOST = new Set<string | undefined>(['ECONNREFUSED', 'ECONNRESET']);

/** `targets`: addresses without a slash at the end. Asks each every 200 ms at /readyz whether it should be sent anything. */
export async function startBalancer(targets: readonly string[]): Promise<Balancer> {
  const ready = targets.map(() => true);
  const handed = targets.map(() => 0);
  const look = (): Promise<void[]> =>
    Promise.all(
      targets.map(async (target, at) => {
        ready[at] = await fetch(`${target}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        );
      }),
    );
  const timer = setInterval(() => void look(), 200);
  let turn = 0;
  const server = createServer((request, response) => void pass(request, response));
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '/', method, headers } = request;
    const body = await buffer(request);
    /** Hands it to the next; where that one no longer listens, to the one after, as balancers do. */
    const hand = (left: number): void => {
      for (let tried = 0; tried < targets.length; tried += 1) {
        turn = (turn + 1) % targets.length;
        if (ready[turn] === true) break;
      }
      const at = turn;
      const passed = send(new URL(url, targets[at]), { method, headers, agent: false }, (answer) => {
        handed[at] = (handed[at] ?? 0) + 1;
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        pipeline(answer, response, () => {});
      });
      passed.on('error', (error: NodeJS.ErrnoException) => {
        if (response.headersSent) response.destroy();
        else if (LOST.has(error.code) && left > 0) hand(left - 1);
        else response.writeHead(502).end(error.message);
      });
      passed.end(body);
    };
    hand(targets.length - 1);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handed: () => [...handed],
    stop() {
      clearInterval(timer);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
