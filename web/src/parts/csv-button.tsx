import type { ReactElement } from 'react';
import { announce } from '../app/announce.tsx';
import { dateWords, today } from '../words/dates.ts';
import { count } from '../words/plural.ts';
import { csvHead, csvTable, type CsvColumn, type CsvMeta } from './csv.ts';
import { Icon } from './icon.tsx';
import { fileName, saveFile } from './save-file.ts';

/** Saves the rows given, as they are shown, in a CSV file (UTF-8 with a byte order mark, so that Excel reads it). */
export function CsvButton<Row>({
  filename,
  columns,
  rows,
  meta,
}: {
  /** Without date and ending: "changes". */
  filename: string;
  columns: readonly CsvColumn<Row>[];
  rows: readonly Row[];
  meta: CsvMeta;
}): ReactElement {
  const save = async (): Promise<void> => {
    const { unparse } = await import('papaparse');
    // Every cell is quoted, so that no "#" in an address is taken for the start of a remark.
    const table = unparse(csvTable(columns, rows), { newline: '\r\n', quotes: true });
    const lines = [...csvHead(rows, meta, dateWords(today())), table];
    saveFile(`\uFEFF${lines.join('\r\n')}\r\n`, fileName(filename, { id: meta.release }, 'csv'), 'text/csv');
    announce(`Saved ${count(rows.length, 'row')} as CSV`);
  };
  return (
    <button type="button" className="btn" onClick={() => void save()}>
      <Icon name="down" />
      Save as CSV
    </button>
  );
}
