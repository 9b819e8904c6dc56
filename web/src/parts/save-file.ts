/** Hands what the page has made to the reader as a file. `name` carries its ending, `type` is its media type. */
export function saveFile(content: string | Blob, name: string, type: string): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Small letters, figures and hyphens alone. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** "rules-explorer-paths-sssc-to-voice-2026-11-25-cb6849f8f403-law-read-june-2026.svg": what it is, the release with its date, and where it is told when the law was read. */
export const fileName = (name: string, { id, lawAsRead }: { id: string; lawAsRead?: string }, ending: string): string =>
  `rules-explorer-${plain(name).slice(0, 80)}-${plain(id)}${lawAsRead === undefined ? '' : `-law-read-${plain(lawAsRead)}`}.${ending}`;
