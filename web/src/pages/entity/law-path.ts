/** From the address of a page to the id of the law it is about, and from the id to the official text. */

/** Ids under /law/ carry their legislation.gov.uk path; a reader may paste a whole address, an /id/ address or a view of one. */
const VIEWS = /\/(contents|data\.(xht|xml|html?|rdf|akn|feed|pdf)|enacted|made|introduction|notes(\/.*)?|\d{4}-\d{2}-\d{2})$/;

/**
 * The id asked for by the part of the address after /law/: no slashes at the ends, no host, no "/id/", no view such as "contents" or "enacted".
 * The text is not checked: an unknown id is answered by the page with its nearest.
 */
export function lawIdOf(splat: string): string {
  let id = splat
    .replace(/^https?:\/+(www\.)?legislation\.gov\.uk\//, '')
    .replace(/[?#].*$/, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/^id\//, '');
  while (VIEWS.test(id)) id = id.replace(VIEWS, '');
  return id;
}

/** The page of an instrument or provision on legislation.gov.uk, from its official identifier; null where it has none. */
export const officialPage = (officialUri: string | null | undefined): string | null =>
  officialUri?.startsWith('https://www.legislation.gov.uk/') ? officialUri.replace('legislation.gov.uk/id/', 'legislation.gov.uk/') : null;

const PLACES: Record<string, string> = {
  section: 's',
  regulation: 'reg',
  article: 'art',
  rule: 'r',
  schedule: 'sch',
  part: 'Pt',
  chapter: 'ch',
  paragraph: 'para',
};

/** An id of law in short words, where nothing else of it is known: "SSI 2025/388", "2026 asp 16, s 70". Other ids are given back. */
export function lawIdWords(id: string): string {
  const [type, year, ordinal, ...place] = id.split('/');
  if (!type || !year || !ordinal) return id;
  const name =
    type === 'asp'
      ? `${year} asp ${ordinal}`
      : type === 'ukpga'
        ? `${year} c. ${ordinal}`
        : type === 'ssi'
          ? `SSI ${year}/${ordinal}`
          : type === 'uksi'
            ? `SI ${year}/${ordinal}`
            : null;
  if (!name) return id;
  const where = place.map((part) => PLACES[part] ?? part).join(' ');
  return where ? `${name}, ${where}` : name;
}

const SPOKEN: Record<string, string> = {
  s: 'section',
  reg: 'regulation',
  regs: 'regulations',
  art: 'article',
  r: 'rule',
  sch: 'schedule',
  Pt: 'Part',
  ch: 'Chapter',
  para: 'paragraph',
  paras: 'paragraphs',
};

/** A number as cited, as it is read aloud: "s 58" to "section 58", "sch 3 para 1" to "schedule 3 paragraph 1". Other text stays. */
export const spokenNumber = (number: string): string =>
  number
    .split(' ')
    .map((word) => SPOKEN[word] ?? word)
    .join(' ');
