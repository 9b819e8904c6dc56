/** What a reader may mean by what they typed: an id, an address, a name, a citation, words. Pure; a store looks the parts up. */
import { idFromAddress } from './address.ts';
import { readCitation } from './citation.ts';
import type { Citation } from './citation.ts';
import { nameKey, queryWords } from './words.ts';

export interface Question {
  /** The text in one form, to tell one search from another. */
  text: string;
  /** Ids it may be, most exact first; the first that is held counts. */
  ids: string[];
  /** The key by which names are looked up. */
  name: string;
  citation: Citation;
  /** The words that count. */
  words: string[];
}

/** Reads what was typed. Blank text gives no words. */
export function understand(typed: string): Question {
  const text = typed.trim().replace(/\s+/g, ' ').slice(0, MOST_CHARACTERS);
  const address = idFromAddress(text);
  const ids = [text, ...address].filter((id) => /^[^\s/]+(\/[^\s/]+)+$/.test(id) && !id.includes(':'));
  const meaning = address[0]?.replaceAll('/', ' ') ?? text;
  return {
    text: nameKey(text),
    ids,
    name: nameKey(meaning),
    citation: readCitation(address[0] ? '' : text),
    words: queryWords(meaning).slice(0, MOST_WORDS),
  };
}

/** Nobody types more to find a thing by name; more is pasted by mistake, and each word costs. */
const MOST_CHARACTERS = 400;
const MOST_WORDS = 24;
