import { describe, expect, it } from 'vitest';
import { groundsOf as group, inARow } from './grounds.ts';

const piece = (url: string, basis = 'OFFICIAL', confidence = 'HIGH', note: string | null = null) => ({ url, basis, confidence, note });

const groundsOf = (pieces: ReturnType<typeof piece>[]) => group(pieces, ({ url }) => url);

describe('evidence by its ground', () => {
  it('tells pieces of one basis and confidence together, in the order in which they came', () => {
    const [a, b, c] = [piece('a'), piece('b', 'PARSED'), piece('c')];
    expect(groundsOf([a, b, c])).toEqual([[a, c], [b]]);
  });
  it('keeps apart what differs in confidence', () => {
    expect(groundsOf([piece('a'), piece('b', 'OFFICIAL', 'LOW')])).toHaveLength(2);
  });
  it('tells the same piece once, and another place in the same page too', () => {
    expect(groundsOf([piece('a'), piece('a'), piece('a', 'OFFICIAL', 'HIGH', 'page 2')])[0]).toHaveLength(2);
  });
  it('has nothing to tell where there is no evidence', () => {
    expect(groundsOf([])).toEqual([]);
  });
});

it('names the place once where the names in a row share it', () => {
  expect(inARow(['2026 asp 16, s 1 on legislation.gov.uk', '2026 asp 16, s 2 on legislation.gov.uk', 'gov.scot'])).toEqual([
    '2026 asp 16, s 1',
    '2026 asp 16, s 2 on legislation.gov.uk',
    'gov.scot',
  ]);
});
