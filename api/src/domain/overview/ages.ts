/**
 * Ages that the data names, from 0 to 26. The data holds no age as a figure of its own: ages stand in words, so each is given with the words that name it, and with which of three
 * words these are. A number is taken for an age only where it stands in one of the forms below; nothing is worked out from it.
 */
import { byCodeUnit } from '../read/order.ts';
import type { OverviewFacts } from './read.ts';
import type { AgeWay, NamedAge } from './types.ts';

/** The line that ages are drawn on. */
export const LAST_AGE = 26;

/** Follows a number that is no age: a time, a share, a day of a month, a list of sections, money. */
const NO_AGE = String.raw`(?!\d|[,.]\d|\s*(?:%|per cent|working|hours?|days?|weeks?|months?|members|people|councils|years?(?! old)|st\b|nd\b|rd\b|th\b(?! birthday)|and \d|to \d|(?:jan|febr)uary|march|april|may\b|june|july|august|(?:sept|nov|dec)ember|october))`;
const N = String.raw`(\d{1,2})${NO_AGE}`;
/** Precedes a number that is one of law. */
const NO_LAW = String.raw`(?<!\b(?:sections?|regulations?|articles?|schedules?|parts?|paragraphs?|chapters?|rules?|subsections?)\b[^;.]{0,40})`;

/** Forms of an age in words, the more telling ones first: what one of them has read is not read again. */
const FORMS: readonly [form: RegExp, ...ways: AgeWay[]][] = [
  [/\bfrom under (?:\d{1,2}) to under (\d{1,2})\b/g, 'UNTIL'],
  // All who are of the last age are among them.
  [/\baged? (\d{1,2}) to (\d{1,2})\b/g, 'FROM', 'AT'],
  [/\bat (\d{1,2}) or (\d{1,2})\b/g, 'AT', 'AT'],
  [/\b(\d{1,2}) and (\d{1,2})[ -]year[ -]olds?\b/g, 'AT', 'AT'],
  [/\b(\d{1,2})[ -]year[ -]olds?\b/g, 'AT'],
  [/\bpre-(\d{1,2})\b/g, 'UNTIL'],
  [/\bpost-(\d{1,2})\b/g, 'FROM'],
  [/\bup to (\d{1,2}) \((\d{1,2}) if\b/g, 'UNTIL', 'UNTIL'],
  [/\bon or after (?:the |their |your )?(\d{1,2})(?:st|nd|rd|th) birthday/g, 'FROM'],
  [/\b(?:until|to|before) (?:the |their |your )?(\d{1,2})(?:st|nd|rd|th) birthday/g, 'UNTIL'],
  [/\b(\d{1,2}) (?:or|and) over\b/g, 'FROM'],
  [new RegExp(String.raw`\bunder[ -](?:the age of )?(\d{1,2})s?${NO_AGE}`, 'g'), 'UNTIL'],
  [new RegExp(String.raw`\bon or after ${N}`, 'g'), 'FROM'],
  [new RegExp(String.raw`\bstarts? at ${N}`, 'g'), 'FROM'],
  [new RegExp(String.raw`\b(?:ends?|stops?) at ${N}`, 'g'), 'UNTIL'],
  [new RegExp(String.raw`\b(?:until|up to|never beyond) ${N}`, 'g'), 'UNTIL'],
  [new RegExp(String.raw`${NO_LAW}(?<!\d )\bto ${N}`, 'g'), 'UNTIL'],
  [new RegExp(String.raw`${NO_LAW}\b(?:from|after|since) ${N}`, 'g'), 'FROM'],
  [new RegExp(String.raw`\b(?:reached|turn) ${N}`, 'g'), 'FROM'],
  [new RegExp(String.raw`\bbefore ${N}`, 'g'), 'UNTIL'],
  [new RegExp(String.raw`\b(?:at|is|become) ${N}`, 'g'), 'AT'],
  [/\b(\d{1,2}) as the age\b/g, 'AT'],
];

/** The ages that a text names, each once for each way, from the lowest. */
export function agesIn(text: string): { age: number; way: AgeWay }[] {
  let rest = text.toLowerCase();
  const found = new Map<string, { age: number; way: AgeWay }>();
  for (const [form, ...ways] of FORMS) {
    rest = rest.replace(form, (read: string, ...groups: unknown[]) => {
      ways.forEach((way, at) => {
        const age = Number(groups[at]);
        if (age <= LAST_AGE) found.set(`${age} ${way}`, { age, way });
      });
      return ' '.repeat(read.length);
    });
  }
  return [...found.values()].toSorted((a, b) => a.age - b.age || byCodeUnit(a.way, b.way));
}

/** Where an age is stated, the more telling first: the side that law takes, its own heading, our summary. */
const STATED = ['POSITION', 'HEADING', 'SUMMARY'] as const;

/** Every age named, from the lowest; of those alike, in the order of the law. What is said of one law in several places is given once, in the most telling words. */
export async function namedAges(facts: OverviewFacts): Promise<NamedAge[]> {
  const [provisions, clashes, sides] = await Promise.all([
    facts.all('PROVISION'),
    facts.all('CLASH'),
    facts.edgesOf('CLASH', 'IN', 'DISAGREES_IN'),
  ]);
  const law = new Map(provisions.map((one) => [one.id, one]));
  const clash = new Map(clashes.map((one) => [one.id, one]));
  const order = new Map(provisions.map(({ id }, at) => [id, at]));
  const named = (words: string | null, rest: Omit<NamedAge, 'age' | 'way' | 'words'>): NamedAge[] =>
    words === null ? [] : agesIn(words).map((age) => ({ ...age, words, ...rest }));
  const sided = sides.flatMap(({ from, to, how, confidence, basis }) => {
    const side = law.get(from);
    return side ? named(how, { statedIn: 'POSITION', law: side, clash: clash.get(to) ?? null, confidence, basis }) : [];
  });
  const stated = provisions.flatMap((provision) => {
    const rest = { law: provision, clash: null, confidence: provision.confidence, basis: null };
    return [...named(provision.heading, { ...rest, statedIn: 'HEADING' }), ...named(provision.summary, { ...rest, statedIn: 'SUMMARY' })];
  });
  const once = new Map<string, NamedAge>();
  for (const one of [...sided, ...stated].toSorted((a, b) => STATED.indexOf(a.statedIn) - STATED.indexOf(b.statedIn))) {
    const key = `${one.law.id} ${one.age} ${one.way}`;
    if (!once.has(key)) once.set(key, one);
  }
  const placeOf = ({ law: { id } }: NamedAge): number => order.get(id) ?? 0;
  return [...once.values()].toSorted((a, b) => a.age - b.age || placeOf(a) - placeOf(b) || byCodeUnit(a.way, b.way));
}
