import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './address.ts';
import { pack } from './pack.ts';
import { queryAddress, readQuestion, writeQuestion, type Question } from './query-address.ts';

const short: Question = { query: '{ release { id } } # æ "&=+ %', variables: '{\n  "id": "body/sssc"\n}' };
const long: Question = {
  query: `{ ${Array.from({ length: 200 }, (_, at) => `a${at}: release { id }`).join(' ')} }`,
  variables: '{"a": "ü"}',
};

/** What a browser makes of the address. */
const back = (question: Question): Question | null => readQuestion(parseSearch(stringifySearch(writeQuestion(question) ?? {})));

describe('the address of a question', () => {
  it('is plain while it is short', () => {
    expect(queryAddress({ query: '{ release { id } }', variables: '' })).toBe('/query?query=%7B+release+%7B+id+%7D+%7D');
    expect(back(short)).toEqual(short);
  });

  it('is packed once it is long, and still within what a server takes', () => {
    expect(Object.keys(parseSearch(stringifySearch(writeQuestion(long) ?? {})))).toEqual(['pack']);
    expect(back(long)).toEqual(long);
    expect(queryAddress(long)?.length).toBeLessThan(8000);
  });

  it('is none where even packed it is too long', () => {
    const noise = Array.from({ length: 9000 }, (_, at) => ((at * 7919) ** 3 % 1_000_003).toString(36)).join(' ');
    expect(queryAddress({ query: noise, variables: '' })).toBeNull();
  });

  it('is read as no question where it has none, and where it was tampered with', () => {
    for (const search of [{}, { pack: 'no such thing' }, { pack: pack('{"query":1}') }, { pack: pack('["only one"]') }])
      expect(readQuestion(search)).toBeNull();
    expect(back({ query: '', variables: '{}' })).toBeNull();
  });
});
