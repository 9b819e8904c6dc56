/** The data and the schema, to take away. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';
import { readSdl } from '../graphql/sdl.ts';
import type { GraphStore } from '../store/port.ts';

const COMPILED = fileURLToPath(new URL('../../../graph-seed/dist/release.json', import.meta.url));

/** /data/release.json: the whole release as it was when the server opened it, so that a later compile never goes out under its name. /schema.graphql: the SDL. */
export function dataRoutes(store: GraphStore, releaseFile = COMPILED): Router {
  const routes = Router();
  const compiled = readFileSync(releaseFile);
  const compiledId = /"id":\s*"([^"]+)"/.exec(compiled.toString('utf8', 0, 2_000))?.[1];
  // Packed once, when first asked for: packing it takes longer than any answer.
  let packing: Promise<Buffer> | undefined;
  routes.get('/data/release.json', async (request, response) => {
    const { id } = await store.release();
    if (id !== compiledId)
      return void response
        .status(404)
        .type('text')
        .send(`This server answers from release ${id} and holds no file of it: its file is that of release ${compiledId}.\n`);
    response.type('json').set({ 'cache-control': 'no-cache', 'content-disposition': `attachment; filename="rules-explorer-${id}.json"` });
    response.vary('accept-encoding');
    if (request.acceptsEncodings(['gzip', 'identity']) !== 'gzip') return void response.send(compiled);
    packing ??= promisify(gzip)(compiled);
    response.set('content-encoding', 'gzip').send(await packing);
  });
  routes.get('/schema.graphql', (_request, response) => void response.set('cache-control', 'no-cache').type('text').send(readSdl()));
  return routes;
}
