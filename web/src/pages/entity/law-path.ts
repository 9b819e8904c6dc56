/** From the address of a page to the id of the law it is about, and from the id to the official text. */

/** Ids under /law/ carry their legislation.gov.uk path; a reader may paste a whole address, an /id/ address or a view of one. */
const VIEWS = /\/(contents|data\.(xht|xml|html?|rdf|akn|feed|pdf)|enacted|made|introduction|notes(\/.*)?|\d{4}-\d{2}-\d{2})$/;

/**
 * The id asked for by the part of the address after /law/: no slashes at the ends, no host, no "/id/", no view such as "contents" or "enacted".
 * The text is not checked: an unknown id is answered by the page with its nearest.
 */
export function lawIdOf(splat: string): string {
  let id = splat.replace(/^https?:\/+(www\.)?legislation\.gov\.uk\//, '').replace(/[?#].*$/, '').replace(/^\/+|\/+$/g, '').replace(/^id\//, '');
  while (VIEWS.test(id)) id = id.replace(VIEWS, '');
  return id;
}

/** The page of an instrument or provision on legislation.gov.uk, from its official identifier; null where it has none. */
export const officialPage = (officialUri: string | null | undefined): string | null =>
  officialUri?.startsWith('https://www.legislation.gov.uk/') ? officialUri.replace('legislation.gov.uk/id/', 'legislation.gov.uk/') : null;
