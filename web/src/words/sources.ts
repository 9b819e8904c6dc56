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

/**
 * The name of a page by its address: the law and place on legislation.gov.uk, the public mirror of it with the law that the remark
 * names, or else the host.
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
  return law ? `${law} on legislation.gov.uk` : host;
}
