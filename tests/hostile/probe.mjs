/** Loaded into the server's process: tells its memory after a collection to who asks on PROBE_PORT of this machine. */
import { createServer } from 'node:http';

const probe = createServer((request, response) => {
  if (request.url === '/collected') {
    globalThis.gc?.();
    globalThis.gc?.();
  }
  response.end(JSON.stringify(process.memoryUsage()));
});
probe.listen(Number(process.env.PROBE_PORT), '127.0.0.1');
probe.unref();
