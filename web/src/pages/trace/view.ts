/** The three views of an answer, and the section of the page that an address names. */
import type { TraceSearch } from '../../app/trace-search.ts';

export type View = NonNullable<TraceSearch['view']>;

const VIEW_OF: Record<string, View> = { links: 'table', picture: 'picture' };
const SECTION_OF: Record<View, string | null> = { words: null, table: 'links', picture: 'picture' };

/** The view that shows the section of the hash; without a hash that of the search part, and the words where it names none. */
export const viewOf = (hash: string, view: View | undefined): View => (hash ? (VIEW_OF[hash] ?? 'words') : (view ?? 'words'));

/** The section to go to: that of the hash before that of the view; null for the top of the page. */
export const sectionOf = (hash: string, view: View | undefined): string | null => hash || (view ? SECTION_OF[view] : null);
