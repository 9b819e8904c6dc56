/** What an id of law tells by itself: number forms, citation, year. */
import { instrumentOf } from '@rules/schema';

const UNITS: Record<string, readonly [short: string, long: string]> = {
  section: ['s', 'Section'],
  regulation: ['reg', 'Regulation'],
  article: ['art', 'Article'],
  rule: ['r', 'Rule'],
  part: ['Pt', 'Part'],
  chapter: ['ch', 'Chapter'],
  schedule: ['sch', 'Schedule'],
  paragraph: ['para', 'Paragraph'],
};

/** The parts of a provision's id after its instrument, two by two: unit and number (null for a schedule without one). */
const unitsOf = (id: string): [unit: string, number: string | null][] => {
  const rest = id.split('/').slice(instrumentOf(id).split('/').length);
  const pairs: [string, string | null][] = [];
  for (let index = 0; index < rest.length; index += 2) pairs.push([rest[index] ?? '', rest[index + 1] ?? null]);
  return pairs;
};

const isKnown = (id: string): boolean => unitsOf(id).every(([unit]) => unit in UNITS);

/** The number as cited: "s 58", "sch 3 para 1", "Pt 1 ch 5"; null where the id does not tell it. */
export const numberOf = (id: string): string | null =>
  isKnown(id)
    ? unitsOf(id)
        .map(([unit, number]) => [UNITS[unit]?.[0], number].filter(Boolean).join(' '))
        .join(' ')
    : null;

/** The number in words, for a title where no heading is known: "Section 58", "Schedule 3, paragraph 1". */
export function longNumberOf(number: string): string {
  const words = Object.values(UNITS);
  const parts = number.split(/ (?=(?:para|ch)\b)/).map((part) => {
    const [unit, ...rest] = part.split(' ');
    const long = words.find(([short]) => short === unit)?.[1];
    return long ? [long, ...rest].join(' ') : part;
  });
  return parts.map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1))).join(', ');
}

/** "2014 asp 8", "1995 c. 36", "SSI 2009/210", "SI 1996/3256"; null where the id does not tell it. */
export function citationOf(id: string): string | null {
  const [series, year, number] = id.split('/');
  if (!/^\d{4}$/.test(year ?? '')) return null;
  if (series === 'asp') return `${year} asp ${number}`;
  if (series === 'ukpga') return `${year} c. ${number}`;
  if (series === 'ssi') return `SSI ${year}/${number}`;
  return series === 'uksi' ? `SI ${year}/${number}` : null;
}

/** Year and number of an instrument or a ruling by its id, null for what has none. An Act of a regnal year tells its number only. */
export function yearAndNumberOf(id: string): { year: number | null; number: string | null } {
  const [series = '', ...rest] = id.split('/');
  if (!/^(asp|ukpga|ssi|uksi|eur|case)$/.test(series)) return { year: null, number: null };
  return { year: Number(rest.at(-2)) > 1000 ? Number(rest.at(-2)) : null, number: rest.at(-1) ?? null };
}
