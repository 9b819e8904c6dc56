/** Remarks of the data as prose: ids become citations, abbreviations become words. */
import { isId, kindOfId } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { Names } from './names.ts';

const LAW_ID =
  /\b(?:asp|ukpga|ssi|uksi|eur)\/\d{4}\/\d+(?:\/[A-Za-z]+(?:\/[A-Za-z0-9]+)?)*|\b(?:treaty|case|policy|draft|guidance)\/[a-z0-9-]+(?:\/[A-Za-z0-9-]+)*/g;

/** Each abbreviation of a place with a number after it, and its word. The plural forms come first. */
const ABBREVIATIONS: [RegExp, string][] = [
  [/\bss\.? ?(?=\d)/g, 'sections '],
  [/\bs\.? ?(?=\d)/g, 'section '],
  [/\bregs\.? ?(?=\d)/g, 'regulations '],
  [/\breg\.? ?(?=\d)/g, 'regulation '],
  [/\barts\.? ?(?=\d)/g, 'articles '],
  [/\bart\.? ?(?=\d)/g, 'article '],
  [/\bsch\.? ?(?=\d)/g, 'schedule '],
  [/\bparas\.? ?(?=\d)/g, 'paragraphs '],
  [/\bpara\.? ?(?=\d)/g, 'paragraph '],
];

/** The law ids that stand in a remark, so that they can be read before it is said. */
export const lawIdsIn = (text: string): string[] =>
  [...text.matchAll(LAW_ID)].map(([id]) => id).filter((id) => isId(id) && kindOfId(id) !== null);

/** The remark without ids and abbreviations. Names it gives are in full, since it stands alone on a page. */
export function prose(text: string, facts: Facts, names: Names = new Names(facts)): string {
  let words = text.replace(LAW_ID, (id) => {
    const instrument = facts.instrument(id);
    return instrument ? names.law(id) : id;
  });
  for (const [short, long] of ABBREVIATIONS) words = words.replace(short, long);
  return words
    .replace(/(\w)->(\w)/g, '$1 to $2')
    .replace(/\bthe the\b/g, 'the')
    .trim();
}

/** First words of remarks that leave their subject, the rule, unsaid. */
const SUBJECTLESS = new Set(
  (
    'Adds Allows Already Asks Carries Changes Creates Cuts Defines Forbids Gives Inserts Keeps Leaves Lets Let Limits Lists Made Makes Offers Presumes Protects Provides Puts Recasts ' +
    'Redefines Regulates Repealed Repeals Repeats Replaces Requires Restates Rewords Reworks Runs Says Sets Shows Supplies Takes Ties Turns Widens Will Would'
  ).split(' '),
);

/** A remark on a rule as whole sentences: "Limits regular money" becomes "It limits regular money"; after Regulations, "This instrument limits". */
export function ruleRemark(text: string, facts: Facts, plural = false): string {
  const words = prose(text, facts);
  const first = words.split(' ')[0] ?? '';
  return SUBJECTLESS.has(first) ? `${plural ? 'This instrument' : 'It'} ${first.toLowerCase()}${words.slice(first.length)}` : words;
}

/** A procedure as the data names it, in plain words. */
export const procedureWords = (procedure: string): string =>
  procedure
    .replace(/^none \(administrative\)$/, 'no formal step')
    .replace(/^(guidance|direction), no vote$/, 'no vote')
    .replace(/^(guidance|direction), /, '')
    .replace(/^primary: Bill, three stages$/, 'a Bill in three stages')
    .replace(/^primary: /, '')
    .replace(/^UK primary: Bill through both Houses$/, 'a Bill through both Houses')
    .replace(/^UK primary: /, '');
