/** The further facts of an entry (JSON text of the API), as labelled lines a reader can follow. Nothing is dropped: an unknown name is shown as words. */
import { dateWords } from '../../words/dates.ts';
import { capital } from '../../words/plural.ts';

/** A piece of a line: words, an address outside, or the id of a thing here with what stands beside it. */
export type FactPart = { text: string } | { url: string; text: string | null } | { id: string; text: string | null };
export interface FactLine {
  label: string;
  parts: FactPart[];
}

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const LABELS: Record<string, string> = {
  citedBy: 'Cited by',
  milestones: 'Milestones that rest on it',
  instrument: 'It is this law',
  sameAs: 'The same document',
  series: 'Series',
  seriesNo: 'Number in the series',
  verified: 'Checked',
  dateNote: 'On its date',
  dateBasis: 'How its date is known',
  written: 'Written',
  publisherBasis: 'How its publisher is known',
  textGaps: 'Gaps in the text we hold',
  headline: 'Its figures',
  period: 'Period',
  gap: 'What is missing here',
  systemicIssues: 'Issues it works on',
  systemicIssuesSource: 'Where those are named',
  legislationRouteMap: 'Its route map for legislation',
  order: 'Place in its list',
  alsoCalledSource: 'Where its other name stands',
  assessment: 'Assessment',
  themesGap: 'What is missing here',
  about: 'About',
  published: 'Published',
};

const ID = /^(asp|ukpga|ssi|uksi|treaty|body|role|change|foundation|policy-area|plan|plan-area|action|clash|statement|source)\/[\w/-]+$/;
/** "primaryLegislation" and "care-review-reports" as words; abbreviations and text with spaces stay. */
const words = (text: string): string =>
  /\s/.test(text)
    ? text
    : text.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`).replace(/[_-]+(?=[a-z])/gi, ' ');

const isUrl = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

function ofText(text: string): FactPart {
  if (isUrl(text)) return { url: text, text: null };
  return ID.test(text) ? { id: text, text: null } : { text: /^\d{4}(-\d{2}){0,2}$/.test(text) ? dateWords(text) : words(text) };
}

/** A pair that the data writes together becomes one part: a thing and where in it, a fact and its address. */
function ofPair(value: { [name: string]: Json }): FactPart | null {
  const { source, locator, fact, url } = value;
  if (typeof source === 'string' && ID.test(source)) return { id: source, text: typeof locator === 'string' ? locator : null };
  return typeof fact === 'string' && typeof url === 'string' ? { url, text: fact } : null;
}

function partsOf(value: Json): FactPart[] {
  if (value === null || value === '') return [];
  if (typeof value === 'string') return [ofText(value)];
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object') return [{ text: value === true ? 'yes' : value === false ? 'no' : String(value) }];
  const pair = ofPair(value);
  if (pair) return [pair];
  return Object.entries(value).flatMap(([name, inner]): FactPart[] =>
    partsOf(inner).map((part) =>
      'url' in part || 'id' in part || name === 'facts' || name === 'text' ? part : { text: `${capital(words(name))}: ${part.text}` },
    ),
  );
}

/** Lines in the order of the data; those named in `without` are shown elsewhere on the page. Text that is no JSON gives no lines. */
export function factLines(json: string, without: readonly string[] = []): FactLine[] {
  let facts: Json;
  try {
    facts = JSON.parse(json) as Json;
  } catch {
    return [];
  }
  if (facts === null || typeof facts !== 'object' || Array.isArray(facts)) return [];
  return Object.entries(facts)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => ({ label: LABELS[name] ?? capital(words(name)), parts: partsOf(value) }))
    .filter(({ parts }) => parts.length > 0);
}

/** The ids named in the lines, each once: their names are asked for together. */
export const idsIn = (lines: readonly FactLine[]): string[] => [
  ...new Set(lines.flatMap(({ parts }) => parts.flatMap((part) => ('id' in part ? [part.id] : [])))),
];
