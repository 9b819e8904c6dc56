/** Tables as CSV files: what is shown, with the licence, the release and the date inside. */
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

/** Lines above the table, one cell each, then heads, then rows. */
export function csvLines<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], meta: CsvMeta, taken: string): string[][] {
  const written = columns.flatMap(({ head, text }) => (text ? [{ head, text }] : []));
  return [
    [`${meta.title}, Rules Explorer`],
    [`Shown: ${meta.shown}. ${count(rows.length, 'row')}.`],
    [`Data: release ${meta.release}. Taken ${taken}.`],
    [`Licence: ${meta.licence}`],
    ['Independent; not legal advice. Whether a rule blocks or narrows a change is a judgement.'],
    ...(meta.remarks ?? []).map((line) => [line]),
    [`Address: ${meta.address}`],
    [],
    written.map(({ head }) => head),
    ...rows.map((row) => written.map(({ text }) => safe(text(row)))),
  ];
}

/** "changes-2026-11-21.csv": name, then date of the release. */
export const csvName = (name: string, release: string): string => `${name}-${/\d{4}-\d{2}-\d{2}/.exec(release)?.[0] ?? 'release'}.csv`;
