/**
 * The address of a question on the query desk: /query?query=...&variables=... Plain while it is short, so that it can be read and typed; packed
 * into one word once it is long. Both are read.
 */
import { oneOf, stringifySearch, type Search } from './address.ts';
import { pack, unpack } from './pack.ts';

/** A question as it is typed: GraphQL, and its variables as JSON. */
export interface Question {
  query: string;
  variables: string;
}

/** Characters of a plain question from which on it is packed. */
const PLAIN = 700;
/** Longest search part that is written: the service refuses an address of more than 8 kB. */
const MOST = 7000;

/** The search part of an address that holds no question. */
export const NONE: Search = { query: undefined, variables: undefined, pack: undefined };

/** The search part for a question, which is that of none where nothing is asked; null where it is too long for any address. */
export function writeQuestion({ query, variables }: Question): Search | null {
  if (query === '') return NONE;
  const plain: Search = { query, variables: variables.trim() === '' ? undefined : variables, pack: undefined };
  if (query.length + variables.length <= PLAIN) return plain;
  const packed = pack(JSON.stringify([query, variables]));
  return packed.length > MOST ? null : { ...NONE, pack: packed };
}

/** The question of an address that anybody may have written; null where it has none. */
export function readQuestion(search: Search): Question | null {
  const packed = oneOf(search.pack);
  if (packed !== undefined) return unpackQuestion(packed);
  const query = oneOf(search.query);
  return query === undefined ? null : { query, variables: oneOf(search.variables) ?? '' };
}

function unpackQuestion(packed: string): Question | null {
  try {
    const held: unknown = JSON.parse(unpack(packed));
    const [query, variables] = Array.isArray(held) ? (held as unknown[]) : [];
    return typeof query === 'string' && typeof variables === 'string' ? { query, variables } : null;
  } catch {
    return null;
  }
}

/** The address of the desk with a question on it; null where it is too long for any. */
export function queryAddress(question: Question): string | null {
  const search = writeQuestion(question);
  return search === null ? null : `/query${stringifySearch(search)}`;
}
