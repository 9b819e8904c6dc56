/** A text packed into one word that may stand in an address as it is, and back. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Longest text that is unpacked, in bytes: one that was made to unpack into more is none of ours. */
const UNPACKED = 256 * 1024;

export const pack = (text: string): string =>
  btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** @throws Error where the word was not packed by us */
export function unpack(word: string): string {
  const bytes = strToU8(atob(word.replaceAll('-', '+').replaceAll('_', '/')), true);
  return strFromU8(inflateSync(bytes, { out: new Uint8Array(UNPACKED) }));
}
