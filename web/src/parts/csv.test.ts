import { unparse } from 'papaparse';
import { expect, it } from 'vitest';
import { csvLines, csvName } from './csv.ts';

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

it('puts title, filters, release, date, licence and address above the table', () => {
  expect(csvLines(columns, [{ title: 'Aftercare, earlier', blocks: 1 }], meta, '25 November 2026')).toEqual([
    ['Changes, Rules Explorer'],
    ['Shown: Verdict: Blocked. 1 row.'],
    ['Data: release 2026-11-21-ab12. Taken 25 November 2026.'],
    ['Licence: CC BY 4.0'],
    ['Independent; not legal advice. Whether a rule blocks or narrows a change is a judgement.'],
    ['8 of 66 are confirmed.'],
    ['Address: http://localhost/changes'],
    [],
    ['Change', 'Blocks'],
    ['Aftercare, earlier', '1'],
  ]);
});

it('keeps a spreadsheet from running what a text begins with', () => {
  const lines = csvLines(columns, [{ title: '=HYPERLINK("http://example.org")', blocks: -1 }], meta, 'today');
  expect(lines[lines.length - 1]).toEqual(['\'=HYPERLINK("http://example.org")', "'-1"]);
});

it('quotes commas, quotation marks and line ends', () => {
  expect(unparse(csvLines(columns, [{ title: 'One "two", three\nfour', blocks: 0 }], meta, 'today'), { newline: '\r\n' })).toContain(
    '"One ""two"", three\nfour",0',
  );
});

it('names the file by the date of the release', () => {
  expect([csvName('changes', '2026-11-21-ab12'), csvName('changes', 'x')]).toEqual(['changes-2026-11-21.csv', 'changes-release.csv']);
});
