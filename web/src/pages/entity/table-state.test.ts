import { describe, expect, it } from 'vitest';
import { findRows, readSort } from './table-state.ts';

describe('findRows', () => {
  const rows = ['s 29 After-care', 's 26A Continuing care', 's 17 Duty of local authority', 'Bòrd na Gàidhlig'];
  const found = (find: string) => findRows(rows, (row) => row, find);
  it('finds rows in which every word typed begins a word', () => {
    expect(found('care')).toEqual(['s 29 After-care', 's 26A Continuing care']);
    expect(found('cont CARE')).toEqual(['s 26A Continuing care']);
    expect(found('are')).toEqual([]);
  });
  it('ignores accents and marks', () => expect(found('bord gaidhlig')).toEqual(['Bòrd na Gàidhlig']));
  it('keeps all rows where nothing is typed', () => expect(found(' - ')).toBe(rows));
});

describe('readSort', () => {
  it.each([
    ['law', { by: 'law', descending: false }],
    ['-law', { by: 'law', descending: true }],
    ['', null],
    [undefined, null],
    ['a=b', null],
  ])('%s', (text, sort) => expect(readSort(text)).toEqual(sort));
});
