/** Tables as CSV files: what is shown, with the licence, the release and the date inside. In the form of the files of the service (docs/api.md, Take it away). */
import { count } from '../words/plural.ts';

/** A column of a file; one without text is left out. Columns of a DataTable fit. */
export interface CsvColumn<Row> {
  head: string;
  text?: (row: Row) => string;
}

export interface CsvMeta {
  /** "Changes the Promise asks for". */
  title: string;
  /** Filters and sort in words, or "all". */
  shown: string;
  release: string;
  licence: string;
  /** Address that shows the same rows. */
  address: string;
  /** Further lines, such as the membership statement of The Rules. */
  remarks?: readonly string[];
}

/** A cell that a spreadsheet could take for a formula is written as text (a leading apostrophe). */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Lines above the table. R and pandas leave out what begins with "#" where they are told so. */
export function csvHead(rows: readonly unknown[], meta: CsvMeta, taken: string): string[] {
  return [
    `${meta.title}, Rules Explorer`,
    `Shown: ${meta.shown}. ${count(rows.length, 'row')}.`,
    `Data: release ${meta.release}. Taken ${taken}.`,
    `Licence: ${meta.licence}`,
    'Independent; not legal advice. Whether a rule blocks or narrows a change is a judgement.',
    ...(meta.remarks ?? []),
    `Address: ${meta.address}`,
  ].map((line) => `# ${line.replace(/\s+/g, ' ')}`);
}

/** Heads, then rows. */
export function csvTable<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string[][] {
  const written = columns.flatMap(({ head, text }) => (text ? [{ head, text }] : []));
  return [written.map(({ head }) => head), ...rows.map((row) => written.map(({ text }) => safe(text(row))))];
}
