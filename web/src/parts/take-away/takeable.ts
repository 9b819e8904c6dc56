/** What a page lets its reader take away. */
import type { Drawing } from '../../picture/paper/drawing.ts';

export interface Takeable {
  /** Short name for the file of the picture: "explore-sssc". */
  name: string;
  /** Heading of the picture: "Paths from the SSSC to Voice". */
  title: string;
  /** The law it speaks of, where that is not the law as last read: "Law as at 5 February 2020". */
  moment?: string;
  /** What it holds, in sentences. */
  holds: readonly string[];
  /** Makes the picture; left out where the page has none. */
  draw?: () => Promise<Drawing>;
}

export interface DataFormat {
  ending: string;
  name: string;
  /** What opens it. */
  use: string;
}

/** Data formats of the service (docs/api.md), those that most tools read first. */
export const DATA_FORMATS: readonly DataFormat[] = [
  { ending: 'links.csv', name: 'CSV, the links', use: 'for a spreadsheet, R or Python' },
  { ending: 'things.csv', name: 'CSV, the things', use: 'what the links join' },
  { ending: 'evidence.csv', name: 'CSV, the evidence', use: 'what each rests on, one row a piece' },
  { ending: 'gexf', name: 'GEXF 1.3', use: 'for Gephi' },
  { ending: 'graphml', name: 'GraphML', use: 'for yEd, R’s igraph and NetworkX' },
  { ending: 'cyjs', name: 'Cytoscape JSON', use: 'for Cytoscape, and for programs' },
  { ending: 'jsonld', name: 'JSON-LD', use: 'linked data, in ELI and schema.org terms' },
];

/** /explore?at=body/sssc as data: /take-away/explore.gexf?at=body/sssc. */
export const dataAddress = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>, ending: string): string =>
  `/take-away${pathname.replace(/\/+$/, '')}.${ending}${search}`;

/**
 * What a page that keeps its state behind the "#" is asked with: by POST, for it is too long for an address. Null where the address says all.
 */
export const asForm = ({ search, hash }: Pick<Location, 'search' | 'hash'>): URLSearchParams | null =>
  hash.includes('=') ? new URLSearchParams([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]) : null;

/** Longest address that is written in a picture whole, in characters. */
const LONGEST = 700;

/** The address for a picture: a long one is cut, and says where the whole of it is. */
export const addressInPicture = (href: string): string =>
  href.length <= LONGEST
    ? href
    : `${href.slice(0, LONGEST)}… (the whole address has ${href.length} characters; “Copy link” on the page gives it, and the SVG file holds it)`;
