/** Names of files: what is taken, the release, and when the law was read. */
import type { Subject } from './subject.ts';

/** Small letters, figures and hyphens alone, of a length that every system takes. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** "rules-explorer-paths-sssc-to-voice-2026-11-25-cb6849f8f403-law-read-june-2026.gexf" */
export const fileName = (
  { name, release }: Pick<Subject, 'name'> & { release: { id: string; lawAsRead: string } },
  ending: string,
): string => `rules-explorer-${plain(name).slice(0, 80)}-${plain(release.id)}-law-read-${plain(release.lawAsRead)}.${ending}`;
