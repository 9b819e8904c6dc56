/** The built explorer: its files, and its one HTML page for every address of a page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import type { RequestHandler, Response } from 'express';
import { addressOf, isId } from '@rules/schema';
import { withDeadline } from '../graphql/limits/deadline.ts';
import type { GraphStore } from '../store/port.ts';

const YEAR = 365 * 24 * 60 * 60;

/** Addresses of pages that are of no one thing. */
const PLAIN_PAGES = new Set([
  '/',
  '/changes',
  '/explore',
  '/paths',
  '/compare',
  '/overview',
  '/query',
  '/levers',
  '/levers/set',
  '/rules',
  '/search',
  '/about',
]);

/** The id that an address is the page of: /law/asp/2014/8/section/58, /body/sssc; null where it is of none. */
const idOfPage = (path: string): string | null => {
  const id = path.replace(/^\/(law\/)?/, '');
  return isId(id) && addressOf(id) === path ? id : null;
};

/** The page goes out after so long without word from the store, in milliseconds: it tells what is wrong itself. */
const PAGE_MS = 2_000;

/** Whether the address is that of a page; a thing that is not there has none, and its page says so with the status 404. */
async function isPage(path: string, store: GraphStore): Promise<boolean> {
  if (PLAIN_PAGES.has(path)) return true;
  const id = idOfPage(path);
  if (id === null) return false;
  const found = withDeadline(store, performance.now() + PAGE_MS, PAGE_MS).nodes([id]);
  return found.then(
    ([node]) => node !== null,
    () => true,
  );
}

/** Files of the build never change under a name that holds their hash; all else is asked for anew each time. */
const cacheFor = (response: Response, path: string): void => {
  response.set('cache-control', /[\\/]assets[\\/]/.test(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache');
};

/** Routes of the explorer built into `folder`. */
export function pageRoutes(folder: string, store: GraphStore): Router {
  const page = join(folder, 'index.html');
  const routes = Router();
  routes.use(express.static(folder, { index: false, redirect: false, setHeaders: cacheFor }));
  routes.use(navigation(page, store));
  routes.use((_request, response) => void response.status(404).type('text').send('There is nothing at this address.\n'));
  return routes;
}

/** Whoever follows a link to a page gets the page; scripts and pictures that are not there get a plain 404. */
const navigation =
  (page: string, store: GraphStore): RequestHandler =>
  async (request, response, next) => {
    if (
      (request.method !== 'GET' && request.method !== 'HEAD') ||
      request.accepts(['html', 'json', 'text']) !== 'html' ||
      isFile(request.path)
    )
      return next();
    if (!existsSync(page)) return void response.status(503).type('html').send(NOT_BUILT);
    response.status((await isPage(decoded(request.path).replace(/(?<=.)\/+$/, ''), store)) ? 200 : 404).set('cache-control', 'no-cache');
    response.sendFile(page);
  };

/** An address that ends like a file of the build. */
const isFile = (path: string): boolean =>
  path.startsWith('/assets/') || /\.(js|css|map|woff2?|svg|png|ico|json|txt|xml|webmanifest)$/.test(path);

/** The path without escapes; as it came where they are damaged. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const NOT_BUILT = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rules Explorer: the pages are not built yet</title>
<h1>The pages are not built yet</h1>
<p>The data and the API are ready at <code>/graphql</code>, but the pages of the explorer have not been built on this machine.</p>
<p>Run <code>npm run build</code>, or stop this and run <code>npm start</code>, which builds them; then load this page again.</p>
</html>
`;
