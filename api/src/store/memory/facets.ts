/** How many things have each value of a field. */
import type { EntityKind } from '@rules/schema';
import { facetValues, passes } from '../filter.ts';
import { byCodeUnit } from '../keys.ts';
import type { Facet, FacetField, ListFilter } from '../port.ts';
import type { Built } from './build.ts';

/** Values by count, largest first, then by name; only those that something has. Each field is counted without its own filter. */
export function facets(built: Built, kind: EntityKind, filter: ListFilter, fields: readonly FacetField[]): Facet[] {
  const items = built.byKind.get(kind) ?? [];
  return fields.map((field) => {
    const counts = new Map<string, number>();
    for (const item of items) {
      if (!passes(item, filter, field)) continue;
      for (const value of facetValues[field](item)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return { field, values: values.sort((a, b) => b.count - a.count || byCodeUnit(a.value, b.value)) };
  });
}
