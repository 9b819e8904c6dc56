/** Ids out of addresses: people paste what stands in the browser's address bar. */

/** Last parts of a legislation.gov.uk path that name a version, a view or a file of the same law. */
const VIEWS = new Set([
  'enacted',
  'made',
  'created',
  'adopted',
  'prospective',
  'basedate',
  'revision',
  'contents',
  'introduction',
  'body',
  'schedules',
  'signature',
  'notes',
  'resources',
  'impacts',
  'changes',
  'earlier-orders',
  'pdfs',
  'welsh',
  'english',
  'scotland',
  'england',
  'wales',
  'ni',
  'note',
]);
const isView = (part: string): boolean =>
  VIEWS.has(part) || /^\d{4}-\d{2}-\d{2}$/.test(part) || /^data\.[a-z]+$/.test(part) || part.includes('+') || part.endsWith('.pdf');

const PROVISION = 'section|regulation|article|rule|schedule|paragraph|part|chapter';

/**
 * The ids that a legislation.gov.uk address, or the path of a page of the explorer, may stand for: the exact one first, then
 * what it is a part of (a subsection's section, a cross-heading's Part, the Act). Empty for what is no address.
 */
export function idFromAddress(text: string): string[] {
  const trimmed = text.trim();
  const official = /^(?:https?:\/\/)?(?:www\.)?legislation\.gov\.uk\/+([^?#\s]*)(?:\?[^#\s]*)?(?:#(\S*))?$/i.exec(trimmed);
  if (!official) {
    const own = /^(?:https?:\/\/[^/\s]+)?\/(?:law\/)?([a-z][^?#\s]*?)\/?(?:[?#]\S*)?$/i.exec(trimmed);
    return own?.[1] ? [decode(own[1])] : [];
  }
  const parts = decode(official[1] ?? '')
    .split('/')
    .filter((part) => part !== '');
  if (parts[0] === 'id') parts.shift();
  const viewAt = parts.findIndex((part, index) => index > 0 && isView(part));
  const path = (viewAt < 0 ? parts : parts.slice(0, viewAt)).join('/');
  if (path === '') return [];
  return [...new Set([...fromFragment(path, official[2] ?? ''), ...withAncestors(path)])];
}

/** "#section-58-1" on the address of a whole Act points at section 58. */
function fromFragment(path: string, fragment: string): string[] {
  const found = new RegExp(`^(${PROVISION})-([0-9A-Za-z]+)`, 'i').exec(fragment);
  return found ? [`${path}/${found[1]?.toLowerCase()}/${found[2]}`] : [];
}

/** The path, and each shorter one that still names law: asp/2014/8/section/58/1, asp/2014/8/section/58, asp/2014/8. */
function withAncestors(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/')).filter((shorter) => shorter.includes('/'));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
