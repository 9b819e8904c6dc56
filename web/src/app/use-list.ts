import { useCallback, useMemo } from 'react';
import { choiceWords, chipsOf, facetFields, loosenings, passing, type FacetOf, type Loosening } from '../parts/facets.ts';
import type { FacetField } from '../parts/filters.tsx';
import type { Chip } from '../parts/list-tools.tsx';
import { oneOf } from './address.ts';
import { chosenOf, useSearchState } from './search-state.ts';

export interface ListState<Row> {
  shown: Row[];
  fields: FacetField[];
  text: string;
  chosen: Readonly<Record<string, readonly string[]>>;
  chips: Chip[];
  /** The filters in words. */
  words: string;
  /** What to loosen; worked out only where nothing is shown. */
  loosenings: Loosening[];
  setText: (text: string) => void;
  setField: (field: string, chosen: readonly string[]) => void;
  drop: (chip: Chip) => void;
  loosen: (field: string) => void;
  clear: () => void;
}

/** A list whose filters are in the address: `q` for the words, and a name for each facet. Facets and `wordsOf` must be stable. */
export function useList<Row>(rows: readonly Row[], facets: readonly FacetOf<Row>[], wordsOf: (row: Row) => string): ListState<Row> {
  const [search, set] = useSearchState();
  const data = useMemo(() => ({ rows, facets, words: wordsOf }), [rows, facets, wordsOf]);
  const choice = useMemo(
    () => ({
      text: oneOf(search.q) ?? '',
      chosen: chosenOf(
        search,
        facets.map(({ field }) => field),
      ),
    }),
    [search, facets],
  );
  const shown = useMemo(() => passing(data, choice), [data, choice]);
  const fields = useMemo(() => facetFields(data, choice), [data, choice]);

  const setText = useCallback((q: string) => set({ q: q || undefined }, { replace: true }), [set]);
  const setField = useCallback((field: string, chosen: readonly string[]) => set({ [field]: [...chosen] }), [set]);
  const clear = useCallback(
    () => set({ q: undefined, ...Object.fromEntries(facets.map(({ field }) => [field, undefined])) }),
    [set, facets],
  );
  const loosen = (field: string): void => (field === 'text' ? setText('') : setField(field, []));
  const drop = ({ field, value }: Chip): void =>
    field === 'text'
      ? setText('')
      : setField(
          field,
          (choice.chosen[field] ?? []).filter((one) => one !== value),
        );

  return {
    shown,
    fields,
    text: choice.text,
    chosen: choice.chosen,
    chips: chipsOf(facets, choice),
    words: choiceWords(facets, choice),
    loosenings: shown.length === 0 ? loosenings(data, choice) : [],
    setText,
    setField,
    drop,
    loosen,
    clear,
  };
}
