import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../../app/address.ts';
import { compareAddress } from '../../app/explore-address.ts';
import { readAsked, writeAsked, type Asked } from './asked.ts';

describe('what is compared', () => {
  it('is read back from the address it is written to', () => {
    const asked: Asked = { left: ['ukpga/1995/36', 'ssi/2009/210'], right: ['asp/2014/8'] };
    const address = stringifySearch(writeAsked(asked));
    expect(address).toBe('?left=ukpga/1995/36&left=ssi/2009/210&right=asp/2014/8');
    expect(readAsked(parseSearch(address))).toEqual(asked);
    expect(compareAddress(asked.left, asked.right)).toBe(`/compare${address}`);
  });

  it('holds a thing once on a side, and nothing where nothing is chosen', () => {
    expect(readAsked(parseSearch('left=a&left=a'))).toEqual({ left: ['a'], right: [] });
    expect(stringifySearch(writeAsked({ left: [], right: [] }))).toBe('');
    expect(compareAddress(['body/sssc'])).toBe('/compare?left=body/sssc');
  });
});
