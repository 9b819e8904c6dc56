// How many things of a kind have each value of some fields, each field counted without its own filter.
// The things are those of some lists, or the provisions of some laws.
// Example: {fields: [{field: "verdict", lists: ["r3|CHANGE"], laws: [], prefix: "verdict:", filter: {any: [], words: []}}]}
UNWIND $fields AS facet
CALL (facet) {
  CALL (facet) {
    UNWIND facet.lists AS list
    MATCH (thing:RulesThing {list: list})
    RETURN thing
    UNION ALL
    UNWIND facet.laws AS law
    MATCH (thing:RulesThing {law: law})
    RETURN thing
  }
  WITH thing, facet
  WHERE (facet.filter.ids IS NULL OR thing.id IN facet.filter.ids)
    AND all(some IN facet.filter.any WHERE any(one IN thing.facets WHERE one IN some))
    AND all(word IN facet.filter.words WHERE thing.filterText CONTAINS word)
    AND (facet.filter.yearFrom IS NULL OR thing.orderYear >= facet.filter.yearFrom)
    AND (facet.filter.yearTo IS NULL OR thing.orderYear <= facet.filter.yearTo)
  UNWIND [one IN thing.facets WHERE one STARTS WITH facet.prefix | substring(one, size(facet.prefix))] AS value
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  RETURN collect({value: value, count: count}) AS values
}
RETURN facet.field AS field, values
