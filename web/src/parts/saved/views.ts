/** Views that a reader saved: a name, a note, and the address that brings the view back. A list of them is a value; each act gives a new one. */
import { isOwnAddress } from '../../app/address.ts';
import { count } from '../../words/plural.ts';

export interface SavedView {
  name: string;
  /** Empty where there is none. */
  note: string;
  /** Address within this site, with its search part. It is what tells one view from another. */
  address: string;
  /** The release of the data it was made of. */
  release: string;
  /** The day it was saved, YYYY-MM-DD. */
  saved: string;
}

export const LONGEST_NAME = 120;
export const LONGEST_NOTE = 2_000;
const LONGEST_ADDRESS = 40_000;
export const MOST_VIEWS = 200;

const FORMAT = 'rules-explorer-views';

/** With one more, newest first. A view that is saved again takes the place of the one before. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] => [
  view,
  ...views.filter(({ address }) => address !== view.address),
];

export const withoutView = (views: readonly SavedView[], address: string): SavedView[] => views.filter((view) => view.address !== address);

export const writeViews = (views: readonly SavedView[]): string => `${JSON.stringify({ format: FORMAT, version: 1, views }, null, 2)}\n`;

const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;

/** What is wrong with one entry of a file, with what to do; null where nothing is. */
function problemOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return 'is no view: it must be an object with name and address';
  const { name, note, address, release, saved } = entry as Record<string, unknown>;
  if (!isText(name, LONGEST_NAME) || name.trim() === '') return `has no name: give one of up to ${LONGEST_NAME} characters`;
  if (note !== undefined && !isText(note, LONGEST_NOTE)) return `has a note that is no text of up to ${LONGEST_NOTE} characters`;
  if (!isText(address, LONGEST_ADDRESS) || !isOwnAddress(address)) return 'has no address of this site: it must begin with one /';
  if (release !== undefined && !isText(release, 100)) return 'has a release that is no text';
  if (saved !== undefined && !(typeof saved === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(saved)))
    return 'has a day that is not written as YYYY-MM-DD';
  return null;
}

function viewOf(entry: unknown): SavedView {
  const { name, note, address, release, saved } = entry as Partial<SavedView> & { name: string; address: string };
  return { name: name.trim(), note: note ?? '', address, release: release ?? '', saved: saved ?? '' };
}

/** The views of a file that anybody may have written, and what is wrong with it. What can be read is read. */
export function readViews(text: string): { views: SavedView[]; problems: string[] } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { views: [], problems: ['This is no file of saved views: it is not JSON. Choose a file that “Export” saved.'] };
  }
  const { format, views } = (file ?? {}) as { format?: unknown; views?: unknown };
  if (format !== FORMAT || !Array.isArray(views))
    return { views: [], problems: ['This is JSON, but no file of saved views. Choose a file that “Export” saved.'] };
  const problems = views.flatMap((entry: unknown, at) => {
    const problem = problemOf(entry);
    return problem === null ? [] : [`Entry ${at + 1} ${problem}. It was passed over.`];
  });
  return { views: views.filter((entry) => problemOf(entry) === null).map(viewOf), problems };
}

/** Two lists as one: what is known already stays as it is, what does not fit any more is counted. `told` says what became of the new ones. */
export function joinViews(views: readonly SavedView[], more: readonly SavedView[]): { views: SavedView[]; told: string } {
  const known = new Set(views.map(({ address }) => address));
  const fresh = more.filter(({ address }) => !known.has(address) && known.add(address));
  const added = fresh.slice(0, Math.max(0, MOST_VIEWS - views.length));
  const parts = [
    `${count(added.length, 'view')} added`,
    ...(more.length > fresh.length ? [`${more.length - fresh.length} were here already`] : []),
    ...(fresh.length > added.length ? [`${fresh.length - added.length} did not fit: ${MOST_VIEWS} is the most, so delete some first`] : []),
  ];
  return { views: [...views, ...added], told: `${parts.join('; ')}.` };
}
