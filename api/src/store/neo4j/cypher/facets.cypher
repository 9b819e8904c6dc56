// How many things of a kind have each value of some fields, each field counted without its own filter.
// Example: {list: "r3|CHANGE", fields: [{field: "verdict", property: "inVerdict", filter: {any: [], words: []}}]}
UNWIND $fields AS facet
CALL (facet) {
  MATCH (thing:RulesThing {list: $list})
  WHERE (facet.filter.ids IS NULL OR thing.id IN facet.filter.ids)
    AND all(one IN facet.filter.any WHERE any(value IN coalesce(thing[one.field], []) WHERE value IN one.values))
    AND all(word IN facet.filter.words WHERE thing.filterText CONTAINS word)
    AND (facet.filter.yearFrom IS NULL OR thing.orderYear >= facet.filter.yearFrom)
    AND (facet.filter.yearTo IS NULL OR thing.orderYear <= facet.filter.yearTo)
  UNWIND coalesce(thing[facet.property], []) AS value
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  RETURN collect({value: value, count: count}) AS values
}
RETURN facet.field AS field, values
