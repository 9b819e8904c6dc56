/** The search part of an address: plain names and values, several values by repeating the name, so that it reads and types well. */

export type Search = Record<string, string | string[] | undefined>;

/** "?verdict=BLOCKED&foundation=care&foundation=voice" as an object; a name given twice makes a list. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const search: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = search[name];
    search[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return search;
}

/** The other way. What is empty or undefined is left out; the order of names is kept. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string' && one !== '') params.append(name, one);
      else if (typeof one === 'number' || typeof one === 'boolean') params.append(name, String(one));
    }
  }
  const text = params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return text ? `?${text}` : '';
}

/** Whether a text is an address within this site: browsers read some that begin with one stroke as those of another. */
export const isOwnAddress = (text: string): boolean => /^\/(?![/\\])[^\s\\]*$/.test(text);

/** The values of a name, as a list. */
export const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '');

/** The first value of a name; undefined where there is none. */
export const oneOf = (value: unknown): string | undefined => listOf(value)[0];

/** The values that are among those known; others are dropped, for a hand-made address must not break a page. */
export const knownOf = <Known extends string>(value: unknown, known: readonly Known[]): Known[] =>
  listOf(value).filter((one): one is Known => (known as readonly string[]).includes(one));
