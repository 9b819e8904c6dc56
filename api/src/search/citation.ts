/** Citations of law as people write them, read into parts: "s 29(1) of the 1995 Act", "SSI 2009/210", "UNCRC art. 12", "2014 asp 8". */
import { fold, nameKey } from './words.ts';

export interface Citation {
  /** Paths of the provision inside its law, likeliest first: "section/29". Empty where no provision is cited. */
  provisions: string[];
  /** Ids of the law cited by series, year and number, likeliest first; it may not be held. */
  lawIds: string[];
  /** Name keys (see nameKey) by which the law is cited: "1995 act", "uncrc", "asp 8". */
  lawNames: string[];
}

/** How each part of law is written, longest first, and its words in an id. Rules of court are addressed as articles. */
const PARTS: readonly { written: string; paths: readonly string[]; roman?: boolean }[] = [
  { written: 'sections?|sects?|ss?|§§?', paths: ['section'] },
  { written: 'regulations?|regs?', paths: ['regulation', 'article'] },
  { written: 'articles?|arts?', paths: ['article', 'regulation'] },
  { written: 'rules?|r', paths: ['rule', 'article', 'regulation'] },
  { written: 'schedules?|scheds?|schs?', paths: ['schedule'] },
  { written: 'paragraphs?|paras?', paths: ['paragraph'] },
  { written: 'parts?|pts?', paths: ['part'], roman: true },
  { written: 'chapters?|chs?', paths: ['chapter'] },
];

/** "58", "26a", "11za", with what follows it in brackets or as a range; Parts also in Roman numbers. */
const number = (roman: boolean | undefined): string =>
  `(\\d+[a-z]{0,3}${roman ? '|[ivx]+' : ''})(?:\\s*\\([0-9a-z]+\\))*(?:\\s*-\\s*\\d+[a-z]{0,3})?`;
