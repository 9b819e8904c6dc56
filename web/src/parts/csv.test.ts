import { expect, it } from 'vitest';
import { csvHead, csvTable } from './csv.ts';
import { fileName } from './save-file.ts';

const columns = [
  { head: 'Change', text: (row: { title: string; blocks: number }) => row.title },
  { head: 'Drawn only' },
  { head: 'Blocks', text: (row: { title: string; blocks: number }) => String(row.blocks) },
];
const meta = {
  title: 'Changes',
  shown: 'Verdict: Blocked',
  release: '2026-11-21-ab12',
  licence: 'CC BY 4.0',
  address: 'http://localhost/changes',
  remarks: ['8 of 66 are confirmed.'],
};

it('puts title, filters, release, date, licence and address above the table, as remarks', () => {
  const rows = [{ title: 'Aftercare, earlier', blocks: 1 }];
  expect(csvHead(rows, meta, '25 November 2026')).toEqual([
    '# Changes, Rules Explorer',
    '# Shown: Verdict: Blocked. 1 row.',
    '# Data: release 2026-11-21-ab12. Taken 25 November 2026.',
    '# Licence: CC BY 4.0',
    '# Independent; not legal advice. Whether a rule blocks or narrows a change is a judgement.',
    '# 8 of 66 are confirmed.',
    '# Address: http://localhost/changes',
  ]);
  expect(csvTable(columns, rows)).toEqual([
    ['Change', 'Blocks'],
    ['Aftercare, earlier', '1'],
  ]);
});

it('keeps a remark on one line', () => {
  expect(csvHead([], { ...meta, title: 'One\ntwo' }, 'today')[0]).toBe('# One two, Rules Explorer');
});

it('keeps a spreadsheet from running what a text begins with', () => {
  expect(csvTable(columns, [{ title: '=HYPERLINK("http://example.org")', blocks: -1 }])[1]).toEqual([
    '\'=HYPERLINK("http://example.org")',
    "'-1",
  ]);
});

it('names the file by the release, which begins with its date', () => {
  expect(fileName('changes', { id: '2026-11-21-ab12' }, 'csv')).toBe('rules-explorer-changes-2026-11-21-ab12.csv');
});
