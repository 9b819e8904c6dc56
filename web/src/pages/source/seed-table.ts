/** Tables of figures from a source: every value as the data write it, never computed with. */
import { capital } from '../../words/plural.ts';

export interface FigureTable {
  /** Heads of the columns after the first, which names the row. */
  heads: string[];
  rows: { label: string; values: string[] }[];
}

const HEADS: Record<string, string> = { value: 'Value, as written', page: 'On the page named above' };

/** Head of a column, from the key of the data; a key without words of its own is made into words. */
const headOf = (key: string): string =>
  HEADS[key] ?? capital(key.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`).replace(/[_-]+/g, ' '));

const said = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/**
 * A table from the JSON text of the API: one column for each key that any row has, "value" first; the number of a row names it only where it has no
 * label. Text that is no JSON list gives an empty table.
 */
export function figureTable(json: string): FigureTable {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return { heads: [], rows: [] };
  }
  const rows = (Array.isArray(given) ? given : []).filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null);
  const keys = [...new Set(['value', ...rows.flatMap((row) => Object.keys(row))])].filter(
    (key) => key !== 'label' && key !== 'row' && rows.some((row) => key in row),
  );
  return {
    heads: keys.map(headOf),
    rows: rows.map((row) => ({ label: said(row.label) || said(row.row), values: keys.map((key) => said(row[key])) })),
  };
}
