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

/** The name of a page by its address: the law and place on legislation.gov.uk, the public mirror of it by what it is, or else the host. */
export function sourceName(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  if (host === 'github.com' && pathname.startsWith('/legalize-dev/')) return 'public mirror of legislation.gov.uk';
  const law = /(^|\.)legislation(\.data)?\.gov\.uk$/.test(host) ? lawIn(pathname) : null;
  return law ? `${law} on legislation.gov.uk` : host;
}
