/** What a source is called where all we have is its address. */

/** Citation forms of the types of law on legislation.gov.uk. */
const LAW: Record<string, (year: string, number: string) => string> = {
  asp: (year, number) => `${year} asp ${number}`,
  ukpga: (year, number) => `${year} c ${number}`,
  ssi: (year, number) => `SSI ${year}/${number}`,
  uksi: (year, number) => `SI ${year}/${number}`,
};

const PLACES: Record<string, string> = {
  section: 's',
  regulation: 'reg',
  article: 'art',
  schedule: 'sch',
  part: 'Pt',
  chapter: 'ch',
  paragraph: 'para',
  rule: 'r',
};

/** "1995 c 36, s 29" from a path of legislation.gov.uk; null where the path names no law we can cite. */
function lawIn(path: string): string | null {
  const [, type = '', year = '', number = '', rest = ''] = /^\/(?:cy\/|en\/|id\/)*([a-z]+)\/(\d{4})\/(\d+)\/?(.*)$/.exec(path) ?? [];
  const cite = LAW[type];
  if (!cite) return null;
  if (rest.startsWith('notes')) return `${cite(year, number)}, explanatory notes`;
  const places = [...rest.matchAll(/(section|regulation|article|schedule|part|chapter|paragraph|rule)\/(\w+)/g)];
  return [cite(year, number), ...places.map(([, kind = '', value = '']) => `${PLACES[kind]} ${value}`)].join(', ');
}

/** A remark that starts with the file of one law in the public mirror: "uk-sct/asp-2014-8.md, annotations to March 2026". */
const IN_MIRROR =
  /^(?:public mirror of legislation\.gov\.uk text \(legalize-dev\/legalize-uk\), )?(?:file )?[\w-]+\/(asp|ukpga|ssi|uksi)-(\d{4})-(\d+)\.md(?:, (.*))?$/;
/** What a remark adds to the name: a file of the mirror is in the name already, and so is that it is a copy. */
export function remarkOf(note: string | null | undefined): string | null {
  const inMirror = IN_MIRROR.exec(note ?? '');
  if (!inMirror) return note ?? null;
  const rest = inMirror[4] ?? '';
  return /^(text of legislation\.gov\.uk|a copy of legislation\.gov\.uk data)?$/.test(rest) ? null : rest;
}

/** "ukpga_19950036_en_1.html": how BAILII names the file of one law. */
function lawOnBailii(path: string): string | null {
  const [, type = '', year = '', number = ''] = /\/(asp|ukpga|ssi|uksi)_(\d{4})(\d+)_en/.exec(path) ?? [];
  return LAW[type]?.(year, String(Number(number))) ?? null;
}

/** Names of pages are cut at a word before this many letters. */
const LONGEST = 64;
/** What a page says of itself in its address: the part with the most words (the last of equals), and the page number; empty where no part has three words. */
function wordsIn(path: string): string {
  const parts = path
    .split('/')
    .reverse()
    .map((part) => part.replace(/\.\w+$/, '').split(/[-_+]/));
  const [most = []] = parts
    .filter((part) => part.length >= 3 && part.every((word) => /^[\w’']{1,24}$/.test(word)))
    .sort((a, b) => b.length - a.length);
  const words = most.join(' ').replace(/(?<=\d) (?=\d)/g, '-');
  const short = words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))}…` : words;
  const [, page] = /\/pages\/(\d+)/.exec(path) ?? [];
  return short && page ? `${short}, page ${page}` : short;
}

/**
 * The name of a page by its address: the law and place on legislation.gov.uk and BAILII, the public mirror of it with the law that the
 * remark names, or else the host with what the address says of the page.
 */
export function sourceName(url: string, note?: string | null): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  if (host === 'github.com' && pathname.startsWith('/legalize-dev/')) {
    const [, type = '', year = '', number = ''] = IN_MIRROR.exec(note ?? '') ?? [];
    const cited = LAW[type]?.(year, number);
    return `${cited ? `${cited} in the ` : ''}public mirror of legislation.gov.uk`;
  }
  const law = /(^|\.)legislation(\.data)?\.gov\.uk$/.test(host) ? lawIn(pathname) : null;
  if (law) return `${law} on legislation.gov.uk`;
  const onBailii = host.endsWith('bailii.org') ? lawOnBailii(pathname) : null;
  if (onBailii) return `${onBailii} on bailii.org`;
  const words = host.endsWith('legislation.gov.uk') ? '' : wordsIn(pathname);
  return words ? `${host} (${words})` : host;
}
