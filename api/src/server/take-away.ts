/**
 * /take-away: what a page shows, as a file. The address is that of the page with the ending of a format after its path: /explore?at=body/sssc is
 * /take-away/explore.gexf?at=body/sssc. By POST the search part goes in the body, for views that are longer than an address may be.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import express, { Router } from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { fileName } from '../export/file-name.ts';
import { FORMATS } from '../export/formats/index.ts';
import type { Format } from '../export/formats/index.ts';
import { take } from '../export/taking/index.ts';
import { createContext } from '../graphql/context.ts';
import { RequestError, shortened } from '../graphql/errors.ts';
import { LIMITS } from '../graphql/limits/limits.ts';
import type { GraphStore } from '../store/port.ts';
import { refuse } from './refuse.ts';

/** Most bytes of packed files kept together. The whole release takes 1 or 2 MB in each format. */
const MOST_BYTES = 32_000_000;
/** Counted for each beside its bytes. */
const BYTES_BESIDE = 2_000;
const FORM = 'application/x-www-form-urlencoded';

interface File {
  name: string;
  packed: Buffer;
}

export function takeAwayRoutes(store: GraphStore, timeMs?: number): Router {
  // The facts of a release never change: the same question has the same file, which is made once, also for those who ask meanwhile.
  const kept = new LRUCache<string, File, () => Promise<File>>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ packed }) => packed.length + BYTES_BESIDE,
    // A file that others push out while it is made is still given to those who wait for it.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context: make }) => make(),
  });

  const give = async (request: Request, response: Response): Promise<void> => {
    const { page, ending, format } = wanted(request.path);
    const params = paramsOf(request);
    const origin = originOf(request);
    const { store: timed, today } = createContext(store, timeMs);
    const { hash } = await timed.release();
    const question = [hash, today, origin, page, ending, ...readOf(page, params)];
    const key = createHash('sha256').update(JSON.stringify(question)).digest('base64');
    const file = await kept.forceFetch(key, {
      context: async () => {
        const subject = await take(timed, { page, params, today });
        return { name: fileName(subject, ending), packed: await promisify(gzip)(format.write(subject, { origin, today })) };
      },
    });
    response.set({
      'content-type': format.type,
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'no-cache',
    });
    response.vary('accept-encoding');
    if (request.acceptsEncodings(['gzip', 'identity']) !== 'gzip') return void response.send(await promisify(gunzip)(file.packed));
    response.set('content-encoding', 'gzip').send(file.packed);
  };

  const routes = Router();
  routes.get('/*page', give);
  routes.post('/*page', express.text({ type: FORM, limit: LIMITS.requestBytes }), give);
  routes.use(help);
  routes.use(refusal);
  return routes;
}

/** The page and the format that the path names. Throws a RequestError where there is no such format. */
function wanted(path: string): { page: string; ending: string; format: Format } {
  const [, page = '', ending = ''] = /^\/([^.]+)\.([\w.]+)$/.exec(decoded(path)) ?? [];
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
  if (format) return { page, ending, format };
  throw new RequestError(
    'NOT_FOUND',
    `There is no format “${shortened(ending || decoded(path))}” to take away. Put one of these after the path of a page: ${endings()}.`,
  );
}

const endings = (): string =>
  Object.keys(FORMATS)
    .map((ending) => `.${ending}`)
    .join(', ');

/** The path without escapes; as it came where they are damaged. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What a page reads of the names and values: others make no other file. */
function readOf(page: string, params: URLSearchParams): string[][] {
  if (page === 'explore' || page === 'paths' || page === 'compare') return [...params];
  return page.startsWith('change/') ? [...params].filter(([name]) => name === 'asAt' || name === 'official') : [];
}

/** Names and values of the body of a POST, else of the address. */
const paramsOf = (request: Request): URLSearchParams =>
  new URLSearchParams(typeof request.body === 'string' ? request.body : /\?.*/s.exec(request.originalUrl)?.[0]);

/** Scheme and host as the asker knows them, so that the addresses in the file lead back here. */
function originOf(request: Request): string {
  const host = request.host ?? '';
  return /^[\w.-]+(:\d+)?$|^\[[0-9a-f:]+\](:\d+)?$/i.test(host) ? `${request.protocol}://${host}` : '';
}

/** What a file is asked for with; HTTP asks that a 405 names them. */
const METHODS = ['GET', 'HEAD', 'POST'];

const help: RequestHandler = (request, response) => {
  const known = METHODS.includes(request.method);
  if (!known) response.set('allow', METHODS.join(', '));
  refuse(request, response, {
    status: known ? 404 : 405,
    message: `Ask with GET for a page and a format, such as /take-away/explore.gexf?at=body/sssc or /take-away/release.graphml. The formats are ${endings()}.`,
    code: 'NOT_FOUND',
  });
};

/** What is the asker's to mend, said in a line; all else goes on to those who answer for faults. */
const refusal: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (error instanceof RequestError) {
    const code = String(error.extensions.code);
    const status = code === 'NOT_FOUND' ? 404 : code === 'BAD_USER_INPUT' ? 400 : null;
    if (status === null) return next(error);
    return refuse(request, response, { status, message: error.message, code });
  }
  if (typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large') {
    const message = `The request is larger than ${LIMITS.requestBytes / 1024} kB. Name fewer things, or take the whole release.`;
    return refuse(request, response, { status: 413, message, code: 'REQUEST_TOO_LARGE' });
  }
  next(error);
};
