/** Filters over rows that are all here: which rows are shown, how many each choice would show, and which choice to loosen where none is left. */
import type { FacetField, FacetOption } from './filters.tsx';

export interface FacetOf<Row> {
  /** Name in the address: "verdict". */
  field: string;
  legend: string;
  /** The values a row has. */
  values: (row: Row) => readonly string[];
  /** What a value is called. */
  label: (value: string) => string;
  /** Order of the options; by count, then by name, where left out. */
  order?: readonly string[];
}

export interface Choice {
  /** Words that must all be found in a row, in any order. */
  text: string;
  /** Chosen values by field: any of them, in every field that has some. */
  chosen: Readonly<Record<string, readonly string[]>>;
}

interface FacetedRows<Row> {
  rows: readonly Row[];
  facets: readonly FacetOf<Row>[];
  words: (row: Row) => string;
}

const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");

const hasWords = <Row>(words: (row: Row) => string, text: string): ((row: Row) => boolean) => {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  return (row) => wanted.every((word) => fold(words(row)).includes(word));
};

const hasValue =
  <Row>(facet: FacetOf<Row>, chosen: readonly string[]) =>
  (row: Row): boolean =>
    chosen.length === 0 || facet.values(row).some((value) => chosen.includes(value));

/** The rows that pass the words and every field, leaving out the field named by `except`. */
export function passing<Row>({ rows, facets, words }: FacetedRows<Row>, choice: Choice, except?: string): Row[] {
  const tests = [
    ...(except === 'text' ? [] : [hasWords(words, choice.text)]),
    ...facets.filter(({ field }) => field !== except).map((facet) => hasValue(facet, choice.chosen[facet.field] ?? [])),
  ];
  return rows.filter((row) => tests.every((test) => test(row)));
}

/** Options of every field. A count says how many rows the option has among those that pass all other fields. */
export function facetFields<Row>(data: FacetedRows<Row>, choice: Choice): FacetField[] {
  return data.facets.map((facet) => {
    const counts = new Map<string, number>();
    for (const row of data.rows) for (const value of facet.values(row)) counts.set(value, 0);
    for (const row of passing(data, choice, facet.field))
      for (const value of new Set(facet.values(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
    const options: (FacetOption & { label: string })[] = [...counts].map(([value, count]) => ({ value, count, label: facet.label(value) }));
    const rank = (value: string): number => facet.order?.indexOf(value) ?? 0;
    const totals = new Map(options.map(({ value }) => [value, data.rows.filter((row) => facet.values(row).includes(value)).length]));
    options.sort((a, b) =>
      facet.order
        ? rank(a.value) - rank(b.value)
        : (totals.get(b.value) ?? 0) - (totals.get(a.value) ?? 0) || a.label.localeCompare(b.label),
    );
    return { field: facet.field, legend: facet.legend, options, chosen: choice.chosen[facet.field] ?? [] };
  });
}

export interface Loosening {
  field: string;
  legend: string;
  /** Rows shown without it. */ count: number;
}

/** For an empty list: what each active filter alone holds back, the most first; empty where no single one helps. */
export function loosenings<Row>(data: FacetedRows<Row>, choice: Choice): Loosening[] {
  const active = [
    ...(choice.text.trim() ? [{ field: 'text', legend: 'Words' }] : []),
    ...data.facets.filter(({ field }) => (choice.chosen[field] ?? []).length > 0).map(({ field, legend }) => ({ field, legend })),
  ];
  return active
    .map((one) => ({ ...one, count: passing(data, choice, one.field).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Each choice in use, with its name in words. */
export function chipsOf<Row>(facets: readonly FacetOf<Row>[], choice: Choice): { field: string; value: string; label: string }[] {
  const chosen = facets.flatMap(({ field, legend, label }) =>
    (choice.chosen[field] ?? []).map((value) => ({ field, value, label: `${legend}: ${label(value)}` })),
  );
  return choice.text.trim() ? [...chosen, { field: 'text', value: choice.text, label: `Words: ${choice.text.trim()}` }] : chosen;
}

/** The filters in words, for a file or a title: "Verdict: Blocked or Delivered; words: aftercare"; "all" where there are none. */
export function choiceWords<Row>(facets: readonly FacetOf<Row>[], choice: Choice): string {
  const parts = facets.flatMap(({ field, legend, label }) => {
    const chosen = choice.chosen[field] ?? [];
    return chosen.length > 0 ? [`${legend}: ${chosen.map(label).join(' or ')}`] : [];
  });
  if (choice.text.trim()) parts.push(`Words: ${choice.text.trim()}`);
  return parts.length > 0 ? parts.join('; ') : 'all';
}