const partPattern = ({ written, roman }: (typeof PARTS)[number]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${written})\\.?\\s*${number(roman)}(?![\\p{L}\\p{N}/])`, 'u');
const PATTERNS = PARTS.map((part) => ({ paths: part.paths, pattern: partPattern(part) }));

interface Found {
  at: number;
  text: string;
  paths: string[];
}

/** The provisions cited in a text, in the order written. A year is not the number of a provision ("Rules 2013"). */
function findParts(text: string): Found[] {
  const found: Found[] = [];
  for (const { paths, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    const [whole, cited] = match ?? [];
    if (!match || !whole || !cited || /^(19|20)\d\d$/.test(cited)) continue;
    found.push({ at: match.index, text: whole, paths: paths.map((path) => `${path}/${cited.toUpperCase()}`) });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** "sch 3 para 1" is one provision, schedule/3/paragraph/1; of what else stands together the first counts. */
function joinParts(found: readonly Found[]): string[] {
  const schedule = found.find(({ paths }) => paths[0]?.startsWith('schedule/'))?.paths[0];
  const part = found.find(({ paths }) => paths[0]?.startsWith('part/'))?.paths[0];
  const paragraph = found.find(({ paths }) => paths[0]?.startsWith('paragraph/'))?.paths[0];
  const chapter = found.find(({ paths }) => paths[0]?.startsWith('chapter/'))?.paths[0];
  if (schedule) return paragraph ? [`${schedule}/${paragraph}`, schedule] : [schedule];
  if (part && chapter) return [`${part}/${chapter}`, part];
  return found[0]?.paths ?? [];
}

/** Series, year and number in each order they are written. */
const LAW_FORMS: readonly { pattern: RegExp; ids: (year: string, no: string) => string[] }[] = [
  { pattern: /(?<year>\d{4})\s*\(?asp\.?\s*(?<no>\d+)\)?/, ids: (year, no) => [`asp/${year}/${no}`] },
  { pattern: /\basp\s*(?<year>\d{4})\s*[/ ]\s*(?<no>\d+)/, ids: (year, no) => [`asp/${year}/${no}`] },
  { pattern: /\basp\s*(?<no>\d{1,2})\s*(?:of|,|\/|\()?\s*(?<year>\d{4})\)?/, ids: (year, no) => [`asp/${year}/${no}`] },
  { pattern: /(?<year>\d{4})\s*\(?(?:c|ch|cap|chapter)\.?\s*(?<no>\d+)\)?/, ids: (year, no) => [`ukpga/${year}/${no}`] },
  { pattern: /\bs\.?s\.?i\.?\s*(?<year>\d{4})\s*(?:\/|no\.?|\s)\s*(?<no>\d+)/, ids: (year, no) => [`ssi/${year}/${no}`] },
  { pattern: /\bs\.?i\.?\s*(?<year>\d{4})\s*(?:\/|no\.?|\s)\s*(?<no>\d+)/, ids: (year, no) => [`uksi/${year}/${no}`, `ssi/${year}/${no}`] },
  {
    pattern: /(?<![\p{L}\p{N}/])(?<year>\d{4})\s?\/\s?(?<no>\d+)(?![\p{L}\p{N}/])/u,
    ids: (year, no) => ['ssi', 'uksi', 'eur'].map((series) => `${series}/${year}/${no}`),
  },
];

/** The law named in what is left of a citation once its provision is taken out. */
function readLaw(text: string): Pick<Citation, 'lawIds' | 'lawNames'> {
  for (const { pattern, ids } of LAW_FORMS) {
    const match = pattern.exec(text);
    const { year, no } = match?.groups ?? {};
    if (match && year && no) return { lawIds: ids(year, no), lawNames: lawNames(text.replace(match[0], year)) };
  }
  return { lawIds: [], lawNames: lawNames(text) };
}

/** The whole name, and the name without a number after it: "... Act 2014 (asp 8)". */
function lawNames(text: string): string[] {
  const whole = text
    .replace(/\bregs\b\.?/g, 'regulations')
    .replace(/\bs\.\s?s\.\s?i\./g, 'ssi')
    .replace(/\bs\.\s?i\./g, 'si');
  const bare = whole.replace(/\((?:asp|c|ch)\.?\s*\d+\)/g, '');
  return [...new Set([nameKey(whole), nameKey(bare)])].filter((name) => name !== '');
}

/** "1995" beside a provision is the law of that year: "s 29 1995". */
const ofYear = (name: string): string[] =>
  /^(19|20)\d\d$/.test(name) ? ['act', 'regulations', 'order', 'rules'].map((noun) => `${name} ${noun}`) : [name];

/** Reads a citation. What is no citation gives no provision and no law id, and the whole text as the name of a law. */
export function readCitation(text: string): Citation {
  // Scottish instruments of before 1999 have a second number, in the S series: SI 1996/3256 (S.246).
  const folded = fold(text).replace(/(\/\d+)\s*\(s\.\s?\d+\)/, '$1');
  const found = findParts(folded);
  const rest = found.reduce((left, { text: part }) => left.replace(part, ' '), folded);
  const law = readLaw(rest);
  const provisions = joinParts(found);
  if (provisions.length > 0 && law.lawIds.length === 0) return { provisions, ...law, lawNames: law.lawNames.flatMap(ofYear) };
  if (provisions.length > 0 || law.lawIds.length > 0) return { provisions, ...law };
  return readBareNumber(folded) ?? { provisions, ...law };
}

/** "UNCRC 12", "1995 Act 29": the name of a law and a number of what its provisions are. */
function readBareNumber(folded: string): Citation | null {
  const match = /^(?<law>.*\p{L}.*)\s(?<no>\d{1,3}[a-z]{0,2})$/u.exec(folded);
  const { law, no } = match?.groups ?? {};
  if (!law || !no) return null;
  return {
    provisions: ['section', 'regulation', 'article'].map((part) => `${part}/${no.toUpperCase()}`),
    lawIds: [],
    lawNames: [nameKey(folded), ...lawNames(law)],
  };
}
