/** Tables of figures from a source: every value as written, never computed with. */

export interface FigureRow { label: string; value: string }

/** Words of a key of a row that is neither label nor value. */
const keyWords = (key: string): string => key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ').toLowerCase();

const said = (value: unknown): string => (value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));

/**
 * Rows of a table from the JSON text of the API. A whole number of a printed table keeps its place ("66" stays 66): the API gives JSON, which
 * drops a last nought, so `66.0` arrives as 66. Further keys of a row are put after its label. Text that is no JSON list gives no rows.
 */
export function figureRows(json: string): FigureRow[] {
  let rows: unknown;
  try {
    rows = JSON.parse(json);
  } catch {
    return [];
  }
  if (!Array.isArray(rows)) return [];
  return rows.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null).map(({ label, value, row: place, ...others }) => ({
    label: [said(label), ...Object.entries(others).map(([key, other]) => `${keyWords(key)}: ${said(other)}`)].filter(Boolean).join('; ') || said(place),
    value: said(value),
  }));
}
