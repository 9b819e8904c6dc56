/** A search as the query language of the full-text index: every word within its slips and endings, as `search/ways.ts` says. */
import { inNamesOnly, mayGoOn, WAYS } from '../../search/ways.ts';
import type { Way } from '../../search/ways.ts';
import { nameToken, NAMES_WEIGHT, TITLE_WEIGHT } from './record.ts';

/** Slips are forgiven in so many words: each may stand for fifty, and the index takes a thousand in all. */
const MOST_WITH_SLIPS = 12;

/** Marks that mean something in a query become plain. */
const plain = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, (mark) => `\\${mark}`);

/** Queries for the ways of looking for these words, strictest first. */
export const wordQueries = (words: readonly string[]): string[] => WAYS.map((way) => query(words, way));

/** The query that finds provisions by any of these names. */
export const nameQuery = (keys: readonly string[]): string => `key_:(${keys.map((key) => plain(nameToken(key))).join(' OR ')})`;

function query(words: readonly string[], way: Way): string {
  const names = inNamesOnly(words);
  return words
    .map((word, at) => {
      const goesOn = mayGoOn(word, at === words.length - 1);
      const parts = word.split('-');
      const slips = at < MOST_WITH_SLIPS;
      const one = (part: string): string => term(part, goesOn, slips ? way : { ...way, fuzzy: () => false }, names);
      return parts.length === 1 ? one(word) : `(${one(parts.join(''))} OR (${parts.map(one).join(' AND ')}))`;
    })
    .join(` ${way.combineWith} `);
}

/** Weights of a word as typed, begun, and with slips, as MiniSearch has them. */
const [BEGUN, WITH_SLIPS] = [0.375, 0.45];

function term(word: string, goesOn: boolean, { fuzzy }: Way, inNames: boolean): string {
  const typed = plain(word);
  const slips = fuzzy(word);
  const forms = [`${typed}^1`, ...(goesOn ? [`${typed}*^${BEGUN}`] : []), ...(slips === false ? [] : [`${typed}~${slips}^${WITH_SLIPS}`])];
  const anywhere = (field: string): string => `${field}:(${forms.join(' OR ')})`;
  if (inNames) return `(${anywhere('title_')} OR ${anywhere('names_')})`;
  // What must be found is found in `words`; the rest only raises the score.
  return `(+${anywhere('words')} title_:${typed}^${TITLE_WEIGHT} names_:${typed}^${NAMES_WEIGHT})`;
}
