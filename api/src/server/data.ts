/** The data and the schema, to take away. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Router } from 'express';
import { readSdl } from '../graphql/sdl.ts';
import type { GraphStore } from '../store/port.ts';

const COMPILED = fileURLToPath(new URL('../../../graph-seed/dist/release.json', import.meta.url));

/** /data/release.json: the whole release as it was when the server opened it, so that a later compile never goes out under its name. /schema.graphql: the SDL. */
export function dataRoutes(store: GraphStore, releaseFile = COMPILED): Router {
  const routes = Router();
  const compiled = readFileSync(releaseFile);
  const compiledId = /"id":\s*"([^"]+)"/.exec(compiled.toString('utf8', 0, 2_000))?.[1];
  routes.get('/data/release.json', async (_request, response) => {
    const { id } = await store.release();
    if (id !== compiledId)
      return void response
        .status(404)
        .type('text')
        .send(`This server answers from release ${id} and holds no file of it: its file is that of release ${compiledId}.\n`);
    response.type('json').set({ 'cache-control': 'no-cache', 'content-disposition': `attachment; filename="rules-explorer-${id}.json"` });
    response.send(compiled);
  });
  routes.get('/schema.graphql', (_request, response) => void response.set('cache-control', 'no-cache').type('text').send(readSdl()));
  return routes;
}
